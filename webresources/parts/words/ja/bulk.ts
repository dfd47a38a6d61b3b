import type { bulk as english } from '../bulk'
import type { Translated } from '../Translated'
import { number } from '../wording'

export const bulk: Translated<typeof english> = {
  send: 'メールを送信',
  addToList: 'リストに追加',
  cancel: 'キャンセル',
  close: '閉じる',
  stop: '停止',

  sendTitle: (count) => `${number(count)} 人に追跡メールを送信`,
  template: 'テンプレート',
  noTemplates: 'ここから送信できるメールを、マーケティングがまだ作成していません。',
  subject: (subject) => `件名: ${subject}`,
  checking: (checked, total) => `メールを送信できるか確認しています: ${number(total)} 人中 ${number(checked)} 人`,
  willSend: (count) => `${number(count)} 人に送信されます`,
  excluded: (count) => `${number(count)} 人は対象外です`,
  cannotTell: 'この人にメールを送信できるかどうか、Net-Results または Dynamics から確認できませんでした。',
  sendTo: (count) => `${number(count)} 人に送信`,
  sendRest: (count) => `残りの ${number(count)} 人に送信`,
  nobodyLeft: '選択した人の中に、メールを送信できる人がいません。',
  sending: (sent, total) => `${number(total)} 件中 ${number(sent)} 件を送信済み`,
  stopped: '停止しました。送信済みのメールは取り消されません。残りの人には送信していません。',
  busy: (time) => `Net-Results が混み合っているため、${time} まで待機します。その後、自動的に続行されます。`,
  finished: (sent) => `${number(sent)} 件のメールを送信しました`,
  states: {
    waiting: '未送信',
    sending: '送信中',
    sent: '送信済み',
    refused: '未送信',
    doubtful: '不明',
    skipped: '対象外',
  },
  doubtful: '送信された可能性があるため、再送信していません。「自分のメール」で確認してください。',
  sendUnsupported: 'この Net-Results アカウントの API ではメールを送信できません。',
  result: '結果',
  person: '名前',
  reason: '理由',

  listTitle: (count) => `${number(count)} 人をリストに追加`,
  list: 'リスト',
  noLists: '変更できるリストがありません。',
  listDetail: (count) => (count === null ? '' : `${number(count)} 人`),
  withoutAddress: (count) => `${number(count)} 人はメール アドレスがないため対象外です。`,
  add: (count) => `${number(count)} 人を追加`,
  addRest: (count) => `残りの ${number(count)} 人を追加`,
  submitting: (done, total) => `${number(total)} 人中 ${number(done)} 人を引き渡しています`,
  importing: 'Net-Results がインポートを処理しています。通常は 1 分以内に完了します。閉じて作業を続けられます。',
  added: (count, list) => `${number(count)} 人を ${list} に追加しました`,
  notAdded: (count) => `${number(count)} 人は Net-Results に拒否されました。`,
  importFailed: (count) =>
    `Net-Results で ${number(count)} 人のインポートを完了できませんでした。何も変更されていません。`,
  importUnclear: (count) => `${number(count)} 人が追加されたかどうか不明です。Net-Results でリストを確認してください。`,
  stillRunning: (count) =>
    `Net-Results がまだ ${number(count)} 人のインポートを処理しています。後で完了する可能性があります。`,
  listStopped: (waiting, total) => `${number(total)} 人中 ${number(waiting)} 人は引き渡していません。`,
  listUnsupported: 'この Net-Results アカウントの API ではリストを変更できません。',
}
