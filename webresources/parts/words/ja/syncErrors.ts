import type { syncErrors as english } from '../syncErrors'
import type { Translated } from '../Translated'
import { number } from '../wording'

const errors = (count: number) => `${number(count)} 件のエラー`

/** The kinds are keys that Net-Results sends. */
export const syncErrors: Translated<typeof english> = {
  table: '同期エラー',
  noun: 'エラー',
  columns: {
    direction: '方向',
    error: 'エラー',
    entity: 'エンティティ',
    who: '対象',
    description: '説明',
    at: '日時',
    actions: '消去',
  },
  directions: { download: 'Net-Results へダウンロード', upload: 'CRM へアップロード' },
  moment: (day, time) => `${day} ${time}`,
  unnamedKind: '名前のないエラー',
  unnamedRecord: 'レコードを開く',
  nameOf: (error, who) => `${error}、${who}`,

  search: '対象または説明を検索',
  filters: { error: 'エラー', entity: 'エンティティ', direction: '方向', days: '日付' },
  allErrors: (count) => (count === null ? 'すべてのエラー' : `すべてのエラー (${number(count)})`),
  allEntities: 'すべてのエンティティ',
  bothDirections: '両方向',
  anyDate: 'すべての日付',
  days: { 1: '過去 24 時間', 7: '過去 7 日間', 30: '過去 30 日間' },
  counted: (name, count) => `${name} (${number(count)})`,

  dismiss: '消去',
  dismissOne: (name) => `${name} を消去`,
  dismissAll: (count) => `${number(count)} 件すべて消去`,
  clear: 'クリア',
  dismissed: (count, first) => `${count === 1 ? `${first} ` : errors(count)}を消去しました`,
  restored: (count) => `${errors(count)}を一覧に戻しました`,
  gone: (count) => `${errors(count)}を Net-Results で消去しました`,
  notDismissed: (count) => `${errors(count)}を消去できませんでした`,
  unsure: 'エラーが消去されたかどうか不明です',
  unsureBody: '再要求していません。最新の情報に更新して、残っているエラーを確認してください。',
  retry: 'もう一度消去',
  cannotDismiss: 'この Net-Results アカウントの API ではエラーを消去できません。',

  foot: (count, since) => (since === null ? errors(count) : `${since} 以降 ${errors(count)}`),
  comesBack: '消去したエラーは、次の同期で同じように失敗すると再び表示されます。',

  details: {
    meaning: '意味',
    remedy: '対処方法',
    said: 'Net-Results からのメッセージ',
    noDescription: 'Net-Results からの説明はありません。',
  },
  kinds: {
    'Dynamics Error': {
      meaning: 'Net-Results が書き込もうとした内容を Dynamics が拒否しました。説明は Dynamics からのメッセージです。',
      remedy:
        '特権が示されている場合は、同期ユーザーにロール Net-Results Sync for Dynamics 365 を割り当ててください。ルール、プラグイン、重複が示されている場合は、レコードまたはルールを修正してください。次の同期で再試行されます。',
    },
    'Duplicate User': {
      meaning:
        'Dynamics の 2 人のユーザーに同じ Net-Results のユーザー名が設定されているため、リードがどちらのものか Net-Results で判別できません。',
      remedy:
        'ユーザー レコードの「Net-Results の資格情報」で、各ユーザーに固有の Net-Results のユーザー名を設定してください。',
    },
    'Invalid Email': {
      meaning: 'レコードのメール アドレスがメールを送信できるものではありません。レコードは同期されていません。',
      remedy: 'レコードを開いてメール アドレスを修正してください。次のダウン同期で反映されます。',
    },
    'Invalid User': {
      meaning: 'レコードの所有者、または指定されたユーザーが、両方のシステムに登録されていません。',
      remedy: 'Net-Results の資格情報を持つユーザーにレコードを割り当てるか、所有者に資格情報を設定してください。',
    },
    'Invalid Account': {
      meaning: 'レコードが属する取引先企業が Dynamics で削除されたか、同期ユーザーに読み取る権限がありません。',
      remedy: 'レコードで別の取引先企業を選択するか、同期ユーザーがその取引先企業を読み取れるようにしてください。',
    },
    'Required Field': {
      meaning: '必須フィールドが空です。レコードは同期されていません。',
      remedy:
        'レコードのフィールドに入力してください。姓と取引先企業名がない場合は、代わりに「同期オプション」で既定値を設定できます。',
    },
    'Invalid Value': {
      meaning: '値がマッピング先のフィールドに合いません。長すぎるか、型が異なるか、選択肢にない値です。',
      remedy:
        'レコードの値を修正するか、Dynamics で選択肢を追加するか、「フィールド マッピング」でマッピングを変更してください。',
    },
    'Invalid Role': {
      meaning: '同期ユーザーのセキュリティ ロールで、同期に必要な操作が許可されていません。',
      remedy:
        '同期ユーザーにロール Net-Results Sync for Dynamics 365 を割り当てるか、説明に示された権限をロールに追加してください。',
    },
    'Invalid Login': {
      meaning: 'ユーザーに保存された資格情報で Net-Results にサインインできませんでした。',
      remedy:
        'ユーザー レコードの「Net-Results の資格情報」に、正しいユーザー名とパスワードを保存してください。「セットアップ」でテストできます。',
    },
  },
  unknownKind: {
    meaning: 'このバージョンで対応していないエラーが Net-Results から報告されました。',
    remedy: '説明を確認し、解決しない場合は Net-Results サポートにお問い合わせください。',
  },

  none: {
    title: '同期エラーはありません',
    both: (down, full) => `最後のダウン同期: ${down}、最後の完全同期: ${full}。`,
    down: (down) => `最後のダウン同期: ${down}。`,
    full: (full) => `最後の完全同期: ${full}。`,
    running: '完全同期を実行中です。',
    never: '最後の同期の日時は Net-Results から取得できません。',
    reading: '最後の同期の日時を読み取っています。',
    disabled: '同期が無効のため、新しいエラーは発生しません。',
  },
  notOffered: 'この Net-Results アカウントの API では同期エラーを取得できません。',
  open: 'Net-Results を開く',
}
