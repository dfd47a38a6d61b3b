import type { setUpDynamics as english } from '../setUpDynamics'
import { number } from '../wording'
import { list, ROLE, USERS_PATH, who } from './setUpWording'

/** What the steps about solution, people and security in Dynamics find. */
export const setUpDynamics: typeof english = {
  solutionMissing: () => ({
    fact: 'ソリューション Funnel Vision Marketing Automation がインストールされていません。',
    remedy:
      'Power Apps で環境を選択し、ソリューション > 「ソリューションをインポート」で Net-Results の zip を選択してください。',
  }),
  solutionsDiffer: ({ pages, installed, sync }) => ({
    fact: `Funnel Vision Marketing Automation は ${installed}、このページは ${pages}${sync === null ? '' : `、Net-Results Sync for Dynamics 365 は ${sync}`} です。`,
    remedy:
      'ブラウザーのキャッシュを使わずに、このページを一度再読み込みしてください。それでもバージョンが異なる場合は、各ソリューションの最新の zip をインポートし、「アップグレード」を選択してください。',
  }),
  solutionInstalled: ({ version, managed }) => ({
    fact: `Funnel Vision Marketing Automation ${version}、${managed ? 'マネージド' : 'アンマネージド'}。このページも同じバージョンです。`,
  }),
  repRoleMissing: () => ({
    fact: 'Dynamics にロール「Net-Results User」がありません。',
    remedy: 'ソリューション Funnel Vision Marketing Automation をもう一度インポートしてください。',
  }),
  nobodyHasRole: () => ({
    fact: 'ロール「Net-Results User」を持つユーザーがいません。',
    remedy: `各営業担当者に、他のロールに加えて割り当ててください: Power Platform 管理センターの${USERS_PATH} > ユーザー > セキュリティ ロールの管理。`,
  }),
  peopleHaveSyncRole: ({ people }) => ({
    fact: `ロール${ROLE}はアプリケーション ユーザー専用ですが、次のユーザーにも割り当てられています: ${who(people)}。`,
    remedy: `割り当てを解除してください: Power Platform 管理センターの${USERS_PATH} > ユーザー > セキュリティ ロールの管理。`,
  }),
  rolesGiven: ({ people }) => ({ fact: `割り当て済み: ${who(people)}。` }),
  auditingOff: () => ({
    fact: 'この環境では監査がオフのため、同期は削除を検出できません。',
    remedy:
      'Power Platform 管理センターで、環境 > 設定 > 監査とログ > 監査設定を選択し、「監査の開始」をオンにしてください。',
  }),
  tablesNotAudited: ({ tables }) => ({
    fact: `監査はオンですが、次のテーブルは対象外のため、同期は削除を検出できません: ${list(tables)}。`,
    remedy:
      'Power Apps で、テーブル > 対象のテーブル > プロパティ > 詳細オプションを選択し、「データの変更を監査する」をオンにして、公開してください。',
  }),
  auditingOn: ({ retentionDays }) => ({
    fact: `取引先企業、取引先担当者、リードでオン${retentionDays === null ? '' : retentionDays < 0 ? '、無期限に保持' : `、${number(retentionDays)} 日間保持`}。`,
  }),
  passwordColumnMissing: () => ({
    fact: 'ユーザー テーブルに Net-Results のパスワードの列がありません。',
    remedy: 'ソリューション Funnel Vision Marketing Automation をもう一度インポートしてください。',
  }),
  passwordAtRisk: ({ notSecured, audited, profiles }) => ({
    fact: [
      ...(notSecured
        ? ['パスワードの列のセキュリティがオフです。ユーザーを読み取れる人は誰でもパスワードを読み取れます。']
        : []),
      ...(audited ? ['パスワードが監査されています。古いパスワードを監査ログで読み取れます。'] : []),
      ...(profiles.length > 0
        ? [
            `列のセキュリティ プロファイル${profiles.map((name) => `「${name}」`).join('')}のメンバーは、全員のパスワードを読み取れます。`,
          ]
        : []),
    ].join(''),
    remedy: [
      ...(notSecured || audited
        ? [
            'Power Apps で、ユーザー テーブルの列「Net-Results のパスワード」を開き、「列セキュリティを有効にする」をオン、監査をオフにしてください。',
          ]
        : []),
      ...(profiles.length > 0
        ? [
            `Power Platform 管理センターの${USERS_PATH} > 列のセキュリティ プロファイルで「読み取り」を「許可しない」に設定し、代わりに「資格情報」で各営業担当者に列を共有してください。`,
          ]
        : []),
    ].join(''),
  }),
  passwordSafe: () => ({
    fact: '列は保護され、監査されていません。全員のパスワードの読み取りを許可するプロファイルもありません。システム管理者は常に読み取れます。',
  }),
  noReps: () => ({
    fact: 'ロール「Net-Results User」を持つユーザーがまだいません。',
    remedy: '先に営業担当者に割り当ててください。',
  }),
  repsIncomplete: ({ total, withoutUserName, withoutSharing }) => ({
    fact: [
      ...(withoutUserName.count > 0 ? [`ユーザー名なし: ${who(withoutUserName)}。`] : []),
      ...(withoutSharing.count > 0 ? [`自分のパスワードを読み取れない: ${who(withoutSharing)}。`] : []),
      `営業担当者は全部で ${number(total)} 人です。`,
    ].join(''),
    remedy:
      '「資格情報」で各営業担当者に列を共有してください。ユーザー名とパスワードは、各営業担当者がそこで保存します。',
  }),
  repsComplete: ({ total }) => ({
    fact: `${number(total)} 人の営業担当者にユーザー名があり、自分のパスワードを読み取れます。`,
  }),
}
