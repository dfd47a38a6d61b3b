import type { personDetails as english } from '../personDetails'
import type { Translated } from '../Translated'
import { number } from '../wording'
import { counted, countedOf } from './counted'
import { nouns } from './nouns'

export const personDetails: Translated<typeof english> = {
  region: (name) => `تفاصيل ${name}`,
  close: 'إغلاق التفاصيل',
  openRecord: 'فتح السجل',
  score: (overlay) => `نقاط العميل المتوقع، ${overlay}`,
  noScore: 'لا توجد نقاط',
  lastSeen: (when) => `آخر ظهور: ${when}`,
  never: 'لا يوجد أي ظهور',
  visits: 'الزيارات',
  visitsNote: (days) => `آخر ${countedOf(days, nouns.days)}`,
  noVisits: 'لا توجد زيارات في هذه الفترة.',
  visitColumns: { when: 'الوقت', pages: 'الصفحات', duration: 'المدة', entry: 'أول صفحة' },
  showAllVisits: (count) => `عرض الكل (${number(count)})`,
  whyHot: 'أسباب الاهتمام',
  likelyDrivers: 'أسباب محتملة',
  noReasons: 'لا يوجد في آخر 30 يومًا ما يفسّر النقاط.',
  reason: (name, count) => (count === 1 ? name : `${name} (${counted(count, nouns.times)})`),
  latest: 'أحدث نشاط',
  noActivity: 'لا يوجد شيء في آخر 30 يومًا.',
}
