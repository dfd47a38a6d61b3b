import type { FindingValues } from '../../../domain/setup/SetUpStep'
import type { setUpMove as english } from '../setUpMove'
import { number } from '../wording'
import { list, ROLE, steps, USERS_PATH } from './setUpWording'

const APPLICATION_ID = 'f41adf61-824b-41ba-8c81-0f17fe22b244'

/** `prvReadContact` as people say it. */
const privilege = (name: string): string => name.replace(/^prv/, '').replace(/([a-z])([A-Z])/g, '$1 $2')
const privileges = (names: readonly string[]): string => list(names.map(privilege))

function lacking({ missing, ownOnly }: FindingValues['userPrivileges']): string {
  return [
    ...(missing.length > 0 ? [`24 個の特権のうち ${number(missing.length)} 個が不足: ${privileges(missing)}。`] : []),
    ...(ownOnly.length > 0
      ? [`ユーザー レベルのみで、どのレコードにもアクセスできない: ${privileges(ownOnly)}。`]
      : []),
  ].join('')
}

function depths(lowered: readonly string[]): string {
  return lowered.length === 0
    ? '24 個の特権すべてが組織レベルです。'
    : `24 個の特権すべてがありますが、${number(lowered.length)} 個が組織レベル未満のため、同期は他の部署のレコードを次の特権で操作できません: ${privileges(lowered)}。`
}

/** What the steps towards the application user find. */
export const setUpMove: typeof english = {
  syncsOff: () => ({ fact: 'Net-Results の「同期の有効化」はオフです。' }),
  syncsOnAgain: () => ({ fact: 'アプリケーション ユーザーまでの手順が完了し、同期は再びオンになっています。' }),
  syncsOnTooEarly: ({ steps: left }) => ({
    fact: `Net-Results の「同期の有効化」はオンですが、${steps(left)} が未完了です。`,
    remedy: '完了するまで、「同期オプション」で「同期の有効化」をオフにしてください。',
  }),
  syncsOnUnsure: ({ steps: left }) => ({
    fact: `Net-Results の「同期の有効化」はオンです。早すぎるかどうかは${steps(left)} によります。`,
    remedy: `${steps(left)} を完了するか、それまで「同期の有効化」をオフにしてください。`,
  }),
  syncsUnsaid: () => ({
    fact: '同期が有効かどうか、Net-Results から確認できません。',
    remedy:
      'Net-Results のオプション ページで Syncs Enabled を確認してください。その後、この手順を完了にしてください。',
  }),
  mfaUnseen: () => ({
    fact: 'Microsoft Entra ID の条件付きアクセスは、このページから読み取れません。',
    remedy:
      '「条件付きアクセス」で、古い Net-Results アプリケーションまたはそのユーザーのために作成した多要素認証の除外を削除してください。その後、この手順を完了にしてください。',
  }),
  otherApplications: ({ applications }) => ({
    fact: `Dynamics でまだ有効です: ${list(applications)}。`,
    remedy:
      'そのアプリケーション ユーザーを非アクティブ化し、Microsoft Entra ID でそのエンタープライズ アプリケーションを削除してください。',
  }),
  oldApplicationUnseen: () => ({
    fact: 'Dynamics に Net-Results の他のアプリケーション ユーザーはありません。Microsoft Entra ID のエンタープライズ アプリケーションは、このページから読み取れません。',
    remedy:
      '「エンタープライズ アプリケーション」で、古い Net-Results アプリケーションを削除してください。その後、この手順を完了にしてください。',
  }),
  consentUnseen: ({ userThere }) => ({
    fact: userThere
      ? 'Dynamics にこのアプリケーションがあるため、同意されている可能性が高いですが、Microsoft Entra ID の同意はこのページから読み取れません。'
      : 'Microsoft Entra ID の同意は、このページから読み取れません。',
    remedy:
      '同意ページを開き、「Consent granted」と表示されることを確認してください。その後、この手順を完了にしてください。',
  }),
  roleMissing: () => ({
    fact: `Dynamics にロール${ROLE}がありません。`,
    remedy:
      'ソリューション Funnel Vision Marketing Automation をインポートしてください。ロールのみの場合は Net-Results Sync for Dynamics 365 をインポートしてください。',
  }),
  rolePrivileges: (judgment) => ({
    fact: lacking(judgment),
    remedy: `これらの特権を組織レベルでロール${ROLE}に戻すか、ソリューションをもう一度インポートしてください。`,
  }),
  roleComplete: ({ version, managed, lowered }) => ({
    fact: `${version === null ? '' : `バージョン ${version}、`}${managed ? 'マネージド' : 'アンマネージド'}、${depths(lowered)}`,
  }),
  userMissing: () => ({
    fact: `Dynamics に ID ${APPLICATION_ID} のアプリケーション ユーザーがありません。`,
    remedy: `Power Platform 管理センターで、${USERS_PATH} > アプリケーション ユーザー > 新しいアプリ ユーザーを選択してください。アプリケーション Net-Results Sync for Dynamics 365 を選択し、ロール${ROLE}を割り当ててください。`,
  }),
  userDisabled: () => ({
    fact: 'アプリケーション ユーザーは存在しますが、非アクティブになっています。',
    remedy: `Power Platform 管理センターで、${USERS_PATH} > アプリケーション ユーザーを選択し、Net-Results Sync for Dynamics 365 をアクティブ化してください。`,
  }),
  userWithoutRole: () => ({
    fact: 'ユーザーは存在し有効ですが、ロールがありません。',
    remedy: `Power Platform 管理センターの${USERS_PATH} > アプリケーション ユーザー > セキュリティ ロールの編集で、ユーザーに${ROLE}を割り当ててください。`,
  }),
  userPrivileges: (judgment) => ({
    fact: `ユーザーにロールがあります。${lacking(judgment)}`,
    remedy: `これらの特権をロール${ROLE}に戻すか、ソリューションをもう一度インポートしてください。`,
  }),
  userReady: ({ lowered }) => ({ fact: `有効、ロールあり、${depths(lowered)}` }),
  syncsOn: () => ({ fact: 'Net-Results の「同期の有効化」はオンです。' }),
  syncsOffYet: ({ steps: left }) =>
    left.length > 0
      ? {
          fact: `${steps(left)} を待っています。`,
          remedy: '完了後、「同期オプション」で「同期の有効化」をオンにしてください。',
        }
      : {
          fact: 'Net-Results の「同期の有効化」はオフです。',
          remedy: '「同期オプション」で「同期の有効化」をオンにしてください。',
        },
  mappingsEmpty: ({ tables }) => ({
    fact: `Net-Results に、次のテーブルのマッピング済みフィールドがありません: ${list(tables)}。`,
    remedy:
      '「フィールド マッピング」で、各テーブルのフィールドを 1 つ以上マッピングしてください。Dynamics のフィールドが表示されない場合、Net-Results は Dynamics を読み取れません。手順 4 ～ 6 を確認してください。',
  }),
  mappingsLoad: ({ counts }) => ({
    fact: `マッピング済みフィールド: ${list(counts.map(({ table, mapped }) => `${table} ${number(mapped)} 個`))}。`,
  }),
}
