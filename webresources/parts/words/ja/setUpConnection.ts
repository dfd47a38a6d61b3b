import type { setUpConnection as english } from '../setUpConnection'
import { number } from '../wording'
import { who } from './setUpWording'

function clock(ahead: number): string {
  const seconds = Math.round(Math.abs(ahead) / 1000)
  const minutes = Math.round(seconds / 60)
  return seconds < 120 ? `${number(seconds)} 秒` : `${number(minutes)} 分`
}

const difference = (ahead: number) =>
  `このコンピューターの時計は Dataverse より ${clock(ahead)}${ahead > 0 ? '進んで' : '遅れて'}います`

const NET_RESULTS_CLOCK = 'Net-Results の時刻はページから確認できません。'

/** What the steps between this page and Net-Results find. */
export const setUpConnection: typeof english = {
  addressRefused: ({ value }) => ({
    fact: `環境変数 nr_ApiBaseUrl は ${value} です。パスワードは net-results.com の https アドレスにのみ送信されるため、何も送信されていません。`,
    remedy:
      'Power Apps で、ソリューション > Funnel Vision Marketing Automation > 環境変数 > Net-Results API base URL を選択し、修正してください。',
  }),
  addressUnreachable: ({ baseUrl }) => ({
    fact: `${baseUrl} は許可されていますが、応答がありません。`,
    remedy:
      'ブラウザーの新しいタブでこのアドレスを開いてください。開けない場合は、通信を許可するようネットワーク管理者に依頼してください。開ける場合は、環境変数 nr_ApiBaseUrl を確認してください。',
  }),
  addressUntried: ({ baseUrl, because }) =>
    because === 'policy'
      ? {
          fact: `${baseUrl} は許可されていますが、コンテンツ セキュリティ ポリシーにより、このページから接続を試せません。`,
          remedy: '先に次の手順を完了してください。',
        }
      : because === 'offline'
        ? {
            fact: `${baseUrl} は許可されています。このデバイスはオフラインのため、接続を試していません。`,
            remedy: 'ネットワークに接続して、再確認してください。',
          }
        : {
            fact: `${baseUrl} は許可されていますが、10 秒以内に応答がありませんでした。`,
            remedy: '数分後に再確認してください。',
          },
  addressReached: ({ baseUrl }) => ({ fact: `${baseUrl} は許可されたホストの一覧にあり、応答します。` }),
  policyBlocks: ({ baseUrl }) => ({
    fact: `Dynamics のコンテンツ セキュリティ ポリシーが ${baseUrl} をブロックしています。`,
    remedy: `Power Platform 管理センターで、環境 > 設定 > 製品 > プライバシー + セキュリティを選択し、connect-src に ${baseUrl} を追加してください。`,
  }),
  policyUntried: () => ({
    fact: 'ポリシーでブロックされるような送信はまだ行われていません。',
    remedy: '先に前の手順を完了してください。',
  }),
  policyAllows: () => ({ fact: 'このページから Net-Results への呼び出しは、ポリシーでブロックされませんでした。' }),
  originBlocked: () => ({
    fact: 'Net-Results は応答しますが、このアドレスのページに応答の読み取りを許可していません。',
    remedy: 'Dynamics のアドレスを許可するよう Net-Results サポートに依頼してください。アドレスはレポートにあります。',
  }),
  originUntried: ({ because }) =>
    ({
      address: {
        fact: 'API アドレスが拒否されたため、何も送信されていません。',
        remedy: '先に「API アドレス」の手順を完了してください。',
      },
      policy: {
        fact: 'Net-Results が応答する前に、コンテンツ セキュリティ ポリシーが呼び出しをブロックしました。',
        remedy: '先に前の手順を完了してください。',
      },
      credentials: {
        fact: 'ユーザー名とパスワードを使用した呼び出しでのみ確認できます。',
        remedy: '「資格情報」でサインインしてください。',
      },
      network: {
        fact: '確認に必要な Net-Results の応答がありませんでした。',
        remedy: 'Net-Results が応答するようになってから再確認してください。',
      },
    })[because],
  originAllowed: () => ({ fact: 'このページで Net-Results の応答を読み取れました。' }),
  signInImpossible: ({ because }) =>
    because === 'address'
      ? {
          fact: 'API アドレスが拒否されたため、何も送信されていません。',
          remedy: '先に「API アドレス」の手順を完了してください。',
        }
      : {
          fact: 'ユーザー レコードに使用できるユーザー名とパスワードがありません。',
          remedy: '「資格情報」で入力してください。',
        },
  signedIn: ({ person }) => ({
    fact:
      person.names === null
        ? 'Net-Results にサインインできました。'
        : `${who(person)} として Net-Results にサインインしました。`,
  }),
  clockUnsaid: () => ({
    fact: `Dataverse から比較する時刻を取得できませんでした。${NET_RESULTS_CLOCK}`,
    remedy: 'このコンピューターの時計を、正確な時計と比べてください。',
  }),
  clockWrong: ({ ahead }) => ({
    fact: `${difference(ahead)}。${NET_RESULTS_CLOCK}`,
    remedy:
      'このコンピューターの時計を合わせてください。Windows では、設定 > 時刻と言語 > 日付と時刻 > 今すぐ同期を選択します。',
  }),
  clockRight: ({ ahead }) => ({
    fact: `${Math.abs(ahead) < 2000 ? 'このコンピューターと Dataverse の時計は秒単位で一致しています' : difference(ahead)}。${NET_RESULTS_CLOCK}`,
  }),
}
