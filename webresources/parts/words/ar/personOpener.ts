import type { personOpener as english } from '../personOpener'
import type { Translated } from '../Translated'
import { countedOf, type Noun } from './counted'

const RECORDS: Noun = ['سجل واحد', 'سجلان', 'سجلات', 'سجلًا', 'سجل']

export const personOpener: Translated<typeof english> = {
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
}
