import type { undo as english } from '../undo'
import type { Translated } from '../Translated'

export const undo: Translated<typeof english> = {
  region: '最後の変更',
  undo: '元に戻す',
  savingIn: (seconds) => `${seconds} 秒後に保存`,
  announcement: (message) => `${message}。数秒間は元に戻せます。`,
  cancel: 'キャンセル',
  close: '閉じる',
}
