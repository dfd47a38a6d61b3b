import type { sync as english } from '../sync'
import type { Translated } from '../Translated'

export const sync: Translated<typeof english> = {
  button: 'مزامنة جهة الاتصال هذه',
  steps: {
    saving: 'جارٍ حفظ السجل',
    reading: 'تجري قراءة السجل',
    sending: 'جارٍ إرسال السجل إلى Net-Results',
    following: 'يعمل Net-Results عليه',
  },

  saveTitle: 'هل تريد حفظ السجل أولًا؟',
  saveBody: 'يتلقى Net-Results السجل كما هو محفوظ. يتضمن هذا النموذج تغييرات لم تُحفظ بعد.',
  saveAndSync: 'حفظ ومزامنة',
  cancel: 'إلغاء الأمر',

  added: (time) => `تمت الإضافة إلى Net-Results، ${time}`,
  updated: (time) => `تم التحديث في Net-Results، ${time}`,
  notSynced: 'لم تتم المزامنة',
  notSent: {
    noEmail: 'لا يتضمن هذا السجل عنوان بريد إلكتروني، ولا تتم مزامنة السجلات إلا به.',
    inactive: 'هذا السجل غير نشط، ولا تتم مزامنة السجلات غير النشطة.',
    emailNotMapped: 'لا يوجد في تعيين الحقول لدى Net-Results عمود لعنوان البريد الإلكتروني. اطلب من المسؤول تصحيح ذلك.',
  },
  notRead: 'لا يعرض Dynamics هذا السجل. إما أنه حُذف أو لم يعد بإمكانك رؤيته.',
  refused: 'لم يقبل Net-Results هذا السجل',
  failed: 'لم يتمكن Net-Results من إكمال المزامنة',
  says: (message) => `رسالة Net-Results: «${message}»`,
  noReason: 'لم يُذكر سبب.',
  running: 'ما زال Net-Results يعمل عليه',
  runningBody: 'السجل لديه. حدّث هذه الصفحة لاحقًا لعرض النتيجة.',
  untold: 'تمت المزامنة، والنتيجة غير معروفة',
  untoldBody: 'انتهى Net-Results ولا يذكر ما آل إليه هذا السجل.',
  lostSight: 'تم الإرسال، والنتيجة غير معروفة',
  lostSightBody: (problem) => `السجل لدى Net-Results وتعذّر سؤاله عن اكتماله: ${problem}. حدّث هذه الصفحة لاحقًا.`,
  doubtful: 'تعذّر التأكد من وصول السجل إلى Net-Results',
  doubtfulBody: (problem) => `${problem}. لم يُعَد الإرسال. يمكنك إعادة المزامنة متى شئت: لا ضرر في ذلك.`,
  nothingSent: 'لم يُرسَل شيء.',
  notSaved: 'لم يُحفظ السجل',
  notSavedBody: 'لم يحفظه Dynamics؛ وقد يوضح النموذج السبب. لم يُرسَل شيء.',
  dismiss: 'تجاهل',
}
