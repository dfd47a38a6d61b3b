import type { people as english } from '../people'
import type { Translated } from '../Translated'
import { number } from '../wording'

export const people: Translated<typeof english> = {
  scope: 'الأشخاص المعيّنون لك بصفتك مالك العميل المتوقع',
  scopeWithCount: (count) => `الأشخاص المعيّنون لك بصفتك مالك العميل المتوقع: ${number(count)}`,
  nobody: 'شخص بلا اسم',
  nothing: '–',

  up: (points) => `ارتفاع بمقدار ${number(points)} خلال 7 أيام`,
  down: (points) => `انخفاض بمقدار ${number(points)} خلال 7 أيام`,
  unchanged: 'بلا تغيير خلال 7 أيام',
  changeUnknown: 'التغيير خلال 7 أيام غير معروف',
  score: number,

  empty: {
    noLeads: {
      title: 'لا يوجد عميل متوقع معيّن لك',
      body: 'يعرض Net-Results هنا الأشخاص المعيّنين لك بصفتك مالك العميل المتوقع. اطلب ممن يدير Net-Results في شركتك تعيين عملاء متوقعين، أو تحقق من مالك العميل المتوقع في سجلاتك.',
    },
    unknownUser: {
      title: 'لا يعرفك Net-Results كمستخدم',
      body: (userName) =>
        `لا يوجد في Net-Results مستخدم باسم المستخدم ${userName}، ولذلك لا يمكن تعيين أحد لك. تواصل مع من يدير Net-Results في شركتك.`,
    },
  },

  combo: {
    noMatch: (text) => `لا يوجد ما يطابق «${text}»`,
    more: (count) => `${number(count)} غيرها. اكتب للعثور على المزيد.`,
    show: (label) => `عرض خيارات ${label}`,
    found: (count) => `الخيارات: ${number(count)}`,
  },
}
