import type { record as english } from '../record'
import type { Translated } from '../Translated'

export const record: Translated<typeof english> = {
  merged:
    'このレコードは別のレコードに統合され、非アクティブになっています。Net-Results はメール アドレスで識別するため、両方に同じ人が表示されます。',
  openMerged: '統合先のレコードを開く',
  qualified:
    'このリードは見込みありと評価されました。このメール アドレスの Net-Results での活動は、取引先担当者にも同じように表示されます。',
  disqualified: 'このリードは見込みなしと評価されました。Net-Results はこの人の行動を引き続き記録することがあります。',
  inactive: 'このレコードは Dynamics で非アクティブです。Net-Results はこの人の行動を引き続き記録することがあります。',
  noEmail: {
    title: (name) => `${name} さんのメール アドレスがありません`,
    body: 'Net-Results はメール アドレスで人を検索します。このレコードにアドレスを追加して保存し、再確認してください。',
  },
  unknownPerson: {
    title: (name) => `${name} さんはまだ Net-Results に登録されていません`,
    body: (email) =>
      `Net-Results にメール アドレス ${email} の人はいません。Net-Results に記録されると活動が表示されます。`,
  },
}
