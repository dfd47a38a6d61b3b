import type { sendEmail as english } from '../sendEmail'
import type { Translated } from '../Translated'
import { number } from '../wording'

export const sendEmail: Translated<typeof english> = {
  button: '追跡メールを送信',
  title: (name) => `${name} さんに追跡メールを送信`,
  obstacles: {
    noAddress: 'この人にはメール アドレスがありません。',
    unsubscribed: 'この人はメールの配信を停止しています。',
    bounced: 'このアドレスへのメールは不達でした。Net-Results から送信されません。',
    doNotEmail: 'Dynamics でこの人は「電子メールを許可しない」に設定されています。',
    notMailable: 'Net-Results はこの人にメールを送信しません。',
    notAsked:
      'この人にメールを送信できるか、Dynamics からまだ確認できていません。続く場合は、フォームを更新するか、管理者にお問い合わせください。',
  },
  to: '宛先',
  subject: '件名',

  templates: 'テンプレート',
  search: 'テンプレートを検索',
  found: (shown, total) =>
    total === null || total === shown
      ? `${number(shown)} 件のテンプレート`
      : `${number(total)} 件中 ${number(shown)} 件のテンプレートを表示`,
  dropped: (count) => `読み取れなかった ${number(count)} 件のテンプレートは表示されません。`,
  loadMore: 'さらに読み込む',
  loadingMore: 'さらにテンプレートを読み込んでいます',
  noneTitle: 'テンプレートがありません',
  noneBody: 'ここから送信できるメールを、マーケティングがまだ作成していません。',
  filteredTitle: (text) => `「${text}」に一致するテンプレートはありません`,
  filteredBody: '名前と件名を検索しました。',
  untitled: '名前のないテンプレート',
  noSubject: '件名なし',

  preview: 'プレビュー',
  previewOf: (name) => `${name} のプレビュー`,
  choose: 'テンプレートを選択すると、ここに表示されます。',
  noPreview: 'Net-Results からこのテンプレートのプレビューを取得できません。',
  previewNote: 'Web 上の画像はここでは読み込まれません。中かっこで囲まれたフィールドは送信時に入力されます。',

  log: 'Dynamics のタイムラインにも記録',
  logNote: '件名の付いた完了済みの電子メール活動をこのレコードに追加します。',
  loggedNote: (template) => `Net-Results から追跡メールとして送信、テンプレート「${template}」。`,

  send: '送信',
  sending: '送信しています',
  cancel: 'キャンセル',
  close: '閉じる',
  openMyEmails: '自分のメールを開く',
  sentTitle: (name) => `${name} さんに送信しました`,
  sentBody: (subject) =>
    `「${subject}」を送信しました。開封とクリックは「自分のメール」と活動ストリームに表示されます。`,
  logged: 'Dynamics のタイムラインに記録しました。',
  notLogged: (problem) => `Dynamics のタイムラインに記録できませんでした: ${problem}。`,
  notSent: (problem) => `送信されていません。${problem}`,
  doubtfulTitle: '送信されたかどうか不明です',
  doubtfulBody: (problem) => `${problem}。再送信していません。もう一度送信する前に「自分のメール」で確認してください。`,
  unsupported: 'この Net-Results アカウントの API ではメールを送信できません。',
}
