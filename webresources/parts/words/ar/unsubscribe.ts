import type { Translated } from '../Translated'
import type { unsubscribe as english } from '../unsubscribe'

export const unsubscribe: Translated<typeof english> = {
  title: {
    mailable: (name) => `يمكن إرسال البريد الإلكتروني إلى ${name}`,
    unsubscribed: (name) => `تم إلغاء اشتراك ${name} في كل البريد الإلكتروني`,
    bounced: (name) => `البريد المرسل إلى ${name} يرتد`,
    notMailable: (name) => `لا يرسل Net-Results بريدًا إلكترونيًا إلى ${name}`,
    unknown: (name) => `تعذّر تحديد إمكانية إرسال البريد الإلكتروني إلى ${name}`,
  },
  meaning: {
    mailable: 'يمكن لـ Net-Results إرسال البريد التسويقي للقوائم والاشتراكات التي تضم هذا الشخص.',
    unsubscribed:
      'لا يرسل Net-Results بريدًا تسويقيًا إلى هذا العنوان أيًا كانت القوائم والاشتراكات التي تضمه. يبقى العنوان فيها، ويمكن إضافته إلى غيرها، من دون أن يُرسَل إليه شيء.',
    bounced:
      'ارتدت آخر رسالة، ولذلك لا يرسل Net-Results المزيد إلى هذا العنوان أيًا كانت القوائم والاشتراكات التي تضمه. صحّح عنوان البريد الإلكتروني في هذا السجل إذا كان خاطئًا. ارتداد البريد ليس إلغاءً للاشتراك: إذا طلب الشخص ذلك، فألغِ اشتراكه هنا.',
    notMailable:
      'يعتبر Net-Results هذا العنوان غير قابل للمراسلة ولا يذكر السبب. لا تصل إليه رسائل القوائم أو الاشتراكات.',
    unknown: 'لا يذكر Net-Results هل أُلغي اشتراك هذا الشخص.',
  },
  address: 'عنوان البريد الإلكتروني',
  unsubscribed: 'أُلغي الاشتراك',
  bounced: 'بريد مرتد',
  yes: 'نعم',
  no: 'لا',
  cannotTell: 'تعذّر التحديد',
  since: (date) => `نعم، ${date}`,
  optInTitle: 'الاشتراك مجددًا',
  optIn: (name) =>
    `لا تعيد هذه الصفحة اشتراك أحد. يجب أولًا أن تتم موافقة ${name} عبر نموذج أو صفحة اشتراك لديكم في Net-Results. ويسجّلها هناك من يدير Net-Results في شركتك.`,

  open: 'إلغاء الاشتراك…',
  question: (name) => `هل تريد إلغاء اشتراك ${name} في كل البريد الإلكتروني؟`,
  effectBefore: 'يوقف Net-Results كل بريد تسويقي إلى',
  effectAfter: 'فورًا، في جميع القوائم والاشتراكات.',
  final: (name) => `لا يمكن التراجع عن ذلك هنا. للاشتراك مجددًا، يجب أن تتم موافقة ${name} لدى Net-Results.`,
  reason: 'السبب',
  reasonHint: 'اختياري. يُحفظ مع التغيير لدى Net-Results.',
  confirm: 'إلغاء الاشتراك',
  busy: 'جارٍ إلغاء الاشتراك',
  done: (name) => `تم إلغاء اشتراك ${name} في كل البريد الإلكتروني`,

  refused: (name) => `لم يتم إلغاء اشتراك ${name}`,
  doubtTitle: (name) => `ربما تم إلغاء اشتراك ${name} بالفعل`,
  doubt: 'لم يؤكد Net-Results ذلك. أعد التحقق قبل التكرار.',
  contradicted: 'قبل Net-Results التغيير، لكنه لا يعتبر اشتراك هذا الشخص ملغى بعد. أعد التحقق بعد لحظات.',
  checked: (name) => `وفق Net-Results، لم يُلغَ اشتراك ${name}.`,
  notOffered:
    'لا تسمح واجهة API لحساب Net-Results هذا بإلغاء اشتراك الأشخاص. ألغِ اشتراك هذا الشخص في Net-Results نفسه.',
}
