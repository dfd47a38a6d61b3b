import type { lists as english } from '../lists'
import type { Translated } from '../Translated'
import { number } from '../wording'

const andMore = (names: readonly string[]) =>
  names.length <= 3 ? names.join('、') : `${names.slice(0, 2).join('、')}、他 ${number(names.length - 2)} 件`

export const lists: Translated<typeof english> = {
  table: 'リスト',
  noun: () => 'リスト',
  columns: { name: 'リスト', contacts: '人数', membership: '所属' },
  editable: (count, pending) =>
    `変更できるリスト (${number(count)}${pending === 0 ? '' : `、処理中 ${number(pending)}`})`,
  locked: (count) => `Dynamics の同期で管理 (${number(count)})`,
  lockedNote: 'ここではなく、レコードに応じて変わります',
  dynamic: '動的',
  dynamicTitle: 'Dynamics の同期で管理されます。ここではなく、レコードに応じて変わります。',
  contacts: (count) => `${number(count)} 人`,
  contactsWord: () => '人',
  unknownCount: '–',

  remove: '削除',
  removeFrom: (title) => `${title} から削除`,
  adding: '追加を処理中',
  removing: '削除を処理中',
  notAdded: '追加されていません',
  notRemoved: '削除されていません',
  unclear: '不明',
  retry: '再試行',
  retryFor: (title) => `再試行: ${title}`,
  checkAgainFor: (title) => `再確認: ${title}`,
  dismiss: '閉じる',
  dismissFor: (title) => `閉じる: ${title}`,

  added: (titles) => `${andMore(titles)} に追加しました`,
  removed: (titles) => `${andMore(titles)} から削除しました`,
  undone: (message) => `元に戻しました: ${message}`,
  ended: (tag, titles, reason) => `${tag}: ${andMore(titles)}。${reason}`,
  reasons: {
    importFailed: 'Net-Results でインポートを完了できませんでした。何も変更されていません。',
    personRefused: (emailAddress) =>
      `Net-Results がメール アドレス ${emailAddress} を拒否しました。何も変更されていません。`,
    personRefusedSaying: (emailAddress, message) =>
      `Net-Results がメール アドレス ${emailAddress} を拒否しました: 「${message}」。何も変更されていません。`,
    notApplied: 'Net-Results のインポートは完了しましたが、所属は以前のまま表示されています。',
    refusedSaying: (message) => `Net-Results が変更を拒否しました: 「${message}」。何も変更されていません。`,
    notSent: (title) => `${title}。何も変更されていません。`,
    maybeSent: (title) =>
      `${title}。変更された可能性があります。再試行しても、同じリストに重複して追加されることはありません。`,
    lostSight: (title) => `${title}。変更は送信されましたが、完了したかどうか不明です。`,
    stillRunning: 'Net-Results が 10 分以上インポートを処理しています。後で完了する可能性があります。',
  },

  addTitle: 'リストに追加',
  search: '追加するリストを検索',
  addable: (count) => `選択できるリスト: ${number(count)} 件`,
  matching: (count, text) => `「${text}」に一致するリスト: ${number(count)} 件`,
  firstShown: (shown) => `最初の ${number(shown)} 件を表示しています。他のリストは入力して検索してください。`,
  searching: 'Net-Results のすべてのリストを検索しています',
  addTo: (count) => (count === 0 ? 'リストに追加' : `${number(count)} 件のリストに追加`),
  nothingToAdd: (name) => `${name} さんは変更できるすべてのリストに入っています。`,

  filter: 'これらのリストを検索',
  filteredTitle: (text) => `「${text}」に一致するリストはありません`,
  filteredBody: (name) => `${name} さんが入っていないか、リストの名前が異なります。`,
  clearSearch: '検索をクリア',
  noneTitle: (name) => `${name} さんはどのリストにも入っていません`,
  noneBody: 'リストに追加されるとここに表示されます。',

  note: (count, pending) =>
    `${number(count)} 件のリスト${pending === 0 ? '' : `、処理中 ${number(pending)} 件`}。追加と削除は、Net-Results のインポートが終わると完了します (通常は 1 分以内)。`,
  dropped: (count) => `読み取れなかった ${number(count)} 件のリストは表示されません。`,
  unnamed: (count, ceiling) =>
    `他に ${number(count)} 件が、購読か、最初の ${number(ceiling)} 件より後のリストにあります。表示するにはリストを名前で検索してください。`,
  checked: (checked, total) =>
    `${number(total)} 件中 ${number(checked)} 件のリストを確認済み。このアカウントの API ではリストを 1 件ずつ確認します。`,
  checkMore: (count) => `さらに ${number(count)} 件を確認`,
  checking: '確認しています',
  unsupported: 'リストは Net-Results で表示および変更できます。',
  unsupportedEdit: 'この Net-Results アカウントの API では所属を変更できません。',
}
