import type { funnelVision as english } from '../funnelVision'
import type { Translated } from '../Translated'
import { number } from '../wording'
import { counted, countedOf } from './counted'
import { leftToRight } from './leftToRight'
import { nouns } from './nouns'

const people = (count: number) => counted(count, nouns.people)
const visits = (count: number) => counted(count, nouns.visits)

export const funnelVision: Translated<typeof english> = {
  title: 'Funnel Vision',
  tabList: 'Funnel Vision',
  tabs: {
    whosHot: 'الأكثر اهتمامًا',
    prospectActivity: 'نشاط العملاء المحتملين',
    anonymousVisitors: 'الزوار المجهولون',
    myEmails: 'رسائلي الإلكترونية',
  },
  copyLink: 'نسخ الارتباط',
  copied: 'تم النسخ',
  linkCopied: 'تم نسخ ارتباط طريقة العرض هذه',
  linkNotCopied: 'لم يسمح المستعرض لهذه الصفحة بالنسخ. الارتباط هو:',
  linkTitle: 'ارتباط طريقة العرض هذه',

  overlay: 'تراكب نقاط العميل المتوقع',
  unnamedOverlay: 'تراكب بلا اسم',
  domainGroup: 'مجموعة النطاقات',
  allGroups: 'جميع مجموعات النطاقات',
  unnamedGroup: 'مجموعة نطاقات بلا اسم',
  dates: 'التواريخ',
  days: { 7: 'آخر 7 أيام', 30: 'آخر 30 يومًا', 90: 'آخر 90 يومًا' },
  custom: 'اختيار التواريخ',
  from: 'من',
  to: 'إلى',
  reversed: 'تاريخ النهاية يسبق تاريخ البداية',
  unknownOverlay: {
    title: 'هذا التراكب غير موجود',
    body: (id) => `يشير الارتباط إلى تراكب نقاط العميل المتوقع ${id}، وهو غير موجود لدى Net-Results أو لم يعد موجودًا.`,
    fix: 'استخدام التراكب الافتراضي',
  },
  unknownGroup: {
    title: 'مجموعة النطاقات هذه غير موجودة',
    body: (id) => `يشير الارتباط إلى مجموعة النطاقات ${id}، وهي غير موجودة لدى Net-Results أو لم تعد موجودة.`,
    fix: 'عرض جميع مجموعات النطاقات',
  },

  people: 'الأشخاص',
  searchPeople: 'البحث بالاسم أو الشركة أو البريد الإلكتروني',
  chart: {
    title: 'الأشخاص حسب النقاط',
    note: people,
    band: (from, to) => (to === null ? leftToRight(`${number(from)}+`) : `${number(from)}–${number(to)}`),
    bandTold: (from, to, count) =>
      `${to === null ? `${number(from)} أو أكثر` : `من ${number(from)} إلى ${number(to)}`}: عدد الأشخاص ${number(count)}`,
    sentence: (count, best) => `${people(count)} حسب نقاط العميل المتوقع. ${best}.`,
    bandColumn: 'النقاط',
    peopleColumn: 'الأشخاص',
    chosen: (band, count, total) => `${band}: ${number(count)} من ${countedOf(total, nouns.people)}`,
    showAll: 'عرض الكل',
    most: (band, count) => `العدد الأكبر عند ${band}: ${number(count)}`,
  },
  whosHot: {
    columns: {
      lastName: 'الاسم',
      companyName: 'الشركة',
      score: 'النقاط',
      scoreChange7Days: '7 أيام',
      lastSeen: 'آخر زيارة',
      visits: 'الزيارات',
      jobTitle: 'المسمى الوظيفي',
      emailAddress: 'البريد الإلكتروني',
    },
    visitsTitle: 'الزيارات في آخر 30 يومًا',
  },

  visits: 'الزيارات',
  activity: {
    columns: {
      name: 'الاسم',
      companyName: 'الشركة',
      score: 'النقاط',
      pageViews: 'الصفحات',
      durationSeconds: 'المدة',
      lastSeen: 'الوقت',
      leadSource: 'المصدر',
      entry: 'أول صفحة',
      place: 'المكان',
      domainGroup: 'مجموعة النطاقات',
      organization: 'المؤسسة',
    },
    durationSeconds: 'المدة (بالثواني)',
    chartTitle: 'الزيارات يوميًا',
    chartNote: (count, days) => `${visits(count)} خلال ${countedOf(days, nouns.days)}`,
    sentence: (count, days, bestDay, best) =>
      `الزيارات يوميًا، ${counted(days, nouns.days)}، الإجمالي ${number(count)}. الأعلى: ${bestDay}، ${visits(best)}.`,
    day: (day, count) => `${day}: ${visits(count)}`,
    dayColumn: 'اليوم',
    visitsColumn: 'الزيارات',
    nobody: {
      title: 'لا توجد زيارات في هذه الفترة',
      body: 'تظهر هنا زيارات الأشخاص المعيّنين لك. اختر تواريخ أخرى لعرض المزيد.',
    },
  },
  anonymous: {
    group: 'تجميع حسب المؤسسة',
    unknownOrganization: 'مؤسسة غير معروفة',
    groupSummary: (count, when) => `${visits(count)}، آخرها ${when}`,
    groupSummaryOpen: (count) => `${visits(count)} حتى الآن`,
    visitor: 'الزائر',
    nobody: {
      title: 'لا توجد زيارات مجهولة في هذه الفترة',
      body: 'تظهر هنا زيارات من لا يعرف Net-Results أسماءهم. وتنتقل إلى «نشاط العملاء المحتملين» بمجرد معرفتهم.',
    },
  },

  emails: 'الرسائل',
  myEmails: {
    search: 'البحث بالموضوع أو الشخص',
    sent: 'تم الإرسال',
    rates: { opened: 'تم الفتح', clicked: 'تم النقر', bounced: 'مرتدة', unsubscribed: 'أُلغي الاشتراك' },
    rate: (percent) => `${number(percent)}%`,
    rateOf: (count, of) => `${number(count)} من ${number(of)}`,
    rateTold: (name, count, of) => `${name}: ${number(count)} من الرسائل، وإجماليها ${number(of)}`,
    rateUnknown: 'تعذّر التحديد',
    note: 'تُحسب كل رسالة مرة واحدة مهما تكرر فتحها. تفتح بعض تطبيقات البريد الرسائل تلقائيًا.',
    totals: 'الإجماليات',
    totalsCut: (count) => `ضمن أحدث الرسائل فقط، وعددها ${number(count)}`,
    result: 'النتيجة',
    allResults: 'جميع النتائج',
    results: {
      bounced: 'مرتدة',
      unsubscribed: 'أُلغي الاشتراك',
      clicked: 'تم النقر',
      opened: 'تم الفتح',
      notOpened: 'لم تُفتح',
      unknown: 'تعذّر التحديد',
    },
    from: { 'net-results': 'Net-Results', dynamics: 'Dynamics' },
    columns: {
      sentAt: 'وقت الإرسال',
      subject: 'الموضوع',
      person: 'إلى',
      sentFrom: 'مُرسلة من',
      result: 'النتيجة',
      openCount: 'مرات الفتح',
      firstOpenedAt: 'أول فتح',
      clickCount: 'النقرات',
      emailAddress: 'عنوان البريد الإلكتروني',
    },
    noSubject: 'بلا موضوع',
    nobody: {
      title: 'لا توجد رسائل في هذه الفترة',
      body: 'تظهر هنا الرسائل القابلة للتتبع التي أرسلتها عبر Net-Results أو Dynamics. اختر تواريخ أخرى لعرض المزيد.',
    },
  },
}
