import type { about as english } from '../about'
import type { Translated } from '../Translated'
import { number } from '../wording'

export const about: Translated<typeof english> = {
  button: 'حول',
  title: 'حول Net-Results for Dynamics 365',
  version: 'الإصدار',
  build: 'البنية',
  api: 'عنوان Net-Results',
  apiNone: 'لم يُطلب بعد',
  page: 'الصفحة',
  requests: 'أحدث طلبات هذه الصفحة',
  noRequests: 'لم ترسل هذه الصفحة أي طلب بعد.',
  time: 'الوقت',
  request: 'الطلب',
  result: 'النتيجة',
  duration: 'المدة',
  reference: 'المرجع',
  milliseconds: (count) => `${number(count)} مللي ثانية`,
  notices: 'إشعارات الجهات الخارجية',
  note: 'لا تتضمن هذه المعلومات أسماء أشخاص ولا كلمات مرور.',
  copy: 'نسخ',
  copied: 'تم النسخ',
  close: 'إغلاق',
}
