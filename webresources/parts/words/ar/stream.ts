import type { stream as english } from '../stream'
import type { Translated } from '../Translated'
import { change, number } from '../wording'
import { counted, countedOf, type Noun } from './counted'
import { leftToRight } from './leftToRight'
import { listed } from './listed'
import { nouns } from './nouns'

const activities = (count: number) => counted(count, nouns.activities)
const activitiesOf = (count: number) => countedOf(count, nouns.activities)

const OTHER_PAGES: Noun = ['صفحة أخرى', 'صفحتان أخريان', 'صفحات أخرى', 'صفحة أخرى', 'صفحة أخرى']
const OTHER_ACTIONS: Noun = ['إجراء آخر', 'إجراءان آخران', 'إجراءات أخرى', 'إجراءً آخر', 'إجراء آخر']

const repeated = (name: string, times: number) => (times === 1 ? name : `${name} (${countedOf(times, nouns.times)})`)

export const stream: Translated<typeof english> = {
  list: 'الأنشطة، الأحدث أولًا',
  search: 'البحث في الأنشطة',
  type: 'النوع',
  allTypes: 'جميع الأنواع',
  withCount: (label, count) => `${label} (${number(count)})`,
  range: 'التواريخ',
  ranges: {
    all: 'جميع التواريخ',
    last7Days: 'آخر 7 أيام',
    last30Days: 'آخر 30 يومًا',
    last90Days: 'آخر 90 يومًا',
    last365Days: 'آخر 365 يومًا',
    custom: 'اختيار التواريخ',
  },
  from: 'من',
  to: 'إلى',
  reversed: 'تاريخ النهاية يسبق تاريخ البداية',
  total: (count) => `${activities(count)}، الأحدث أولًا`,
  shownOf: (shown, total) => `المعروض: ${number(shown)} من ${activitiesOf(total)}`,
  shown: (shown) => `المعروض: ${activities(shown)}`,
  dropped: (count) => `الأنشطة المستبعدة لتعذّر قراءتها: ${number(count)}`,
  loadMore: 'تحميل المزيد',
  loadAll: (total) => `تحميل الكل (${number(total)})`,
  loadingMore: 'جارٍ تحميل مزيد من الأنشطة',
  stop: 'إيقاف',
  noneTitle: 'لا يوجد نشاط بعد',
  noneBody: (name) =>
    `لدى Net-Results معلومات عن ${name} لكنه لم يسجّل أي شيء حتى الآن. ستظهر هنا من الآن فصاعدًا الزيارات ورسائل البريد الإلكتروني والنماذج.`,
  filteredTitle: 'لا توجد أنشطة تطابق عوامل التصفية هذه',
  filteredBody: (count) => `الأنشطة المستبعدة: ${number(count)}. امسح عوامل التصفية لعرض جميع الأنشطة.`,
  filteredBodyUnknown: 'امسح عوامل التصفية لعرض جميع الأنشطة.',
  clearFilters: 'مسح عوامل التصفية',
  scoreColumn: 'النقاط',
  timeColumn: 'الوقت',
  scoreChange: (points) => leftToRight(change(points)),
  scoreChangeSpoken: (points) => `${points > 0 ? 'ارتفعت' : 'انخفضت'} النقاط بمقدار ${number(Math.abs(points))}`,
  visited: (pages, otherPages) =>
    `زيارة ${listed([
      ...pages.map(({ name, times }) => repeated(name, times)),
      ...(otherPages === 0 ? [] : [countedOf(otherPages, OTHER_PAGES)]),
    ])}`,
  andOtherActions: (title, count) => `${title} و${counted(count, OTHER_ACTIONS)}`,
  pages: (count) => counted(count, nouns.pages),
  pagesIn: (count, duration) => `${counted(count, nouns.pages)} خلال ${duration}`,
  /** Where a visit came from is told in English, as Net-Results says it: it can't go on the sentence. */
  withSource: (pages, source) => `${pages} · \u2068${source}\u2069`,
  visit: 'صفحات هذه الزيارة',
  showVisit: (title) => `الصفحات: ${title}`,
  hitTime: 'الوقت',
  hitPage: 'الصفحة',
  hitPath: 'المسار',
  hitDuration: 'المدة',
  showAllHits: (count) => `عرض الكل (${number(count)})`,
  newSince: (moment) => `جديد منذ ${moment}`,
  actions: (title) => `المزيد: ${title}`,
  copy: 'نسخ',
  copyLink: 'نسخ الارتباط',
  copied: 'تم النسخ',
  copiedText: 'تم نسخ النشاط',
  copiedLink: 'تم نسخ الارتباط',
  linkedNotFound: 'النشاط الذي يشير إليه الارتباط غير موجود في سجل الأنشطة هذا',
  showing: (label) => `المعروض: ${label}`,
  clearRequest: (label) => `مسح عامل التصفية: ${label}`,
  filters: 'عوامل التصفية',
  exportCsv: 'تصدير CSV',
  exportTitle: 'هل تريد تصدير الأنشطة المعروضة؟',
  exportBody: (shown, total) =>
    total === null
      ? `تم تحميل ${activitiesOf(shown)}، ويوجد المزيد. يتضمن الملف ما تم تحميله.`
      : `تم تحميل ${number(shown)} من أصل ${activitiesOf(total)}. يتضمن الملف ما تم تحميله.`,
  exportAll: 'تحميل الكل وتصديره',
  exportShown: (shown) => `تصدير ${number(shown)}`,
  cancel: 'إلغاء الأمر',
  exported: (count) => `تم تصدير ${activitiesOf(count)}`,
  notExported: 'لم يتم تحميل جميع الأنشطة. لم يُصدَّر شيء.',
  exportFile: (name, day) => `أنشطة ${name} ${day}.csv`,
  exportColumns: (timeZone) => [
    `الوقت (${timeZone})`,
    'النوع',
    'الوصف',
    'التفاصيل',
    'تغيير النقاط',
    'العنوان',
    'معرّف النشاط',
  ],
  undated: 'بلا تاريخ',
  untitled: 'نشاط بلا وصف',
  untitledPage: 'صفحة بلا عنوان',
}
