import type { setUp as english } from '../setUp'
import type { Translated } from '../Translated'
import { number } from '../wording'

export const setUp: Translated<typeof english> = {
  summary: (done, total) => `${number(total)} 手順中 ${number(done)} 手順が完了`,
  left: (toDo, cannotTell) =>
    [
      ...(toDo > 0 ? [`未完了 ${number(toDo)}`] : []),
      ...(cannotTell > 0 ? [`ここでは確認不可 ${number(cannotTell)}`] : []),
    ].join('、'),
  nothingLeft: 'すべて完了しています',
  checking: (left) => `確認しています、残り ${number(left)} 手順`,
  checkAgain: '再確認',
  checkStep: (title) => `再確認: ${title}`,
  markAsDone: '完了にする',
  markStep: (title) => `完了にする: ${title}`,
  takeBack: '未完了に戻す',
  takeBackStep: (title) => `未完了に戻す: ${title}`,
  saidDone: (title) => `完了にしました: ${title}`,
  saidNotDone: (title) => `未完了に戻しました: ${title}`,
  copyReport: 'レポートをコピー',
  downloadReport: 'レポートをダウンロード',
  reportNote: 'レポートに個人名やパスワードは含まれません。',
  exported: 'レポートをダウンロードしました',
  foot: (time) => `${time} に Dataverse と Net-Results で確認しました。このタブで設定が変更されることはありません。`,
  footChecking: 'Dataverse と Net-Results で確認しています。このタブで設定が変更されることはありません。',
  open: (place) => `${place}${/[a-z]$/i.test(place) ? ' ' : ''}を開く`,
  newTab: '新しいタブで開きます',
  statuses: {
    done: '完了',
    toDo: '未完了',
    cannotTell: '不明',
    asking: '確認中',
  },
  sections: {
    move: { title: 'アプリケーション ユーザー', note: 'Net-Results が定める手順と順序' },
    dynamics: { title: 'Dynamics 365', note: 'インポートの内容と、ユーザーの権限' },
    connection: { title: '接続', note: 'このページから Net-Results への経路' },
  },
  titles: {
    disableSyncs: 'セットアップ中は同期が無効になっている',
    mfaExclusions: '古い MFA の除外が削除されている',
    oldApplication: '古いエンタープライズ アプリケーションが削除されている',
    adminConsent: '管理者の同意が付与されている',
    syncRole: 'ロール「Net-Results Sync for Dynamics 365」がインポートされている',
    applicationUser: 'アプリケーション ユーザーにロールがある',
    enableSyncs: '同期が有効になっている',
    fieldMappings: 'フィールド マッピングを読み込める',
    solution: 'ソリューションがインストールされ、このページと一致している',
    repRole: '営業担当者にロール「Net-Results User」がある',
    auditing: '削除が監査されている',
    passwordColumn: 'パスワードが保護されている',
    repCredentials: '営業担当者に資格情報があり、自分のものを読み取れる',
    apiAddress: 'API アドレスが許可され、応答する',
    contentSecurityPolicy: 'コンテンツ セキュリティ ポリシーが呼び出しを許可している',
    crossOrigin: 'Net-Results が Dynamics からの呼び出しを受け付ける (CORS)',
    signIn: '接続テストに成功する',
    clock: '時計が正しい',
  },
  places: {
    syncOptions: '同期オプション',
    fieldMappings: 'フィールド マッピング',
    credentials: '資格情報',
    optionsPage: 'オプション ページ',
    mappingPage: 'マッピング ページ',
    consentPage: '同意ページ',
    entra: 'Entra 管理センター',
    adminCenter: 'Power Platform 管理センター',
    maker: 'Power Apps',
  },
  marked: (day) => `${day}にこのブラウザーで完了にしました。ここでは確認できません。`,
  failures: {
    notAllowed: {
      fact: 'お使いのセキュリティ ロールでは読み取れません。',
      remedy: 'システム管理者としてこのページを開いてください。',
    },
    notOffered: 'お使いの Net-Results アカウントの API では取得できません。',
    noLogin: {
      fact: '有効なサインインがないと Net-Results に確認できません。',
      remedy: '先に「接続」の手順を完了してください。',
    },
    lookUp: {
      disableSyncs:
        'Net-Results のオプション ページを開き、手順 2 ～ 6 が完了するまで Syncs Enabled がオフになっていることを確認してください。その後、この手順を完了にしてください。',
      enableSyncs:
        'Net-Results のオプション ページを開き、Syncs Enabled をオンにしてください。その後、この手順を完了にしてください。',
      fieldMappings:
        'Net-Results のマッピング ページを開き、両方の列にフィールドが表示されることを確認してください。その後、この手順を完了にしてください。',
    },
    signIn: '「資格情報」でユーザー名とパスワードを修正してください。',
    again: '数分後に再確認してください。',
  },
  report: {
    file: 'net-results-set-up.txt',
    title: 'Net-Results for Dynamics 365: セットアップ レポート',
    version: (version) => `ページのバージョン: ${version}`,
    checked: (at) => `確認日時: ${at}`,
    origin: (origin) => `Dynamics: ${origin}`,
    api: (address) => `Net-Results API: ${address}`,
    error: (details) => `エラー: ${details}`,
  },
}
