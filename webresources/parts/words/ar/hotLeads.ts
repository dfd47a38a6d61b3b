import type { hotLeads as english } from '../hotLeads'
import type { Translated } from '../Translated'
import { number } from '../wording'
import { counted, countedOf } from './counted'
import { nouns } from './nouns'

const peopleOf = (count: number) => countedOf(count, nouns.people)
const daysOf = (count: number) => countedOf(count, nouns.days)

export const hotLeads: Translated<typeof english> = {
  title: 'تفاصيل العملاء المتوقعين الأكثر اهتمامًا',
  segment: 'الشريحة',
  allPeople: (count) => (count === null ? 'جميع المعيّنين لي' : `جميع المعيّنين لي (${number(count)})`),
  segmentsUnsupported: 'لا يتيح حساب Net-Results هذا الشرائح عبر واجهة API.',
  period: 'الفترة',
  periods: { 7: 'آخر 7 أيام', 30: 'آخر 30 يومًا', 90: 'آخر 90 يومًا' },

  visitors: 'الزوار الأكثر نشاطًا',
  visitorsNote: (days) => `الزيارات، ${counted(days, nouns.days)}`,
  visits: (count) => counted(count, nouns.visits),
  countedIn: (visits) => `محسوبة ضمن أحدث ${countedOf(visits, nouns.visits)}`,
  noVisitors: {
    title: (days) => `لا زوار في آخر ${daysOf(days)}`,
    body: 'تظهر هنا زيارات الأشخاص المعيّنين لك.',
  },

  scores: 'أعلى نقاط العملاء المتوقعين',
  scoresNote: (overlay) => `${overlay}،`,
  sort: 'فرز أعلى نقاط العملاء المتوقعين',
  sorts: { score: 'حسب النقاط', change: 'حسب الارتفاع خلال 7 أيام' },
  sparkline: (from, to) => `النقاط خلال آخر 30 يومًا، من ${number(from)} إلى ${number(to)}.`,

  recent: 'أحدث نشاط',
  recentNote: 'الأحدث أولًا',
  recentScope: (count) => `لأحدث الأشخاص ظهورًا، وعددهم ${number(count)}`,
  noActivity: {
    title: (days) => `لا يوجد نشاط في آخر ${daysOf(days)}`,
    body: 'تظهر هنا الزيارات ورسائل البريد الإلكتروني والنماذج للأشخاص المعيّنين لك.',
  },

  shownOf: (shown, total) => `${number(shown)} من ${number(total)}`,
  firstOfAtLeast: (shown, atLeast) => `أول ${number(shown)} من ${number(atLeast)} على الأقل`,
  checked: (checked, total) =>
    total === null ? `تم التحقق من ${peopleOf(checked)}` : `تم التحقق من ${number(checked)} من أصل ${peopleOf(total)}`,
  checkMore: 'التحقق من مزيد من الأشخاص',
  showAll: (total) => `عرض الكل (${number(total)})`,
  showMore: (count) => `عرض المزيد (${number(count)})`,
  showFewer: 'عرض أقل',

  excluded: {
    title: (segment) => `لا أحد من المعيّنين لك ضمن «${segment}»`,
    body: (checked, days) =>
      `تم التحقق من ${peopleOf(checked)} خلال آخر ${daysOf(days)}. اختر فترة أطول أو شريحة أخرى.`,
    notYet: (checked, total) =>
      total === null
        ? `لم يُعثر على أحد ضمنها بعد التحقق من ${peopleOf(checked)}. ما زال هناك من لم يُتحقق منه.`
        : `لم يُعثر على أحد ضمنها بعد التحقق من ${number(checked)} من أصل ${peopleOf(total)}.`,
    short: 'اختر فترة أطول أو شريحة أخرى.',
    clear: 'عرض جميع المعيّنين لي',
  },
  unknownSegment: {
    title: 'هذه الشريحة غير موجودة',
    body: (id) => `يشير الارتباط أو اختيارك الأخير إلى الشريحة ${id}، وهي غير موجودة لدى Net-Results أو لم تعد موجودة.`,
  },
  segmentResult: (segment, summary) => `${segment}: ${summary}`,

  actions: (name) => `المزيد: ${name}`,
  preview: 'معاينة',
  pin: 'تثبيت',
  unpin: 'إلغاء التثبيت',
  pinned: 'مثبّت',
  snooze: 'تأجيل لمدة أسبوع',
  wake: 'إنهاء التأجيل',
  snoozedUntil: (when) => `مؤجّل حتى ${when}`,
  backEarly: 'عاد قبل انتهاء التأجيل: قفزت النقاط',
  pinnedSaid: (name) => `تم تثبيت ${name} في الأعلى`,
  unpinnedSaid: (name) => `تم إلغاء تثبيت ${name}`,
  snoozedSaid: (name) => `تم تأجيل ${name} لمدة أسبوع أو حتى ترتفع النقاط بمقدار 10`,
  wokenSaid: (name) => `تم إنهاء تأجيل ${name}`,
  hidden: (count) => `المؤجّلون: ${number(count)}`,
  showHidden: (count) => `عرض المؤجّلين (${number(count)})`,
  hideHidden: 'إخفاء المؤجّلين',
  allSnoozed: {
    title: 'جميع الأشخاص هنا مؤجّلون',
    body: (count) => `المؤجّلون: ${number(count)}. يعود كل منهم عند انتهاء المدة أو عندما تقفز نقاطه.`,
  },
}
