import type { people as english } from '../people'
import type { Translated } from '../Translated'
import { number } from '../wording'

export const people: Translated<typeof english> = {
  hostMissing: {
    title: 'Dynamics で開いてください',
    body: 'このページは Dynamics 365 アプリのダッシュボードまたはナビゲーションで動作します。Dynamics の外で開かれています。',
  },
  scope: '自分がリード所有者である人',
  scopeWithCount: (count) => `自分がリード所有者である ${number(count)} 人`,
  nobody: '名前なし',
  nothing: '–',
  count: (count) => `${number(count)} 人`,
  dropped: (count) => `読み取れなかった ${number(count)} 行は表示されません`,

  up: (points) => `7 日間で ${number(points)} 上昇`,
  down: (points) => `7 日間で ${number(points)} 下降`,
  unchanged: '7 日間変化なし',
  changeUnknown: '7 日間の変化は不明',
  score: number,

  empty: {
    noLeads: {
      title: '自分に割り当てられたリードがありません',
      body: 'Net-Results でリード所有者が自分になっている人がここに表示されます。社内の Net-Results の管理者にリードの割り当てを依頼するか、レコードのリード所有者を確認してください。',
    },
    unknownUser: {
      title: 'Net-Results のユーザーとして登録されていません',
      body: (userName) =>
        `Net-Results にユーザー名 ${userName} のユーザーがいないため、誰も割り当てられません。社内の Net-Results の管理者にお問い合わせください。`,
    },
  },

  open: {
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
    unnamed: '名前のないレコード',
  },

  combo: {
    noMatch: (text) => `「${text}」に一致するものはありません`,
    more: (count) => `他に ${number(count)} 件あります。入力して検索してください。`,
    show: (label) => `${label}の選択肢を表示`,
    found: (count) => `${number(count)} 件の選択肢`,
  },
}
