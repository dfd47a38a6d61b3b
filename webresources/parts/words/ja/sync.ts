import type { sync as english } from '../sync'
import type { Translated } from '../Translated'

export const sync: Translated<typeof english> = {
  button: 'この取引先担当者を同期',
  steps: {
    saving: 'レコードを保存しています',
    reading: 'レコードを読み取っています',
    sending: 'レコードを Net-Results に送信しています',
    following: 'Net-Results が処理しています',
  },

  saveTitle: '先にレコードを保存しますか?',
  saveBody: 'Net-Results には保存されている内容が送信されます。このフォームには未保存の変更があります。',
  saveAndSync: '保存して同期',
  cancel: 'キャンセル',

  added: (time) => `Net-Results に追加しました、${time}`,
  updated: (time) => `Net-Results で更新しました、${time}`,
  notSynced: '同期されていません',
  notSent: {
    noEmail: 'このレコードにはメール アドレスがありません。アドレスのあるレコードのみ同期されます。',
    inactive: 'このレコードは非アクティブです。非アクティブなレコードは同期されません。',
    emailNotMapped:
      'Net-Results のフィールド マッピングに Email Address に対応する列がありません。管理者に修正を依頼してください。',
  },
  notRead: 'このレコードを Dynamics から取得できません。削除されたか、表示する権限がなくなっています。',
  refused: 'Net-Results はこのレコードを受け付けませんでした',
  failed: 'Net-Results で同期を完了できませんでした',
  says: (message) => `Net-Results からのメッセージ: 「${message}」`,
  noReason: '理由は示されていません。',
  running: 'Net-Results がまだ処理しています',
  runningBody: 'レコードは届いています。結果を見るには、後でこのページを更新してください。',
  untold: '同期済み、結果は不明',
  untoldBody: 'Net-Results の処理は終わりましたが、このレコードの結果は示されていません。',
  lostSight: '送信済み、結果は不明',
  lostSightBody: (problem) =>
    `レコードは Net-Results に届いていますが、完了したか確認できませんでした: ${problem}。後でこのページを更新してください。`,
  doubtful: 'Net-Results にレコードが届いたかどうか不明です',
  doubtfulBody: (problem) =>
    `${problem}。再送信していません。準備ができたらもう一度同期してください。問題はありません。`,
  nothingSent: '何も送信されていません。',
  notSaved: 'レコードが保存されませんでした',
  notSavedBody:
    'Dynamics で保存されませんでした。理由がフォームに表示されていることがあります。何も送信されていません。',
  dismiss: '閉じる',
}
