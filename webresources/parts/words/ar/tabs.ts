import type { tabs as english } from '../tabs'
import type { Translated } from '../Translated'

export const tabs: Translated<typeof english> = {
  list: 'Net-Results',
  activityStream: 'سجل الأنشطة',
  leadScore: 'نقاط العميل المتوقع',
  unsubscribe: 'إلغاء الاشتراك',
  listMembership: 'عضوية القوائم',
  subscriptions: 'الاشتراكات',
}
