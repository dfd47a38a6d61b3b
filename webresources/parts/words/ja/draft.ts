import type { draft as english } from '../draft'
import type { Translated } from '../Translated'
import { number } from '../wording'

export const draft: Translated<typeof english> = {
  region: '変更',
  changes: (count) => `${number(count)} 件の未保存の変更`,
  noChanges: '変更なし',
  changed: '変更済み',
  review: '確認して保存',
  discard: '変更を破棄',
  discarded: '変更を破棄しました',
  checking: 'Net-Results の現在の内容を確認しています',
  saving: '保存しています',
  saved: (count) => `${number(count)} 件の変更を保存しました`,
  alreadySo: 'Net-Results は既にこの内容になっています。保存するものはありません。',
  keptTheirs: '何も変更されていません',
  checkAndSave: 'もう一度確認',

  title: (count) => `${number(count)} 件の変更を保存しますか?`,
  table: '変更内容',
  name: '変更する項目',
  from: '現在',
  to: '変更後',
  conflictsTitle: '他のユーザーが変更した項目',
  conflictsBody: '編集を始めたときから内容が変わっています。それぞれ選択してください。',
  gone: (names) => `Net-Results に次の項目がなくなったため、その変更は失われました: ${names.join('、')}。`,
  movedAgain: '確認中に再び変更されました。もう一度確認してください。',
  keepTheirs: (value) => `相手の変更を残す: ${value}`,
  useMine: (value) => `自分の変更を使用: ${value}`,
  chooseFirst: '先にそれぞれ選択してください。',
  save: '保存',
  cancel: 'キャンセル',

  notChecked: '何も保存されていません',
  notSaved: '何も保存されていません',
  unsure: '保存されたかどうか不明です',
  unsureBody: '再送信していません。変更を確認してください。保存されたものは一覧から除かれています。',
  partly: {
    title: '一部が保存されませんでした',
    body: (kept, wished) =>
      `Net-Results に ${number(wished)} 件中 ${number(kept)} 件が保存されました。残りはここにあります。`,
  },
}
