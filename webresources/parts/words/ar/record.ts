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
  noEmail: {
    title: (name) => `لا يوجد عنوان بريد إلكتروني لدى ${name}`,
    body: 'يعثر Net-Results على الأشخاص بعنوان البريد الإلكتروني. أضف عنوانًا إلى هذا السجل واحفظه ثم أعد التحقق.',
  },
  unknownPerson: {
    title: (name) => `لا توجد لدى Net-Results معلومات عن ${name} بعد`,
    body: (email) =>
      `لا توجد لدى Net-Results جهة اتصال بعنوان البريد الإلكتروني ${email}. يظهر النشاط بعد أن يسجّل Net-Results هذا الشخص.`,
  },
}
