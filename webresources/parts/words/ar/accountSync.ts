import type { accountSync as english } from '../accountSync'
import type { Translated } from '../Translated'
import { number } from '../wording'
import { counted, countedOf, type Noun } from './counted'
import { nouns } from './nouns'

const people = (count: number) => counted(count, nouns.people)
const peopleOf = (count: number) => countedOf(count, nouns.people)

const IMPORTS: Noun = ['عملية استيراد واحدة', 'عمليتا استيراد', 'عمليات استيراد', 'عملية استيراد', 'عملية استيراد']

export const accountSync: Translated<typeof english> = {
  preview: {
    title: (account) => `هل تريد مزامنة ${account}؟`,
    titleChosen: (count) => `هل تريد مزامنة ${peopleOf(count)}؟`,
    reading: 'تجري قراءة الأشخاص التابعين للحساب وما تتم مزامنته',
    sent: (count) => `سيُرسَل إلى Net-Results ما هو محفوظ في Dynamics عن ${peopleOf(count)}.`,
    nobody: 'لا يمكن إرسال أي شخص.',
    left: (count) => `لن يُرسَل ${people(count)}:`,
    reasons: {
      noEmail: (count) => `بلا عنوان بريد إلكتروني، ولا تتم مزامنة السجلات إلا به: ${number(count)}`,
      inactive: (count) => `غير نشطين في Dynamics، ولا تتم مزامنة العناصر غير النشطة: ${number(count)}`,
      emailNotMapped: (count) =>
        `لا يوجد في تعيين الحقول لدى Net-Results عمود لعنوان البريد الإلكتروني: ${number(count)}`,
    },
    andOthers: (count) => `و${number(count)} غيرهم`,
    withoutLeads: 'لا يشمل ذلك العملاء المتوقعين: لا يسمح لك دور الأمان بقراءتهم.',
    subAccounts: 'لا يشمل ذلك الأشخاص التابعين للحسابات الفرعية.',
    truncated: (count) => `يضم هذا الحساب أكثر من ${peopleOf(count)}. لا يشمل ذلك الباقين.`,
    start: (count) => `مزامنة ${peopleOf(count)}`,
    cancel: 'إلغاء الأمر',
    close: 'إغلاق',
  },

  busy: 'مزامنة هذا الحساب جارية.',
  loading: 'ما زالت قراءة الأشخاص التابعين لهذا الحساب جارية.',
  nobodyHere: 'لا يوجد في هذا الحساب من تمكن مزامنته.',

  region: 'المزامنة',
  syncing: (account) => `تجري مزامنة ${account}`,
  syncingChosen: (count) => `تجري مزامنة ${peopleOf(count)}`,
  pausing: 'جارٍ الإيقاف المؤقت: في انتظار ما لدى Net-Results',
  cancelling: 'جارٍ الإلغاء: في انتظار ما لدى Net-Results',
  paused: 'المزامنة متوقفة مؤقتًا',
  finished: 'انتهت المزامنة',
  stopped: 'أُلغيت المزامنة',
  resumeTitle: 'انقطعت إحدى عمليات المزامنة',
  elsewhereTitle: 'تجري مزامنة هذا الحساب في نافذة أخرى',
  elsewhereBody: 'لا تزامن الحساب إلا نافذة واحدة في كل مرة. يظهر التقدم هناك.',

  started: (time) => `بدأت ${time}`,
  left: (duration) => `يتبقى نحو ${duration}`,
  ended: (time) => `انتهت ${time}`,
  progress: 'تقدم المزامنة',
  done: (done, all) => `${number(done)} من ${peopleOf(all)}`,
  counts: {
    added: (count) => `تمت الإضافة: ${number(count)}`,
    updated: (count) => `تم التحديث: ${number(count)}`,
    skipped: (count) => `تم التخطي: ${number(count)}`,
    failed: (count) => `فشل: ${number(count)}`,
    refusedUntold: (count) => `مرفوض: ${number(count)}`,
    unknown: (count) => `غير معروف: ${number(count)}`,
    unfinished: (count) => `غير مؤكد: ${number(count)}`,
    cancelled: (count) => `لم يُرسَل: ${number(count)}`,
    waiting: (count) => `في الانتظار: ${number(count)}`,
  },
  failedRefused: (count, refused) => `فشل: ${number(count)}، منها مرفوض: ${number(refused)}`,
  leave: 'يمكنك مغادرة هذه الصفحة. تتابع المزامنة عند عودتك.',
  noJournal: 'لا يحتفظ هذا المستعرض ببيانات لهذه الصفحة. ابقَ هنا حتى تنتهي المزامنة: لا يمكن استئنافها.',
  untold: (refused, people) =>
    refused === 0
      ? `نتائج ${peopleOf(people)} منهم يذكرها Net-Results كأعداد فقط، من دون تحديد أصحابها.`
      : `رُفض ${number(refused)} من ${peopleOf(people)}؛ ولا يحدد Net-Results من هم.`,
  throttled: (time) => `Net-Results مشغول وطلب الانتظار حتى ${time}. تتابع المزامنة تلقائيًا.`,
  unfinished: {
    title: 'لم ينتهِ Net-Results بعد',
    body: (imports) => `${counted(imports, IMPORTS)} لدى Net-Results منذ أكثر من 10 دقائق. لن يُرسَل المزيد حتى تتابع.`,
  },
  unknownTitle: (count) => `تعذّر التأكد من إرسال ${peopleOf(count)}`,
  unknownBody: 'انقطعت المزامنة أثناء الإرسال. لن يُعاد الإرسال تلقائيًا، ولا ضرر في الإرسال مرة أخرى.',
  resumeBody: (left) =>
    left === 0
      ? 'ما زالت نتائج بعض الأشخاص بحاجة إلى التحقق لدى Net-Results.'
      : `في الانتظار: ${people(left)}. لن يُرسَل مرة أخرى من تأكدت نتيجته.`,

  pause: 'إيقاف مؤقت',
  resume: 'استئناف',
  cancel: 'إلغاء',
  discard: 'تجاهل',
  stopWaiting: 'إيقاف الانتظار',
  checkAgain: 'إعادة التحقق',
  close: 'إغلاق',
  retryFailed: (count) => `إعادة محاولة ما فشل (${number(count)})`,
  retryUnknown: (count) => `إعادة إرسال غير المعروف (${number(count)})`,
  exportCsv: 'تصدير CSV',
  copySummary: 'نسخ الملخص',
  summaryCopied: 'تم نسخ الملخص',
  showPeople: 'عرض الأشخاص',
  showResults: 'عرض النتائج',

  results: 'النتائج',
  show: 'عرض',
  filters: {
    all: (count) => `الكل (${number(count)})`,
    failed: (count) => `فشل أو مرفوض (${number(count)})`,
    unknown: (count) => `غير معروف (${number(count)})`,
    skipped: (count) => `تم التخطي (${number(count)})`,
    synced: (count) => `تمت المزامنة (${number(count)})`,
    waiting: (count) => `في الانتظار (${number(count)})`,
  },
  columns: { name: 'الاسم', result: 'النتيجة', reason: 'السبب والحل', time: 'الوقت' },
  states: {
    waiting: 'في الانتظار',
    syncing: 'تجري المزامنة',
    added: 'تمت المزامنة',
    updated: 'تمت المزامنة',
    notSent: 'تم التخطي',
    notRead: 'فشل',
    refused: 'مرفوض',
    failed: 'فشل',
    untold: 'تم الإرسال',
    unfinished: 'غير مؤكد',
    unknown: 'غير معروف',
    cancelled: 'لم يُرسَل',
  },
  reasons: {
    added: 'تمت الإضافة إلى Net-Results',
    updated: 'تم التحديث في Net-Results',
    noEmail: 'لا يوجد عنوان بريد إلكتروني، ولا تتم مزامنة السجلات إلا به',
    inactive: 'غير نشط في Dynamics، ولا تتم مزامنة العناصر غير النشطة',
    emailNotMapped: 'لا يوجد في تعيين الحقول لدى Net-Results عمود لعنوان البريد الإلكتروني. اطلب من المسؤول تصحيح ذلك.',
    notRead: 'لا يعرض Dynamics هذا السجل: إما أنه حُذف أو لم يعد بإمكانك رؤيته.',
    refused: (message) => (message === '' ? 'لم يقبل Net-Results هذا السجل.' : `${message}. صحّح ذلك في السجل.`),
    failed: (message) => (message === '' ? 'لم يتم الاستيراد. أعد المحاولة.' : `${message} أعد المحاولة.`),
    untold: 'انتهى Net-Results ولا يذكر ما آل إليه هذا الشخص.',
    unfinished: 'هذا الشخص لدى Net-Results لكن النتيجة لم تتأكد. أعد التحقق.',
    unknown: 'لم تصل الاستجابة. ربما وصل هذا الشخص إلى Net-Results وربما لم يصل.',
    cancelled: 'أُلغيت المزامنة قبل إرسال هذا الشخص.',
  },
  unknownPerson: 'شخص لم يعد تابعًا لهذا الحساب',
  now: 'الآن',
  empty: 'لا يوجد أحد بهذه النتيجة.',

  notBegun: 'لم تبدأ: ثمة مزامنة أخرى لهذا الحساب يجب أن تسبقها',
  announceStarted: (count) => `تجري مزامنة ${peopleOf(count)}`,
  csvFile: (account, day) => `مزامنة ${account} ${day}.csv`,
  csvColumns: (timeZone) => ['الاسم', 'الجدول', 'النتيجة', 'السبب والحل', `الوقت (${timeZone})`, 'معرّف السجل'],
  exported: (count) => `تم تصدير ${peopleOf(count)}`,
  summary: (facts) =>
    [
      `مزامنة ${facts.account} مع Net-Results`,
      facts.ended === null ? `بدأت ${facts.started} ولم تنتهِ` : `من ${facts.started} إلى ${facts.ended}`,
      people(facts.total),
      ...facts.lines,
    ].join('\n'),
}
