import type { console as english } from '../console'
import type { Translated } from '../Translated'

export const console: Translated<typeof english> = {
  title: 'وحدة تحكم التكامل في Net-Results',
  connected: 'متصل بـ Net-Results',
  tabList: 'وحدة تحكم التكامل',
  tabs: {
    setUp: 'الإعداد',
    syncOptions: 'خيارات المزامنة',
    fieldMappings: 'تعيينات الحقول',
    syncErrors: 'أخطاء المزامنة',
    credentials: 'بيانات الاعتماد',
  },
  rightsUnknown: {
    title: 'لم يذكر Dynamics ما يمكنك فعله',
    body: 'إلى أن يذكره، تعرض هذه الصفحة ما يمكن لأي مندوب استخدامه فقط.',
  },
}
