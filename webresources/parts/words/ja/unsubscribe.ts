import type { unsubscribe as english } from '../unsubscribe'
import type { Translated } from '../Translated'

export const unsubscribe: Translated<typeof english> = {
  title: {
    mailable: (name) => `${name} さんにメールを送信できます`,
    unsubscribed: (name) => `${name} さんはすべてのメールの配信を停止しています`,
    bounced: (name) => `${name} さんへのメールは不達です`,
    notMailable: (name) => `Net-Results は ${name} さんにメールを送信しません`,
    unknown: (name) => `${name} さんにメールを送信できるかどうか不明です`,
  },
  meaning: {
    mailable: 'Net-Results は、この人のリストと購読に応じてマーケティング メールを送信することがあります。',
    unsubscribed:
      'リストや購読にかかわらず、Net-Results はこのアドレスにマーケティング メールを送信しません。リストや購読には残り、追加されることもありますが、何も送信されません。',
    bounced:
      '最後のメールが不達だったため、リストや購読にかかわらず、Net-Results はこのアドレスに送信しません。メール アドレスが間違っている場合は、このレコードで修正してください。不達は配信停止の意思表示ではありません。本人が希望する場合は、ここで配信を停止してください。',
    notMailable:
      'Net-Results はこのアドレスをメール送信不可としていますが、理由は示されていません。リストや購読のメールは届きません。',
    unknown: 'この人が配信を停止しているかどうか、Net-Results から確認できません。',
  },
  address: 'メール アドレス',
  unsubscribed: '配信停止',
  bounced: '不達',
  yes: 'はい',
  no: 'いいえ',
  cannotTell: '不明',
  since: (date) => `はい、${date}`,
  optInTitle: '配信の再開',
  optIn: (name) =>
    `このページで配信を再開することはできません。先に ${name} さんが Net-Results のフォームまたは購読ページで同意する必要があります。社内の Net-Results の管理者がそこで記録します。`,

  open: '配信を停止…',
  question: (name) => `${name} さんへのすべてのメールの配信を停止しますか?`,
  effectBefore: '次のアドレスへのマーケティング メールを、Net-Results がただちにすべて停止します:',
  effectAfter: 'すべてのリストと購読が対象です。',
  final: (name) => `ここでは元に戻せません。配信を再開するには、${name} さんが Net-Results で同意する必要があります。`,
  reason: '理由',
  reasonHint: '省略可能。変更とともに Net-Results に保存されます。',
  confirm: '配信を停止',
  busy: '配信を停止しています',
  done: (name) => `${name} さんへのすべてのメールの配信を停止しました`,

  refused: (name) => `${name} さんの配信は停止されませんでした`,
  doubtTitle: (name) => `${name} さんの配信は既に停止されている可能性があります`,
  doubt: 'Net-Results から確認できませんでした。もう一度操作する前に再確認してください。',
  contradicted:
    'Net-Results は変更を受け付けましたが、この人はまだ配信停止になっていません。しばらくしてから再確認してください。',
  checked: (name) => `Net-Results では ${name} さんの配信は停止されていません。`,
  notOffered:
    'この Net-Results アカウントの API では配信を停止できません。Net-Results でこの人の配信を停止してください。',
}
