import type { header as english } from '../header'
import type { Translated } from '../Translated'
import { number } from '../wording'
import { countedOf, type Noun } from './counted'
import { nouns } from './nouns'

const OTHER_RECORDS: Noun = ['سجل آخر', 'سجلان آخران', 'سجلات أخرى', 'سجلًا آخر', 'سجل آخر']

export const header: Translated<typeof english> = {
  region: 'ملخص',
  leadScore: (overlay) => `نقاط العميل المتوقع، ${overlay}`,
  leadScoreShort: 'نقاط العميل المتوقع',
  noScore: 'لا توجد نقاط',
  trend: 'التغيير خلال 7 أيام',
  inDays: (points) => `${number(points)} خلال 7 أيام`,
  trendNone: 'بلا تغيير خلال 7 أيام',
  up: 'ارتفاع',
  down: 'انخفاض',
  sparkline: (days, from, to) =>
    `النقاط خلال آخر ${countedOf(days, nouns.days)}، من ${number(from)} إلى ${number(to)}.`,
  leadSource: 'مصدر العميل المتوقع',
  email: 'البريد الإلكتروني',
  lastSeen: 'آخر ظهور',
  never: 'أبدًا',
  mailable: 'قابل للمراسلة',
  notMailable: 'غير قابل للمراسلة',
  unsubscribed: 'أُلغي الاشتراك',
  bounced: 'بريد مرتد',
  emailUnknown: 'تعذّر التحديد',
  matchedBy: (email) => `تمت المطابقة بعنوان البريد الإلكتروني ${email}`,
  sameAddress: (count) =>
    `يوجد هذا العنوان أيضًا في ${countedOf(count, OTHER_RECORDS)} في Dynamics. يحتفظ Net-Results بشخص واحد لكل عنوان، ولذلك تظهر هنا البيانات نفسها في كل هذه السجلات:`,
  andMore: (count) => `و${number(count)} غيرها`,
}
