import type { subscriptions as english } from '../subscriptions'
import type { Translated } from '../Translated'
import { number } from '../wording'

export const subscriptions: Translated<typeof english> = {
  table: '購読',
  columns: { name: '購読', membership: '状態' },
  editable: (count, pending) => `購読 (${number(count)}${pending === 0 ? '' : `、処理中 ${number(pending)}`})`,
  internalName: (name) => `Net-Results での名前: ${name}`,

  addTitle: '購読を追加',
  search: '追加する購読を検索',
  addable: (count) => `選択できる購読: ${number(count)} 件`,
  matching: (count, text) => `「${text}」に一致する購読: ${number(count)} 件`,
  addTo: (count) => (count === 0 ? '購読を追加' : `${number(count)} 件の購読を追加`),
  nothingToAdd: (name) => `${name} さんはすべて購読しています。`,

  filter: 'これらの購読を検索',
  filteredTitle: (text) => `「${text}」に一致する購読はありません`,
  filteredBody: (name) => `${name} さんが購読していないか、購読の名前が異なります。`,
  noneTitle: (name) => `${name} さんの購読はありません`,
  noneBody: '購読が追加されるとここに表示されます。',

  note: (count, pending) =>
    `${number(count)} 件の購読${pending === 0 ? '' : `、処理中 ${number(pending)} 件`}。変更は、Net-Results のインポートが終わると完了します (通常は 1 分以内)。`,
  dropped: (count) => `読み取れなかった ${number(count)} 件の購読は表示されません。`,
  checked: (checked, total) =>
    `${number(total)} 件中 ${number(checked)} 件の購読を確認済み。このアカウントの API では購読を 1 件ずつ確認します。`,

  unsupported: '購読は Net-Results で表示および変更できます。',
  unsubscribed: (name) =>
    `${name} さんはすべてのメールの配信を停止しています。本人がメールの受信に再び同意するまで購読を追加できません。同意の手続きはここでは行えません。`,
  mailingUnknown: (name) =>
    `${name} さんがすべてのメールの配信を停止しているかどうか読み取れなかったため、現在は何も追加できません。`,

  consent: {
    title: (count, name) => `${name} さんの購読を${count === 1 ? '' : ` ${number(count)} 件`}追加しますか?`,
    body: '購読はメールの受信に対する同意です。同意できるのは本人だけです。',
    agreed: (name, titles) => `${name} さんは次の受信に同意しました: ${titles.join('、')}`,
    how: '同意の方法',
    choose: '選択してください',
    ways: {
      phone: '電話',
      inPerson: '対面',
      writing: '書面 (メールまたは手紙)',
      form: 'フォームまたはイベント',
    },
    recorded: '回答はインポートの名前として Net-Results に保存されます。',
    confirm: (count) => (count === 1 ? '購読を追加' : `${number(count)} 件の購読を追加`),
  },
}
