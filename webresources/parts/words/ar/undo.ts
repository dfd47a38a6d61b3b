import type { Translated } from '../Translated'
import type { undo as english } from '../undo'
import { number } from '../wording'

export const undo: Translated<typeof english> = {
  region: 'آخر تغيير',
  undo: 'تراجع',
  savingIn: (seconds) => `الحفظ بعد ${number(seconds)} ث`,
  announcement: (message) => `${message}. يمكنك التراجع خلال بضع ثوانٍ.`,
  cancel: 'إلغاء الأمر',
  close: 'إغلاق',
}
