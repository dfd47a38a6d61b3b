import type { fieldMappings as english } from '../fieldMappings'
import type { Translated } from '../Translated'
import { number } from '../wording'

export const fieldMappings: Translated<typeof english> = {
  table: 'フィールド マッピング',
  noun: 'フィールド',
  tables: { contact: '取引先担当者', lead: 'リード', account: '取引先企業' },
  tableField: 'テーブル',
  tableWithChanges: (table, count) => `${table} (${number(count)} 件の変更)`,
  search: 'フィールドを検索',
  show: '表示',
  shows: {
    all: (count) => `すべてのフィールド (${number(count)})`,
    mapped: (count) => `マッピング済みのみ (${number(count)})`,
    changed: (count) => `読み込み後に変更 (${number(count)})`,
    warnings: (count) => `警告あり (${number(count)})`,
  },
  columns: {
    field: 'Dynamics のフィールド',
    netResults: 'Net-Results のフィールド',
    toDynamics: 'Dynamics へ',
    fromDynamics: 'Dynamics から',
    notes: '備考',
  },
  doNotMap: 'マッピングしない',
  netResultsFor: (label) => `${label} の Net-Results のフィールド`,
  toDynamicsFor: (label) => `Dynamics へ、${label}`,
  fromDynamicsFor: (label) => `Dynamics から、${label}`,
  was: (choice) => `変更済み、変更前: ${choice}`,
  undo: '元に戻す',
  undoFor: (label) => `${label} の変更を元に戻す`,
  movedMeanwhile: (choice) => `他のユーザーが ${choice} に変更しました。保存時に選択できます。`,
  fieldName: (label, name) => (label === name ? name : `${label} (${name})`),

  described: {
    both: (field) => `${field}、双方向`,
    to: (field) => `${field}、Dynamics へ`,
    from: (field) => `${field}、Dynamics から`,
    none: (field) => `${field}、どちらの方向にも同期しない`,
  },
  yes: 'はい',
  no: 'いいえ',

  warningCount: (count) => `${number(count)} 個のフィールドに警告があります`,
  showWarnings: '警告を表示',
  warnings: {
    sharedTarget: (others) =>
      `${others.slice(0, 3).join('、')}${others.length > 3 ? `、他 ${number(others.length - 3)} 個` : ''}も同じ Net-Results のフィールドにマッピングされています。最後に同期された値が使用されます。`,
    readOnly: 'Dynamics ではこのフィールドに書き込めません。',
    typeMismatch: {
      text: '',
      number: 'このフィールドは数値ですが、Net-Results のフィールドはテキストです。',
      date: 'このフィールドは日付ですが、Net-Results のフィールドはテキストです。',
      yesNo: 'このフィールドは「はい/いいえ」ですが、Net-Results のフィールドはテキストです。',
      choice: 'このフィールドは決まった選択肢のみですが、Net-Results のフィールドには任意のテキストが入ります。',
      lookup: 'このフィールドには別のレコードが必要ですが、Net-Results からは渡せません。',
      other: 'このフィールドの値の型は Net-Results にありません。',
    },
    notText: 'この型のフィールドからはメール アドレスを読み取れません。',
    requiredUnmapped: 'Dynamics の必須フィールドです。Net-Results が作成するレコードでは空になります。',
    noDirection: 'Net-Results のフィールドが選択されていますが、どちらの方向にも同期されません。',
    columnMissing: 'Dynamics にこのフィールドがありません。',
    emailUnmapped:
      'Dynamics から Email Address にマッピングされたフィールドがありません。Net-Results は人を Email Address で識別するため、誰も同期できません。',
  },
  notChecked: 'フィールドの型と権限は確認されていません',

  choicesCut: 'Net-Results から、追加したフィールドを取得できませんでした。使用中のフィールドのみ選択できます。',
  nothing: {
    title: 'Net-Results にこのテーブルのフィールドがありません',
    body: 'Dynamics への接続が設定され、アプリケーション ユーザーがテーブルを読み取れることを確認してから、再確認してください。',
  },
  notOffered: 'この Net-Results アカウントの API ではフィールド マッピングを取得できません。',
  readOnly: 'この Net-Results アカウントの API では、フィールド マッピングを表示できますが変更はできません。',
  open: 'Net-Results でフィールド マッピングを開く',
}
