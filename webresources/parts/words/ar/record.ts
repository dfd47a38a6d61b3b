import type { record as english } from '../record'
import type { Translated } from '../Translated'

export const record: Translated<typeof english> = {
  merged:
    'تم دمج هذا السجل في سجل آخر وهو غير نشط. يعتمد Net-Results على عنوان البريد الإلكتروني، ولذلك يظهر الشخص نفسه في السجلين.',
  openMerged: 'فتح السجل الذي تم الدمج فيه',
  qualified:
    'تم تأهيل هذا العميل المتوقع. يظهر نشاط عنوان بريده الإلكتروني لدى Net-Results هنا وفي جهة الاتصال على السواء.',
  disqualified: 'تم إلغاء تأهيل هذا العميل المتوقع. قد يستمر Net-Results في تسجيل ما يفعله الشخص.',
  inactive: 'هذا السجل غير نشط في Dynamics. قد يستمر Net-Results في تسجيل ما يفعله الشخص.',
}
