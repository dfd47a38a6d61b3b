import type { people as english } from '../people'
import type { Translated } from '../Translated'
import { number } from '../wording'
import { counted, countedOf, type Noun } from './counted'
import { nouns } from './nouns'

const RECORDS: Noun = ['سجل واحد', 'سجلان', 'سجلات', 'سجلًا', 'سجل']

export const people: Translated<typeof english> = {
  hostMissing: {
    title: 'افتح هذه الصفحة في Dynamics',
    body: 'تعمل هذه الصفحة داخل أحد تطبيقات Dynamics 365، في لوحة معلومات أو من قائمة التنقل. لم تعثر على Dynamics من حولها.',
  },
  scope: 'الأشخاص المعيّنون لك بصفتك مالك العميل المتوقع',
  scopeWithCount: (count) => `الأشخاص المعيّنون لك بصفتك مالك العميل المتوقع: ${number(count)}`,
  nobody: 'شخص بلا اسم',
  nothing: '–',
  count: (count) => counted(count, nouns.people),
  dropped: (count) => `الصفوف المستبعدة لتعذّر قراءتها: ${number(count)}`,

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

  open: {
    title: (name) => `فتح ${name}`,
    looking: (name) => `جارٍ البحث عن ${name} في Dynamics`,
    opening: (name) => `جارٍ فتح ${name}`,
    several: (count, emailAddress) =>
      `يوجد عنوان البريد الإلكتروني ${emailAddress} في ${countedOf(count, RECORDS)} في Dynamics. اختر أحدها.`,
    noneTitle: (name) => `لم يُعثر على ${name} في Dynamics بعد`,
    noneBody: (emailAddress) =>
      `لا توجد بين السجلات التي يمكنك رؤيتها جهة اتصال أو عميل متوقع بعنوان البريد الإلكتروني ${emailAddress}. يمكنك إنشاء عميل متوقع مما يعرفه Net-Results.`,
    noAddressTitle: (name) => `لا يوجد عنوان بريد إلكتروني لدى ${name}`,
    noAddressBody: 'يُعثر على السجلات في Dynamics بعنوان البريد الإلكتروني، وليس لدى Net-Results عنوان لهذا الشخص.',
    createLead: 'إنشاء عميل متوقع',
    cancel: 'إلغاء الأمر',
    close: 'إغلاق',
    contact: 'جهة اتصال',
    lead: 'عميل متوقع',
    inactive: 'غير نشط',
    unnamed: 'سجل بلا اسم',
  },

  combo: {
    noMatch: (text) => `لا يوجد ما يطابق «${text}»`,
    more: (count) => `${number(count)} غيرها. اكتب للعثور على المزيد.`,
    show: (label) => `عرض خيارات ${label}`,
    found: (count) => `الخيارات: ${number(count)}`,
  },
}
