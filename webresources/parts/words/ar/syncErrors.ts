import type { syncErrors as english } from '../syncErrors'
import type { Translated } from '../Translated'
import { number } from '../wording'
import { counted, countedOf, type Noun } from './counted'

const ERRORS: Noun = ['خطأ واحد', 'خطآن', 'أخطاء', 'خطأً', 'خطأ']

const errors = (count: number) => counted(count, ERRORS)
const errorsOf = (count: number) => (count === 2 ? 'خطأين' : countedOf(count, ERRORS))

export const syncErrors: Translated<typeof english> = {
  table: 'أخطاء المزامنة',
  noun: 'الأخطاء',
  columns: {
    direction: 'الاتجاه',
    error: 'الخطأ',
    entity: 'الكيان',
    who: 'صاحب السجل',
    description: 'الوصف',
    at: 'التاريخ/الوقت',
    actions: 'تجاهل',
  },
  directions: { download: 'تنزيل إلى Net-Results', upload: 'تحميل إلى CRM' },
  moment: (day, time) => `${day}، ${time}`,
  unnamedKind: 'خطأ بلا اسم',
  unnamedRecord: 'فتح السجل',
  nameOf: (error, who) => `${error}، ${who}`,

  search: 'البحث في صاحب السجل أو الوصف',
  filters: { error: 'الخطأ', entity: 'الكيان', direction: 'الاتجاه', days: 'التاريخ' },
  allErrors: (count) => (count === null ? 'جميع الأخطاء' : `جميع الأخطاء (${number(count)})`),
  allEntities: 'جميع الكيانات',
  bothDirections: 'الاتجاهان',
  anyDate: 'أي تاريخ',
  days: { 1: 'آخر 24 ساعة', 7: 'آخر 7 أيام', 30: 'آخر 30 يومًا' },
  counted: (name, count) => `${name} (${number(count)})`,

  dismiss: 'تجاهل',
  dismissOne: (name) => `تجاهل ${name}`,
  dismissAll: (count) => `تجاهل الكل (${number(count)})`,
  clear: 'مسح',
  dismissed: (count, first) => `تم تجاهل ${count === 1 ? first : errorsOf(count)}`,
  restored: (count) => `تمت إعادة ${errorsOf(count)} إلى القائمة`,
  gone: (count) => `تم تجاهل ${errorsOf(count)} لدى Net-Results`,
  notDismissed: (count) => `لم يتم تجاهل ${errorsOf(count)}`,
  unsure: 'تعذّر التأكد من تجاهل الأخطاء',
  unsureBody: 'لم يُعَد الطلب. حدّث الصفحة لعرض ما بقي منها.',
  retry: 'تجاهل مرة أخرى',
  cannotDismiss: 'لا يسمح حساب Net-Results هذا بتجاهل الأخطاء عبر واجهة API.',

  foot: (count, since) => (since === null ? errors(count) : `${errors(count)} منذ ${since}`),
  comesBack: 'يعود الخطأ الذي تم تجاهله إذا فشلت المزامنة التالية بالطريقة نفسها.',

  details: {
    meaning: 'ما معناه',
    remedy: 'ما الحل',
    said: 'رسالة Net-Results',
    noDescription: 'لا يقدّم Net-Results وصفًا.',
  },
  kinds: {
    'Dynamics Error': {
      meaning: 'رفض Dynamics ما أراد Net-Results كتابته. يتضمن الوصف نص رسالته.',
      remedy:
        'إذا ذكر الوصف امتيازًا، فعيّن لمستخدم المزامنة الدور Net-Results Sync for Dynamics 365. وإذا ذكر قاعدة أو مكونًا إضافيًا أو تكرارًا، فصحّح السجل أو القاعدة. تعيد المزامنة التالية المحاولة.',
    },
    'Duplicate User': {
      meaning:
        'لدى مستخدمَين في Dynamics اسم المستخدم نفسه في Net-Results، ولذلك لا يمكن لـ Net-Results تمييز عملاء كل منهما المتوقعين.',
      remedy: 'عيّن لكل مستخدم اسم مستخدم خاصًا به في Net-Results، ضمن «بيانات اعتماد Net-Results» في سجل المستخدم.',
    },
    'Invalid Email': {
      meaning: 'لا يمكن إرسال بريد إلى عنوان البريد الإلكتروني في السجل. لم تتم مزامنة السجل.',
      remedy: 'افتح السجل وصحّح عنوان بريده الإلكتروني. تنقله مزامنة التغييرات التالية.',
    },
    'Invalid User': {
      meaning: 'مالك السجل، أو المستخدم المذكور، غير معروف لدى النظامين معًا.',
      remedy: 'عيّن السجل إلى مستخدم لديه بيانات اعتماد Net-Results، أو أضف بيانات اعتماد إلى مالكه.',
    },
    'Invalid Account': {
      meaning: 'حُذف الحساب الذي يتبعه السجل في Dynamics، أو لا يمكن لمستخدم المزامنة قراءته.',
      remedy: 'اختر حسابًا آخر في السجل، أو اسمح لمستخدم المزامنة بقراءة ذلك الحساب.',
    },
    'Required Field': {
      meaning: 'حقل يجب ألا يكون فارغًا وهو فارغ. لم تتم مزامنة السجل.',
      remedy:
        'املأ الحقل في السجل. أما أسماء العائلة وأسماء الحسابات الناقصة، فعيّن لها قيمة افتراضية في «خيارات المزامنة».',
    },
    'Invalid Value': {
      meaning: 'قيمة لا تلائم الحقل المعيّنة له: فهي طويلة جدًا، أو من نوع آخر، أو ليست ضمن خيارات حقل الاختيار.',
      remedy: 'صحّح القيمة في السجل، أو أضف الخيار في Dynamics، أو غيّر التعيين في «تعيينات الحقول».',
    },
    'Invalid Role': {
      meaning: 'لا يسمح دور الأمان لمستخدم المزامنة بشيء تحتاج إليه المزامنة.',
      remedy: 'عيّن لمستخدم المزامنة الدور Net-Results Sync for Dynamics 365، أو أضف ما يذكره الوصف إلى دوره.',
    },
    'Invalid Login': {
      meaning: 'لم يتمكن Net-Results من تسجيل الدخول بالبيانات المحفوظة للمستخدم.',
      remedy:
        'احفظ اسم المستخدم وكلمة المرور الصحيحين، ضمن «بيانات اعتماد Net-Results» في سجل المستخدم. تختبرهما علامة التبويب «الإعداد».',
    },
  },
  unknownKind: {
    meaning: 'يبلّغ Net-Results عن خطأ لا يعرفه هذا الإصدار.',
    remedy: 'اقرأ الوصف، وتواصل مع دعم Net-Results إذا لم يفدك.',
  },

  none: {
    title: 'لا توجد أخطاء مزامنة',
    both: (down, full) => `آخر مزامنة للتغييرات: ${down}، وآخر مزامنة كاملة: ${full}.`,
    down: (down) => `آخر مزامنة للتغييرات: ${down}.`,
    full: (full) => `آخر مزامنة كاملة: ${full}.`,
    running: 'المزامنة الكاملة قيد التشغيل.',
    never: 'لا يذكر Net-Results متى كانت آخر مزامنة.',
    reading: 'تجري قراءة وقت آخر مزامنة.',
    disabled: 'عمليات المزامنة معطّلة، ولذلك لا تنشأ أخطاء جديدة.',
  },
  notOffered: 'لا يتيح حساب Net-Results هذا أخطاء المزامنة عبر واجهة API.',
  open: 'فتح Net-Results',
}
