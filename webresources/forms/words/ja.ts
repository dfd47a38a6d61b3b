import type { CommandWords } from './en'

export const ja: CommandWords = {
  thisRecord: 'このレコード',
  saveTitle: '先にレコードを保存しますか?',
  saveText: 'Net-Results には保存済みの内容が送られます。このフォームには、まだ保存されていない変更があります。',
  saveAndSync: '保存して同期',
  cancel: 'キャンセル',
  notSaved:
    'レコードは保存されませんでした。理由はフォームに表示されている場合があります。Net-Results には何も送信されていません。',
  noPerson: '保存済みの取引先担当者または潜在顧客を開くか選択してください。同期できるのはこれらだけです。',
  tooMany: '一度に選択できるレコードは {most} 件までです。',
  twoTables: '取引先担当者と潜在顧客は同時に選択できません。どちらか一方を選択してください。',
  noAccountPage:
    'このフォームには、取引先企業を同期するための Net-Results タブが表示されていません。管理者にタブの表示を依頼するか、別のフォームで取引先企業を開いてください。',
  busy: '既に同期中です。完了するまでお待ちください。',
  noCredentials:
    'ユーザー レコードに使用できる Net-Results の資格情報がありません。フォームの Net-Results タブでサインインしてそこから同期するか、管理者に Net-Results の資格情報の入力を依頼してください。',
  refusedAddress:
    '環境変数 nr_ApiBaseUrl は {address} に設定されていますが、そこには資格情報を送信しません。管理者に修正を依頼してください。',
  progress: '{who} を Net-Results と同期しています',
  records: '{count} 件のレコード',
  nothingSent: 'Net-Results には何も送信されていません。',
  many: '{all} 件中 {synced} 件のレコードが Net-Results と同期されました。',
  more: 'ほか {count} 件',
  added: '{who} を Net-Results に追加しました。',
  updated: '{who} を Net-Results で更新しました。',
  notSent: '{who} は送信されませんでした: {reason}。',
  notRead: '{who} は送信されませんでした: Dynamics からレコードを取得できません。',
  refused: '{who} は Net-Results に拒否されました: {message}。',
  failed: '{who} は同期されませんでした。Net-Results はインポートを完了できませんでした: {message}。',
  running: '{who} を送信しました。Net-Results で処理中です。',
  untold: '{who} を送信しました。Net-Results から結果が返されていません。',
  lostSight: '{who} を送信しました。Net-Results の処理が完了したかどうかは確認できませんでした。',
  doubtful:
    'Net-Results が {who} を受信したかどうかは確認できません。再送信はしていません。もう一度同期しても問題ありません。',
  noReason: '理由の記載なし',
  noEmail: 'メール アドレスがありません。同期にはメール アドレスが必要です',
  inactive: '非アクティブです。非アクティブなレコードは同期されません',
  emailNotMapped: 'フィールド マッピングに「Email Address」の列がありません',
  unreachable:
    'Net-Results に接続できませんでした。もう一度お試しください。解決しない場合は、Net-Results タブを開いて理由を確認してください。',
  notAllowed: 'Dynamics でこの操作が許可されていません。管理者に問い合わせてください。',
  wrongCredentials:
    'Net-Results にパスワードが受け付けられませんでした。統合コンソールの [資格情報] で正しいパスワードを保存してください。',
  notPermitted: 'Net-Results ユーザーにアクセス許可がありません。',
  wrongAddress: 'Dynamics に設定されているアドレスで Net-Results API が応答しません。',
  throttled: '一度に多くの要求が送信されました。しばらく待ってからもう一度お試しください。',
  down: 'Net-Results が停止しています。数分後にもう一度お試しください。',
  blockedByPolicy: 'Dynamics のコンテンツ セキュリティ ポリシーにより、このコマンドは Net-Results に接続できません。',
  offline: 'オフラインです。',
  unsupported: 'この Net-Results アカウントでは、API によるインポートを利用できません。',
  notFound: 'Dynamics でレコードが見つかりません。',
  sessionExpired: 'Dynamics のセッションが終了しました。ページを再読み込みしてサインインしてください。',
  refusedAll: 'Net-Results に拒否されました: {message}。',
  unknownColumn:
    'Net-Results のフィールド マッピングにある {columns} は Dynamics に存在しません。管理者に修正を依頼してください。',
  otherwise: '処理できませんでした{kind}。もう一度試すか、Net-Results タブを開いてください。',
}
