import type { account as english } from '../account'
import type { Translated } from '../Translated'
import { number } from '../wording'
import { counted, countedOf, type Noun } from './counted'
import { listed } from './listed'
import { nouns } from './nouns'

const people = (count: number) => counted(count, nouns.people)
const peopleOf = (count: number) => countedOf(count, nouns.people)

const WEEKS: Noun = ['أسبوع واحد', 'أسبوعان', 'أسابيع', 'أسبوعًا', 'أسبوع']
const OTHERS: Noun = ['شخص آخر', 'شخصان آخران', 'آخرون', 'آخرون', 'آخرون']

const latest = (count: number) => (count === 1 ? 'أحدث نشاط' : `أحدث ${countedOf(count, nouns.activities)}`)

export const account: Translated<typeof english> = {
  tabs: { list: 'Net-Results', people: 'الأشخاص', activity: 'نشاط الحساب' },
  wrongTable: {
    title: 'هذا ليس حسابًا',
    body: 'تعرض هذه الصفحة الأشخاص التابعين لحساب واحد. يمكن للمسؤول إضافة صفحة جهة الاتصال إلى نماذج جهات الاتصال والعملاء المتوقعين.',
  },
  noRecord: {
    title: 'لا يوجد سجل هنا',
    body: 'تعرض هذه الصفحة حسابًا واحدًا. افتحها من علامة التبويب Net-Results في نموذج أحد الحسابات.',
  },
  hostMissing: {
    title: 'افتح هذه الصفحة في Dynamics',
    body: 'تعمل هذه الصفحة داخل Dynamics 365 في نموذج أحد الحسابات. لم تعثر على Dynamics من حولها.',
  },
  thisAccount: 'هذا الحساب',

  header: {
    region: 'ملخص',
    people: 'الأشخاص',
    known: (count) => `المعروفون: ${number(count)}`,
    knownSoFar: (known, matched) => `المعروفون: ${number(known)} من ${number(matched)} تم البحث عنهم`,
    mailable: 'قابلون للمراسلة',
    visits: 'الزيارات، 30 يومًا',
    more: (count) => `${number(count)} عن الثلاثين يومًا السابقة`,
    same: 'مثل الثلاثين يومًا السابقة',
    up: 'ارتفاع',
    down: 'انخفاض',
    topScore: 'أعلى نقاط',
    noScore: 'لا توجد',
    soFar: 'حتى الآن',
    cannotTell: 'تعذّر التحديد',
  },

  syncAccount: 'مزامنة هذا الحساب',
  syncContact: 'مزامنة جهة الاتصال هذه',
  syncPerson: (name) => `مزامنة جهة الاتصال هذه: ${name}`,
  sendEmail: 'إرسال بريد قابل للتتبع',

  perWeek: 'الزيارات أسبوعيًا',
  weeks: (weeks, known) =>
    `${counted(weeks, WEEKS)}، ${known === 1 ? 'الشخص المعروف الوحيد' : `جميع المعروفين (${number(known)})`}`,
  weeksSoFar: (weeks, known) => `${counted(weeks, WEEKS)}، المعروفون حتى الآن: ${number(known)}`,
  thisWeek: 'هذا الأسبوع',
  chart: (weeks, highest, visits) =>
    visits === 0
      ? `الزيارات أسبوعيًا، آخر ${countedOf(weeks, WEEKS)}. لا توجد زيارات.`
      : `الزيارات أسبوعيًا، آخر ${countedOf(weeks, WEEKS)}. الأعلى: ${highest}، ${counted(visits, nouns.visits)}.`,
  showTable: 'عرض كجدول',
  showChart: 'عرض كمخطط',
  weekColumn: 'أسبوع',
  visitsColumn: 'الزيارات',
  byPerson: 'الزيارات حسب الشخص',
  window: '30 يومًا',
  others: (count) => counted(count, OTHERS),
  nobodyVisited: 'لم تُسجَّل أي زيارة في آخر 30 يومًا.',
  visitsUnknown: 'لا يتيح حساب Net-Results هذا الزيارات عبر واجهة API.',

  tools: 'الأشخاص التابعون لهذا الحساب',
  search: 'البحث عن أشخاص',
  filter: 'عرض',
  filters: {
    all: 'جميع الأشخاص',
    known: 'معروفون',
    unknown: 'غير معروفين',
    mailable: 'قابلون للمراسلة',
    notMailable: 'غير قابلين للمراسلة',
    visited: 'زاروا الموقع خلال 30 يومًا',
    noEmail: 'بلا عنوان بريد إلكتروني',
    inactive: 'غير نشطين في Dynamics',
    leads: 'العملاء المتوقعون',
  },
  matched: (matched, all) => `تم البحث عن ${number(matched)} من ${number(all)}`,
  lookUpAll: (count) => `البحث عن الجميع (${number(count)})`,
  stop: 'إيقاف',
  orderLater: (column) => `يُطبَّق الفرز حسب ${column} بعد اكتمال البحث عن الجميع.`,
  filterLater: 'قد يظهر المزيد: لم يكتمل البحث عن الجميع بعد.',
  selected: (count) => `المحدَّد: ${number(count)}`,
  clear: 'مسح',
  emailOne: 'اختر شخصًا واحدًا للإرسال إليه.',
  emailUnknown: 'لا يعرف Net-Results هذا الشخص بعد. عليك مزامنة جهة الاتصال أولًا.',
  emailNotLookedUp: 'لم يُبحث عن هذا الشخص بعد.',

  table: 'الأشخاص',
  columns: {
    select: 'تحديد',
    name: 'الاسم',
    score: 'النقاط',
    change: '7 أيام',
    activity: 'أحدث نشاط',
    when: 'الوقت',
    visits: 'الزيارات',
    email: 'البريد الإلكتروني',
  },
  sortBy: (column) => `فرز حسب ${column}`,
  selectAll: 'تحديد جميع الأشخاص المعروضين',
  select: (name) => `تحديد ${name}`,
  nothing: '–',
  noActivity: 'لا يوجد نشاط بعد',
  notKnown: 'غير معروف',
  noEmail: 'بلا عنوان بريد إلكتروني',
  cannotTell: 'تعذّر التحديد',
  leadStates: { open: 'عميل متوقع', qualified: 'عميل متوقع مؤهل', disqualified: 'عميل متوقع غير مؤهل' },
  inactive: 'غير نشط',
  unnamed: 'شخص بلا اسم',

  shown: (shown, all) => (shown === all ? people(all) : `${number(shown)} من ${peopleOf(all)}`),
  loading: (count) => `${people(count)} حتى الآن، جارٍ تحميل المزيد`,
  scope: (account) =>
    `جهات الاتصال والعملاء المتوقعون التابعون إلى ${account}، من دون الأشخاص التابعين لحساباته الفرعية.`,
  scopeWithoutLeads: (account) =>
    `جهات الاتصال التابعة إلى ${account}. لا يسمح لك دور الأمان بقراءة العملاء المتوقعين. لا يشمل ذلك الأشخاص التابعين لحساباته الفرعية.`,
  truncated: (count) => `لا يظهر سوى أول ${peopleOf(count)}.`,
  missing: (parts) => `لا يتيح حساب Net-Results هذا ${listed(parts)} عبر واجهة API.`,
  facets: { score: 'النقاط', mailing: 'حالة البريد الإلكتروني', activity: 'الأنشطة', visits: 'الزيارات' },

  nobodyTitle: (account) => `لا يوجد أشخاص تابعون إلى ${account}`,
  nobodyBody:
    'هذا الحساب ليس الشركة لأي جهة اتصال ولا الحساب الأصلي لأي عميل متوقع. لا يشمل ذلك الأشخاص التابعين للحسابات الفرعية.',
  nobodyWithoutLeads:
    'هذا الحساب ليس الشركة لأي جهة اتصال. لا يسمح لك دور الأمان بقراءة العملاء المتوقعين، لذا قد يكون له عملاء متوقعون. لا يشمل ذلك الأشخاص التابعين للحسابات الفرعية.',
  filteredTitle: 'لا يوجد أشخاص يطابقون عوامل التصفية هذه',
  filteredBody: (count) => `الأشخاص المستبعدون: ${number(count)}. امسح عوامل التصفية لعرض الجميع.`,
  clearFilters: 'مسح عوامل التصفية',
  openFailed: 'لم يفتح Dynamics السجل',

  activity: {
    list: 'أحدث أنشطة هذا الحساب',
    loading: 'جارٍ تحميل الأنشطة',
    newest: latest,
    newestSoFar: (count, matched, all) =>
      `${latest(count)} لدى من تم البحث عنهم (${people(matched)})؛ المتبقي: ${number(all - matched)}`,
    loadMore: 'تحميل المزيد',
    loadingMore: 'جارٍ تحميل مزيد من الأنشطة',
    noneTitle: 'لا يوجد نشاط بعد',
    noneBody: (account) =>
      `لم يسجّل Net-Results حتى الآن أي شيء عن الأشخاص التابعين إلى ${account}. ستظهر هنا من الآن فصاعدًا الزيارات ورسائل البريد الإلكتروني والنماذج.`,
    unknownTitle: 'لا يعرف Net-Results أحدًا من هذا الحساب بعد',
    unknownBody: 'يظهر النشاط بعد أن يسجّل Net-Results هؤلاء الأشخاص. يمكنك مزامنتهم الآن.',
    untitled: 'نشاط بلا وصف',
    undated: 'بلا تاريخ',
  },
}
