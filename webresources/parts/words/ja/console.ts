import type { console as english } from '../console'
import type { Translated } from '../Translated'

export const console: Translated<typeof english> = {
  title: 'Net-Results 統合コンソール',
  connected: 'Net-Results に接続済み',
  tabList: '統合コンソール',
  tabs: {
    setUp: 'セットアップ',
    syncOptions: '同期オプション',
    fieldMappings: 'フィールド マッピング',
    syncErrors: '同期エラー',
    credentials: '資格情報',
  },
  rightsUnknown: {
    title: 'Dynamics からアクセス許可を確認できませんでした',
    body: '確認できるまで、すべての営業担当者が使用できる項目だけを表示します。',
  },
}
