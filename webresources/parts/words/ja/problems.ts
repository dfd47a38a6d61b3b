import type { problems as english } from '../problems'
import type { Translated } from '../Translated'
import { number } from '../wording'

export const problems: Translated<typeof english> = {
  unsaved: {
    title: '先にレコードを保存してください',
    body: 'このレコードを保存すると、Net-Results の情報が表示されます。',
  },
  bulkEdit: {
    title: '複数のレコードが選択されています',
    body: 'Net-Results の情報を表示するには、レコードを 1 件開いてください。',
  },
  noRecord: {
    title: 'レコードがありません',
    body: 'このページには 1 件の取引先担当者またはリードが表示されます。取引先担当者またはリードのフォームの Net-Results タブから開いてください。',
  },
  wrongTable: {
    title: '取引先担当者またはリードではありません',
    body: 'このページには 1 件の取引先担当者またはリードが表示されます。取引先企業フォームには、管理者が取引先企業用のページを配置できます。',
  },
  hostMissing: {
    title: 'Dynamics で開いてください',
    body: 'このページは Dynamics 365 の取引先担当者またはリードのフォームで動作します。Dynamics の外で開かれています。',
  },
  noCredentials: {
    title: 'Net-Results にサインインしてください',
    body: 'ユーザー レコードに Net-Results の資格情報がありません。保存するか、このページを閉じるまで使用してください。',
  },
  unreadableCredentials: {
    title: 'Net-Results にサインインしてください',
    body: 'ユーザー レコードに Net-Results のユーザー名はありますが、パスワードを読み取れません。列のセキュリティで保護されているか、保存されていません。',
    hint: '統合コンソールの「資格情報」で自分のパスワードへのアクセスを付与するよう、管理者に依頼してください。それまでは、このセッションでのみ使用してください。',
  },
  unreadableRecord: {
    title: '自分のユーザー レコードを読み取れません',
    body: 'お使いのセキュリティ ロールでは読み取れないため、保存された資格情報を確認できません。このセッションでのみ使用できます。',
    hint: 'ロール Net-Results User を管理者に依頼してください。',
  },
  unusableCredentials: {
    title: '保存された Net-Results の資格情報を送信できません',
    hint: '修正して保存するか、このセッションでのみ使用してください。',
  },
  wrongCredentials: {
    title: 'Net-Results にサインインできませんでした',
    body: (userName) =>
      `ユーザー名 ${userName} またはそのパスワードが正しくありません。Net-Results で変更された可能性があります。次に操作するまで再試行されません。`,
    hint: '正しい資格情報を保存するか、このセッションでのみ使用してください。',
  },
  refusedAddress: {
    title: 'この API アドレスは許可されていません',
    body: (address) =>
      `環境変数 nr_ApiBaseUrl が ${address} に設定されています。資格情報は net-results.com の https アドレスにのみ送信されるため、何も送信されていません。`,
    hint: '管理者は、ソリューション Funnel Vision Marketing Automation でこの変数を修正できます。',
  },
  netResults: {
    notPermitted: {
      title: 'Net-Results でこの情報を表示する権限がありません',
      body: 'お使いの Net-Results ユーザーに権限がありません。社内の Net-Results の管理者にお問い合わせください。',
    },
    wrongAddress: {
      title: 'Net-Results が見つかりませんでした',
      body: 'Dynamics に設定されたアドレスで API が応答しません。管理者は環境変数 nr_ApiBaseUrl を修正できます。',
    },
    throttled: {
      title: 'Net-Results が混み合っています',
      body: (seconds) =>
        seconds === null
          ? '要求が一度に集中しました。しばらくしてからもう一度お試しください。'
          : `要求が一度に集中しました。${number(seconds)} 秒後にもう一度お試しください。`,
    },
    down: {
      title: 'Net-Results で障害が発生しています',
      body: 'Net-Results 側のエラーです。このレコードに問題はありません。数分後にもう一度お試しください。',
    },
    timeout: {
      title: 'Net-Results が応答しません',
      body: '15 秒以内に応答がありませんでした。もう一度お試しください。続く場合は、ネットワークまたは Net-Results が混み合っています。',
    },
    offline: {
      title: 'オフラインです',
      body: 'ネットワークに接続されていません。接続してからもう一度お試しください。',
    },
    blockedByPolicy: {
      title: 'Dynamics により Net-Results への接続がブロックされています',
      body: (host) =>
        `コンテンツ セキュリティ ポリシーが ${host} をブロックしています。管理者は、Power Platform 管理センターの「プライバシー + セキュリティ」で connect-src に追加できます。`,
    },
    blocked: {
      title: 'このアドレスから Net-Results に接続できません',
      body: (origin) =>
        `ブラウザーが応答を読み取れませんでした。ネットワークが Net-Results をブロックしているか、Net-Results が ${origin} からの呼び出しを受け付けていません。他のページが動作する場合は、このアドレスを許可するよう Net-Results サポートに依頼してください。`,
    },
    unsupported: {
      title: 'この Net-Results アカウントでは利用できません',
      body: (operation) =>
        `このアカウントの API に ${operation} がありません。有効にできるかどうか Net-Results サポートにお問い合わせください。`,
    },
    refused: {
      title: 'Net-Results が要求を拒否しました',
      body: 'Net-Results は要求を認識しましたが、実行しませんでした。Net-Results サポートに必要な情報は詳細にあります。',
      said: (message) => `Net-Results からのメッセージ: 「${message}」`,
    },
    malformed: {
      title: '応答を読み取れませんでした',
      body: 'Net-Results から、このバージョンで対応していない形式の応答がありました。Net-Results サポートに必要な情報は詳細にあります。',
    },
  },
  dataverse: {
    notFound: {
      title: 'レコードがなくなりました',
      body: 'Dynamics でこのレコードが見つかりません。削除されたか、表示する権限がなくなっています。',
    },
    privilege: {
      title: 'セキュリティ ロールの権限が不足しています',
      body: 'Dynamics でこのテーブルを読み取る権限がありません。ロール Net-Results User を管理者に依頼してください。',
    },
    access: {
      title: 'このレコードを表示できません',
      body: 'Dynamics でこのレコードを読み取る権限がありません。レコードの共有を所有者に依頼してください。',
    },
    secured: {
      title: '列が保護されています',
      body: '列のセキュリティにより、このページの要求は許可されていません。管理者にお問い合わせください。',
    },
    unknownColumn: {
      title: 'マッピングされた列が Dynamics にありません',
      body: 'Net-Results のフィールド マッピングに、このテーブルにない列が指定されています。管理者に修正を依頼してください。',
      named: (columns) =>
        `Net-Results のフィールド マッピングに、このテーブルにない列が指定されています: ${columns.join('、')}。管理者に修正を依頼してください。`,
    },
    throttled: {
      title: 'Dynamics が混み合っています',
      body: '短時間に多くの要求を Dynamics に送信しました。しばらくしてからもう一度お試しください。',
    },
    conflict: {
      title: '他のユーザーがレコードを変更しました',
      body: 'レコードを再度読み込んでから、もう一度お試しください。',
    },
    sessionExpired: {
      title: 'Dynamics にもう一度サインインしてください',
      body: 'Dynamics のセッションが終了しました。ブラウザーのページを再度読み込み、サインインしてください。',
    },
    offline: {
      title: 'オフラインです',
      body: 'ネットワークに接続されていません。接続してからもう一度お試しください。',
    },
    malformed: {
      title: 'Dynamics から不明な形式の応答がありました',
      body: 'このバージョンでは Dynamics の応答を解釈できません。管理者に必要な情報は詳細にあります。',
    },
    unknown: {
      title: 'Dynamics が応答できませんでした',
      body: 'Dynamics でエラーが発生しました。もう一度お試しください。管理者に必要な情報は詳細にあります。',
    },
  },
  unexpected: {
    title: 'このページで問題が発生しました',
    body: '想定外の状態になりました。もう一度お試しください。続く場合は、詳細を管理者に送ってください。',
  },
}
