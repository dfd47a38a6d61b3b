import type { accountSync as english } from '../accountSync'
import type { Translated } from '../Translated'
import { number } from '../wording'

const people = (count: number) => `${number(count)} 人`

export const accountSync: Translated<typeof english> = {
  preview: {
    title: (account) => `${account} を同期しますか?`,
    titleChosen: (count) => `${people(count)}を同期しますか?`,
    reading: '取引先企業の担当者と同期の対象を読み取っています',
    sent: (count) => `${people(count)}を、Dynamics に保存されている内容で Net-Results に送信します。`,
    nobody: '送信できる人がいません。',
    left: (count) => `${people(count)}は送信されません:`,
    reasons: {
      noEmail: (count) => `${people(count)}: メール アドレスがありません (アドレスのあるレコードのみ同期されます)`,
      inactive: (count) => `${people(count)}: Dynamics で非アクティブです (非アクティブな項目は同期されません)`,
      emailNotMapped: (count) =>
        `${people(count)}: Net-Results のフィールド マッピングに Email Address に対応する列がありません`,
    },
    andOthers: (count) => `他 ${people(count)}`,
    withoutLeads: 'リードは含まれません。お使いのセキュリティ ロールでは読み取れません。',
    subAccounts: '子取引先企業の担当者は含まれません。',
    truncated: (count) => `この取引先企業には ${people(count)}を超える担当者がいます。超えた分は含まれません。`,
    start: (count) => `${people(count)}を同期`,
    cancel: 'キャンセル',
    close: '閉じる',
  },

  busy: 'この取引先企業は同期中です。',
  loading: 'この取引先企業の担当者を読み取っています。',
  nobodyHere: 'この取引先企業には同期する担当者がいません。',

  region: '同期',
  syncing: (account) => `${account} を同期しています`,
  syncingChosen: (count) => `${people(count)}を同期しています`,
  pausing: '一時停止中: Net-Results に送信済みの分を待っています',
  cancelling: 'キャンセル中: Net-Results に送信済みの分を待っています',
  paused: '同期を一時停止しました',
  finished: '同期が完了しました',
  stopped: '同期をキャンセルしました',
  resumeTitle: '同期が中断されました',
  elsewhereTitle: 'この取引先企業は別のウィンドウで同期中です',
  elsewhereBody: '1 つの取引先企業を同時に同期できるのは 1 つのウィンドウだけです。進行状況はそちらに表示されます。',

  started: (time) => `${time} 開始`,
  left: (duration) => `残り約 ${duration}`,
  ended: (time) => `${time} 終了`,
  progress: '同期の進行状況',
  done: (done, all) => `${people(all)}中 ${people(done)}`,
  counts: {
    added: (count) => `追加 ${people(count)}`,
    updated: (count) => `更新 ${people(count)}`,
    skipped: (count) => `スキップ ${people(count)}`,
    failed: (count) => `失敗 ${people(count)}`,
    refusedUntold: (count) => `拒否 ${people(count)}`,
    unknown: (count) => `不明 ${people(count)}`,
    unfinished: (count) => `未確認 ${people(count)}`,
    cancelled: (count) => `未送信 ${people(count)}`,
    waiting: (count) => `待機中 ${people(count)}`,
  },
  failedRefused: (count, refused) => `失敗 ${people(count)} (うち拒否 ${people(refused)})`,
  leave: 'このページを離れてもかまいません。戻ると同期が続行されます。',
  noJournal:
    'このブラウザーはこのページの記録を保存しません。中断すると再開できないため、同期が完了するまでこのページを開いたままにしてください。',
  untold: (refused, people) =>
    refused === 0
      ? `そのうち ${number(people)} 人について、Net-Results は人数のみを報告し、誰かは示していません。`
      : `${number(people)} 人中 ${number(refused)} 人が拒否されました。誰かは Net-Results から示されていません。`,
  throttled: (time) => `Net-Results が混み合っているため、${time} まで待機します。同期は自動的に続行されます。`,
  unfinished: {
    title: 'Net-Results の処理がまだ終わっていません',
    body: (imports) =>
      `${number(imports)} 件のインポートの処理に 10 分以上かかっています。続行するまで、これ以上は送信されません。`,
  },
  unknownTitle: (count) => `${people(count)}が送信されたかどうか不明です`,
  unknownBody: '送信中に同期が中断されました。自動的に再送信されることはありません。もう一度送信しても問題ありません。',
  resumeBody: (left) =>
    left === 0
      ? '一部の人について、Net-Results に結果を確認する必要があります。'
      : `${people(left)}が待機中です。確認済みの人は再送信されません。`,

  pause: '一時停止',
  resume: '再開',
  cancel: 'キャンセル',
  discard: '破棄',
  stopWaiting: '待機を終了',
  checkAgain: '再確認',
  close: '閉じる',
  retryFailed: (count) => `失敗した ${people(count)}を再試行`,
  retryUnknown: (count) => `不明な ${people(count)}を再送信`,
  exportCsv: 'CSV にエクスポート',
  copySummary: '概要をコピー',
  summaryCopied: '概要をコピーしました',
  showPeople: '担当者を表示',
  showResults: '結果を表示',

  results: '結果',
  show: '表示',
  filters: {
    all: (count) => `すべて ${number(count)}`,
    failed: (count) => `失敗または拒否 ${number(count)}`,
    unknown: (count) => `不明 ${number(count)}`,
    skipped: (count) => `スキップ ${number(count)}`,
    synced: (count) => `同期済み ${number(count)}`,
    waiting: (count) => `待機中 ${number(count)}`,
  },
  columns: { name: '名前', result: '結果', reason: '理由と対処', time: '時刻' },
  states: {
    waiting: '待機中',
    syncing: '同期中',
    added: '同期済み',
    updated: '同期済み',
    notSent: 'スキップ',
    notRead: '失敗',
    refused: '拒否',
    failed: '失敗',
    untold: '送信済み',
    unfinished: '未確認',
    unknown: '不明',
    cancelled: '未送信',
  },
  reasons: {
    added: 'Net-Results に追加されました',
    updated: 'Net-Results で更新されました',
    noEmail: 'メール アドレスがありません (アドレスのあるレコードのみ同期されます)',
    inactive: 'Dynamics で非アクティブです (非アクティブな項目は同期されません)',
    emailNotMapped:
      'Net-Results のフィールド マッピングに Email Address に対応する列がありません。管理者に修正を依頼してください。',
    notRead: 'このレコードを Dynamics から取得できません。削除されたか、表示する権限がなくなっています。',
    refused: (message) =>
      message === ''
        ? 'Net-Results はこのレコードを受け付けませんでした。'
        : `「${message}」 レコードを修正してください。`,
    failed: (message) =>
      message === '' ? 'インポートできませんでした。再試行してください。' : `「${message}」 再試行してください。`,
    untold: 'Net-Results の処理は終わりましたが、この人の結果は示されていません。',
    unfinished: 'Net-Results に送信されましたが、結果が確認されていません。再確認してください。',
    unknown: '応答がありませんでした。Net-Results に届いたかどうか不明です。',
    cancelled: 'この人が送信される前に同期がキャンセルされました。',
  },
  unknownPerson: 'この取引先企業から外れた人',
  now: '現在',
  empty: 'この結果の人はいません。',

  notBegun: '開始していません: この取引先企業の別の同期が先に行われます',
  announceStarted: (count) => `${people(count)}を同期しています`,
  csvFile: (account, day) => `同期 ${account} ${day}.csv`,
  csvColumns: (timeZone) => ['名前', 'テーブル', '結果', '理由と対処', `時刻 (${timeZone})`, 'レコード ID'],
  exported: (count) => `${people(count)}をエクスポートしました`,
  summary: (facts) =>
    [
      `${facts.account} の Net-Results への同期`,
      facts.ended === null ? `${facts.started} 開始、未完了` : `${facts.started} から ${facts.ended} まで`,
      people(facts.total),
      ...facts.lines,
    ].join('\n'),
}
