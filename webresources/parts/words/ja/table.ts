import type { table as english } from '../table'
import type { Translated } from '../Translated'
import { number } from '../wording'

/** People are counted by a word of their own, everything else by 件. */
const isPeople = (noun: string) => noun === '人'
const counted = (count: number, noun: string) =>
  isPeople(noun) ? `${number(count)} 人` : `${noun} ${number(count)} 件`
const countedOf = (count: number, total: number, noun: string) =>
  `${counted(total, noun)}中 ${number(count)} ${isPeople(noun) ? '人' : '件'}`

export const table: Translated<typeof english> = {
  columns: '列',
  columnsReset: '標準の列',
  resize: (column) => `${column}の幅`,
  selectAll: '読み込み済みの行をすべて選択',
  selectRow: (name) => `${name} を選択`,
  selected: (count) => `${number(count)} 件を選択中`,
  clearSelection: '選択をクリア',
  shownOf: countedOf,
  shown: counted,
  loadingMore: (noun) => `さらに${noun}のデータを読み込んでいます`,
  loadMore: 'さらに読み込む',
  readingAll: (noun) => `すべての${noun}のデータを読み取っています`,
  stoppedAt: (count, noun) =>
    `${isPeople(noun) ? '' : `${noun}は`}最初の ${number(count)} ${isPeople(noun) ? '人' : '件'}のみ読み取りました`,
  dropped: (count) => `読み取れなかった ${number(count)} 行は表示されません`,
  filteredTitle: (noun) => `このフィルターに一致する${noun}が見つかりません`,
  filteredBody: 'すべて表示するにはフィルターをクリアしてください。',
  clearFilters: 'フィルターをクリア',
  exportCsv: 'CSV にエクスポート',
  exportTitle: (noun) => `表示中の${noun}のデータをエクスポートしますか?`,
  exportBody: (shown, total, noun) =>
    total === null
      ? `${counted(shown, noun)}を読み込み済みで、他にもあります。ファイルには読み込み済みのデータが含まれます。`
      : `${countedOf(shown, total, noun)}を読み込み済みです。ファイルには読み込み済みのデータが含まれます。`,
  exportAll: 'すべて読み込んでエクスポート',
  exportShown: (shown) => `${number(shown)} 件をエクスポート`,
  exported: (count, noun) => `${counted(count, noun)}のデータをエクスポートしました`,
  notExported: (noun) => `一部の${noun}のデータを読み取れませんでした。何もエクスポートされていません。`,
  cancel: 'キャンセル',
  showTable: '表で表示',
  showChart: 'グラフで表示',
  chartReading: 'グラフの数値を読み取っています',
  action: 'アクション',
  nothing: '–',
  openFailed: 'Dynamics でレコードを開けませんでした',
}
