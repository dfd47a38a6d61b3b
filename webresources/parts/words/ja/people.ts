import type { people as english } from '../people'
import type { Translated } from '../Translated'
import { number } from '../wording'

export const people: Translated<typeof english> = {
  scope: '自分がリード所有者である人',
  scopeWithCount: (count) => `自分がリード所有者である ${number(count)} 人`,
  nobody: '名前なし',
  nothing: '–',

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

  combo: {
    noMatch: (text) => `「${text}」に一致するものはありません`,
    more: (count) => `他に ${number(count)} 件あります。入力して検索してください。`,
    show: (label) => `${label}の選択肢を表示`,
    found: (count) => `${number(count)} 件の選択肢`,
  },
}
