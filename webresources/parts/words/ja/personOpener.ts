import type { personOpener as english } from '../personOpener'
import type { Translated } from '../Translated'
import { number } from '../wording'

export const personOpener: Translated<typeof english> = {
  title: (name) => `${name} を開く`,
  looking: (name) => `Dynamics で ${name} を検索しています`,
  opening: (name) => `${name} を開いています`,
  several: (count, emailAddress) =>
    `Dynamics にメール アドレス ${emailAddress} のレコードが ${number(count)} 件あります。1 件選択してください。`,
  noneTitle: (name) => `${name} さんはまだ Dynamics にありません`,
  noneBody: (emailAddress) =>
    `表示できる取引先担当者とリードの中に、メール アドレス ${emailAddress} のものはありません。Net-Results の情報からリードを作成できます。`,
  noAddressTitle: (name) => `${name} さんのメール アドレスがありません`,
  noAddressBody: 'Dynamics のレコードはメール アドレスで検索しますが、Net-Results にこの人のアドレスがありません。',
  createLead: 'リードを作成',
  cancel: 'キャンセル',
  close: '閉じる',
  contact: '取引先担当者',
  lead: 'リード',
  inactive: '非アクティブ',
}
