import type { problems as english } from '../problems'
import type { Translated } from '../Translated'
import { countedOf } from './counted'
import { listed } from './listed'
import { nouns } from './nouns'

export const problems: Translated<typeof english> = {
  unsaved: {
    title: 'احفظ السجل أولًا',
    body: 'يعرض Net-Results ما يعرفه بمجرد حفظ هذا السجل.',
  },
  bulkEdit: { title: 'أكثر من سجل واحد', body: 'افتح سجلًا واحدًا لعرض ما يعرفه Net-Results عن ذلك الشخص.' },
  noRecord: {
    title: 'لا يوجد سجل هنا',
    body: 'تعرض هذه الصفحة جهة اتصال واحدة أو عميلًا متوقعًا واحدًا. افتحها من علامة التبويب Net-Results في نموذج جهة الاتصال أو العميل المتوقع.',
  },
  wrongTable: {
    title: 'ليست جهة اتصال ولا عميلًا متوقعًا',
    body: 'تعرض هذه الصفحة جهة اتصال واحدة أو عميلًا متوقعًا واحدًا. يمكن للمسؤول إضافة صفحة الحساب إلى نماذج الحسابات.',
  },
  hostMissing: {
    title: 'افتح هذه الصفحة في Dynamics',
    body: 'تعمل هذه الصفحة داخل Dynamics 365 في نموذج جهة الاتصال أو العميل المتوقع. لم تعثر على Dynamics من حولها.',
  },
  noCredentials: {
    title: 'سجّل الدخول إلى Net-Results',
    body: 'لا يتضمن سجل المستخدم الخاص بك بيانات اعتماد Net-Results. احفظها فيه أو استخدمها حتى تُغلق هذه الصفحة.',
  },
  unreadableCredentials: {
    title: 'سجّل الدخول إلى Net-Results',
    body: 'يتضمن سجل المستخدم الخاص بك اسم مستخدم Net-Results، لكن لا يتضمن كلمة مرور يمكنك قراءتها: إما أن أمان الأعمدة يخفيها أو أنها غير محفوظة.',
    hint: 'اطلب من المسؤول منحك الوصول إلى كلمة مرورك في وحدة تحكم التكامل، ضمن «بيانات الاعتماد». حتى ذلك الحين، استخدمها لهذه الجلسة فقط.',
  },
  unreadableRecord: {
    title: 'لا يعرض لك Dynamics سجل المستخدم الخاص بك',
    body: 'لا يسمح لك دور الأمان بقراءته، ولذلك لا يمكن لهذه الصفحة البحث عن بيانات اعتماد محفوظة. يمكنك استخدامها لهذه الجلسة فقط.',
    hint: 'اطلب من المسؤول دور Net-Results User.',
  },
  unusableCredentials: {
    title: 'لا يمكن إرسال بيانات اعتماد Net-Results المحفوظة',
    hint: 'احفظ بيانات مصححة أو استخدمها لهذه الجلسة فقط.',
  },
  wrongCredentials: {
    title: 'لم يقبل Net-Results كلمة مرورك',
    body: (userName) =>
      `اسم المستخدم ${userName} أو كلمة مروره غير صحيحة. ربما تم تغييرها لدى Net-Results. لن تُجرى أي محاولة أخرى حتى تطلب ذلك.`,
    hint: 'احفظ كلمة المرور الصحيحة أو استخدمها لهذه الجلسة فقط.',
  },
  refusedAddress: {
    title: 'عنوان واجهة API غير مسموح به',
    body: (address) =>
      `متغير البيئة nr_ApiBaseUrl معيّن إلى ${address}. لا تُرسَل بيانات اعتمادك إلا إلى عناوين https التابعة إلى net-results.com، ولذلك لم يُرسَل شيء.`,
    hint: 'يمكن للمسؤول تصحيح المتغير في الحل Funnel Vision Marketing Automation.',
  },
  netResults: {
    notPermitted: {
      title: 'لا يسمح لك Net-Results برؤية هذا',
      body: 'يفتقر مستخدم Net-Results الخاص بك إلى الإذن. تواصل مع من يدير Net-Results في شركتك.',
    },
    wrongAddress: {
      title: 'لم يُعثر على Net-Results',
      body: 'لا تستجيب واجهة API على العنوان المسجّل لها في Dynamics. يمكن للمسؤول تصحيح متغير البيئة nr_ApiBaseUrl.',
    },
    throttled: {
      title: 'Net-Results مشغول',
      body: (seconds) =>
        seconds === null
          ? 'وصلت طلبات كثيرة دفعة واحدة. انتظر قليلًا ثم أعد المحاولة.'
          : `وصلت طلبات كثيرة دفعة واحدة. أعد المحاولة بعد ${countedOf(seconds, nouns.seconds)}.`,
    },
    down: {
      title: 'Net-Results متوقف عن العمل',
      body: 'أعاد Net-Results خطأ من جانبه. لا توجد مشكلة في هذا السجل. أعد المحاولة بعد بضع دقائق.',
    },
    timeout: {
      title: 'لا يستجيب Net-Results',
      body: 'لم تصل استجابة خلال 15 ثانية. أعد المحاولة؛ إذا استمر ذلك، فالشبكة أو Net-Results تحت ضغط زائد.',
    },
    offline: { title: 'أنت غير متصل', body: 'لا يوجد اتصال بالشبكة على هذا الجهاز. اتصل ثم أعد المحاولة.' },
    blockedByPolicy: {
      title: 'لا يسمح Dynamics لهذه الصفحة بالوصول إلى Net-Results',
      body: (host) =>
        `يحظر نهج أمان المحتوى ${host}. يمكن للمسؤول إضافته إلى connect-src في مركز إدارة Power Platform، ضمن «الخصوصية + الأمان».`,
    },
    blocked: {
      title: 'لا يمكن الوصول إلى Net-Results من هذا العنوان',
      body: (origin) =>
        `لم يتلقَّ المستعرض استجابة قابلة للقراءة. إما أن الشبكة تحظر Net-Results، أو أن Net-Results لا يقبل الاتصالات من ${origin}. إذا كانت الصفحات الأخرى تعمل، فاطلب من دعم Net-Results السماح بهذا العنوان.`,
    },
    unsupported: {
      title: 'غير متاح في حساب Net-Results هذا',
      body: (operation) =>
        `لا تتضمن واجهة API لهذا الحساب العملية ${operation}. اسأل دعم Net-Results عن إمكانية تشغيلها.`,
    },
    refused: {
      title: 'رفض Net-Results الطلب',
      body: 'فهم Net-Results الطلب ولم ينفّذه. تتضمن التفاصيل ما يحتاج إليه دعم Net-Results.',
      said: (message) => `رسالة Net-Results: «${message}»`,
    },
    malformed: {
      title: 'تعذّرت قراءة الاستجابة',
      body: 'استجاب Net-Results بتنسيق لا يعرفه هذا الإصدار. تتضمن التفاصيل ما يحتاج إليه دعم Net-Results.',
    },
  },
  dataverse: {
    notFound: {
      title: 'لم يعد السجل موجودًا',
      body: 'لا يعثر Dynamics على هذا السجل. إما أنه حُذف أو لم يعد بإمكانك رؤيته.',
    },
    privilege: {
      title: 'يفتقر دور الأمان الخاص بك إلى إذن',
      body: 'لا يسمح لك Dynamics بقراءة هذا الجدول. اطلب من المسؤول دور Net-Results User.',
    },
    access: {
      title: 'لا يمكنك رؤية هذا السجل',
      body: 'لا يسمح لك Dynamics بقراءة هذا السجل. اطلب من مالكه مشاركته معك.',
    },
    secured: {
      title: 'أحد الأعمدة محمي',
      body: 'لا يسمح أمان الأعمدة بما طلبته هذه الصفحة. تواصل مع المسؤول.',
    },
    unknownColumn: {
      title: 'أحد الأعمدة المعيّنة غير موجود في Dynamics',
      body: 'يشير تعيين الحقول لدى Net-Results إلى عمود لا يتضمنه هذا الجدول. اطلب من المسؤول تصحيحه.',
      named: (columns) =>
        `يشير تعيين الحقول لدى Net-Results إلى ما لا يتضمنه هذا الجدول: ${listed(columns)}. اطلب من المسؤول تصحيحه.`,
    },
    throttled: {
      title: 'Dynamics مشغول',
      body: 'أرسلت طلبات كثيرة إلى Dynamics في وقت قصير. انتظر قليلًا ثم أعد المحاولة.',
    },
    conflict: { title: 'غيّر شخص آخر السجل', body: 'أعد تحميل السجل ثم أعد المحاولة.' },
    sessionExpired: {
      title: 'سجّل الدخول إلى Dynamics مرة أخرى',
      body: 'انتهت جلستك في Dynamics. أعد تحميل صفحة المستعرض وسجّل الدخول.',
    },
    offline: { title: 'أنت غير متصل', body: 'لا يوجد اتصال بالشبكة على هذا الجهاز. اتصل ثم أعد المحاولة.' },
    malformed: {
      title: 'استجاب Dynamics بتنسيق غير معروف',
      body: 'لا يفهم هذا الإصدار ما أعاده Dynamics. تتضمن التفاصيل ما يحتاج إليه المسؤول.',
    },
    unknown: {
      title: 'لم يتمكن Dynamics من الاستجابة',
      body: 'أبلغ Dynamics عن خطأ. أعد المحاولة؛ تتضمن التفاصيل ما يحتاج إليه المسؤول.',
    },
  },
  unexpected: {
    title: 'حدث خطأ في هذه الصفحة',
    body: 'واجهت الصفحة حالة لا تعرفها. أعد المحاولة؛ إذا استمر ذلك، فأرسل التفاصيل إلى المسؤول.',
  },
}
