import type { sendEmail as english } from '../sendEmail'
import type { Translated } from '../Translated'
import { number } from '../wording'
import { counted, countedOf, type Noun } from './counted'

const TEMPLATES: Noun = ['قالب واحد', 'قالبان', 'قوالب', 'قالبًا', 'قالب']

export const sendEmail: Translated<typeof english> = {
  button: 'إرسال بريد قابل للتتبع',
  title: (name) => `إرسال بريد قابل للتتبع إلى ${name}`,
  obstacles: {
    noAddress: 'ليس لدى هذا الشخص عنوان بريد إلكتروني.',
    unsubscribed: 'ألغى هذا الشخص اشتراكه في البريد الإلكتروني.',
    bounced: 'ارتد البريد المرسل إلى هذا العنوان. لا يرسل Net-Results إليه.',
    doNotEmail: 'خيار «عدم السماح برسائل البريد الإلكتروني» محدد في Dynamics لهذا الشخص.',
    notMailable: 'لا يرسل Net-Results بريدًا إلكترونيًا إلى هذا الشخص.',
    notAsked: 'لم يذكر Dynamics بعد هل يمكن مراسلة هذا الشخص. إذا استمر ذلك، فحدّث النموذج أو تواصل مع المسؤول.',
  },
  to: 'إلى',
  subject: 'الموضوع',

  templates: 'القوالب',
  search: 'البحث في القوالب',
  found: (shown, total) =>
    total === null || total === shown
      ? counted(shown, TEMPLATES)
      : `المعروض: ${number(shown)} من ${countedOf(total, TEMPLATES)}`,
  dropped: (count) => `القوالب المستبعدة لتعذّر قراءتها: ${number(count)}.`,
  loadMore: 'تحميل المزيد',
  loadingMore: 'جارٍ تحميل مزيد من القوالب',
  noneTitle: 'لا توجد قوالب',
  noneBody: 'لم يُعدّ فريق التسويق أي رسالة يمكن إرسالها من هنا.',
  filteredTitle: (text) => `لا يوجد قالب يطابق «${text}»`,
  filteredBody: 'يشمل البحث الأسماء والموضوعات.',
  untitled: 'قالب بلا اسم',
  noSubject: 'بلا موضوع',

  preview: 'معاينة',
  previewOf: (name) => `معاينة ${name}`,
  choose: 'اختر قالبًا لعرضه هنا.',
  noPreview: 'لا يقدّم Net-Results معاينة لهذا القالب.',
  previewNote: 'لا تُحمَّل صور الويب هنا. تُملأ الحقول الموجودة بين أقواس معقوفة عند الإرسال.',

  log: 'تسجيل في المخطط الزمني في Dynamics أيضًا',
  logNote: 'يضيف إلى هذا السجل نشاط بريد إلكتروني مكتملًا يتضمن الموضوع.',
  loggedNote: (template) => `أُرسل عبر Net-Results كبريد قابل للتتبع، القالب «${template}».`,

  send: 'إرسال',
  sending: 'جارٍ الإرسال',
  cancel: 'إلغاء الأمر',
  close: 'إغلاق',
  openMyEmails: 'فتح رسائلي الإلكترونية',
  sentTitle: (name) => `تم الإرسال إلى ${name}`,
  sentBody: (subject) =>
    `رسالة «${subject}» في طريقها. تظهر مرات الفتح والنقرات في «رسائلي الإلكترونية» وفي «سجل الأنشطة».`,
  logged: 'تم تسجيلها في المخطط الزمني في Dynamics.',
  notLogged: (problem) => `تعذّر تسجيلها في المخطط الزمني في Dynamics: ${problem}.`,
  notSent: (problem) => `لم يتم الإرسال. ${problem}`,
  doubtfulTitle: 'تعذّر التأكد من الإرسال',
  doubtfulBody: (problem) => `${problem}. لم يُعَد الإرسال. تحقق من «رسائلي الإلكترونية» قبل الإرسال مرة أخرى.`,
  unsupported: 'لا يتيح حساب Net-Results هذا إرسال البريد الإلكتروني عبر واجهة API.',
}
