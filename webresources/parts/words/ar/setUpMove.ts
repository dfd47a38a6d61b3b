import type { FindingValues } from '../../../domain/setup/SetUpStep'
import type { setUpMove as english } from '../setUpMove'
import { number } from '../wording'
import { list, ROLE, steps, USERS_PATH } from './setUpWording'

const APPLICATION_ID = 'f41adf61-824b-41ba-8c81-0f17fe22b244'
const OPTION = '«تمكين عمليات المزامنة»'

/** `prvReadContact` as people say it. */
const privilege = (name: string): string => name.replace(/^prv/, '').replace(/([a-z])([A-Z])/g, '$1 $2')
const privileges = (names: readonly string[]): string => list(names.map(privilege))

function lacking({ missing, ownOnly }: FindingValues['userPrivileges']): string {
  return [
    ...(missing.length > 0 ? [`الامتيازات الناقصة ${number(missing.length)} من 24: ${privileges(missing)}.`] : []),
    ...(ownOnly.length > 0 ? [`امتيازات بمستوى المستخدم فقط، وهو لا يصل إلى أي سجل: ${privileges(ownOnly)}.`] : []),
  ].join(' ')
}

function depths(lowered: readonly string[]): string {
  return lowered.length === 0
    ? 'جميع الامتيازات وعددها 24 بمستوى المؤسسة.'
    : `جميع الامتيازات وعددها 24، منها ${number(lowered.length)} دون مستوى المؤسسة: لا ترى المزامنة وحدات العمل الأخرى بهذه الامتيازات: ${privileges(lowered)}.`
}

export const setUpMove: typeof english = {
  syncsOff: () => ({ fact: `الخيار ${OPTION} متوقف لدى Net-Results.` }),
  syncsOnAgain: () => ({
    fact: 'اكتملت الخطوات حتى مستخدم التطبيق، وأُعيد تشغيل عمليات المزامنة.',
  }),
  syncsOnTooEarly: ({ steps: left }) => ({
    fact: `الخيار ${OPTION} مشغّل لدى Net-Results، لكن يجب أولًا إكمال ${steps(left)}.`,
    remedy: `أوقف ${OPTION} في «خيارات المزامنة» حتى ذلك الحين.`,
  }),
  syncsOnUnsure: ({ steps: left }) => ({
    fact: `الخيار ${OPTION} مشغّل لدى Net-Results. لمعرفة هل جاء ذلك قبل أوانه، راجع ${steps(left)}.`,
    remedy: `أكمل ${steps(left)}، أو أوقف ${OPTION} حتى ذلك الحين.`,
  }),
  syncsUnsaid: () => ({
    fact: 'لا يذكر Net-Results هل عمليات المزامنة ممكّنة.',
    remedy: 'تحقق من «Syncs Enabled» في صفحة الخيارات في Net-Results. ثم ضع العلامة على الخطوة.',
  }),
  mfaUnseen: () => ({
    fact: 'لا يسمح Microsoft Entra ID لهذه الصفحة بقراءة الوصول المشروط.',
    remedy:
      'ضمن «الوصول المشروط»، أزِل الاستثناءات من المصادقة متعددة العوامل التي أُنشئت لتطبيق Net-Results القديم أو لمستخدمه. ثم ضع العلامة على الخطوة.',
  }),
  otherApplications: ({ applications }) => ({
    fact: `ما زال ممكّنًا في Dynamics: ${list(applications)}.`,
    remedy: 'ألغِ تنشيط مستخدم التطبيق هذا، واحذف تطبيق المؤسسة الخاص به في Microsoft Entra ID.',
  }),
  oldApplicationUnseen: () => ({
    fact: 'لا يوجد في Dynamics مستخدم تطبيق آخر خاص بـ Net-Results. لا يسمح Microsoft Entra ID لهذه الصفحة بقراءة تطبيقات المؤسسة.',
    remedy: 'ضمن «تطبيقات المؤسسة»، احذف تطبيق Net-Results القديم. ثم ضع العلامة على الخطوة.',
  }),
  consentUnseen: ({ userThere }) => ({
    fact: userThere
      ? 'يعرف Dynamics التطبيق، وهذا مؤشر على منح الموافقة، لكن Microsoft Entra ID لا يسمح لهذه الصفحة بقراءة الموافقات.'
      : 'لا يسمح Microsoft Entra ID لهذه الصفحة بقراءة الموافقات.',
    remedy: 'افتح صفحة الموافقة وتأكد من ظهور «Consent granted». ثم ضع العلامة على الخطوة.',
  }),
  roleMissing: () => ({
    fact: `لا يوجد في Dynamics الدور ${ROLE}.`,
    remedy:
      'استورد الحل Funnel Vision Marketing Automation، أو الحل Net-Results Sync for Dynamics 365 من أجل الدور وحده.',
  }),
  rolePrivileges: (judgment) => ({
    fact: lacking(judgment),
    remedy: `أعد هذه الامتيازات إلى الدور ${ROLE} بمستوى المؤسسة، أو استورد الحل مرة أخرى.`,
  }),
  roleComplete: ({ version, managed, lowered }) => ({
    fact: `${version === null ? '' : `الإصدار ${version}، `}${managed ? 'مُدار' : 'غير مُدار'}، ${depths(lowered)}`,
  }),
  userMissing: () => ({
    fact: `لا يوجد في Dynamics مستخدم تطبيق بالمعرّف ${APPLICATION_ID}.`,
    remedy: `في مركز إدارة Power Platform، اختر ${USERS_PATH} > مستخدمو التطبيق > مستخدم تطبيق جديد. اختر التطبيق Net-Results Sync for Dynamics 365 وعيّن له الدور ${ROLE}.`,
  }),
  userDisabled: () => ({
    fact: 'مستخدم التطبيق موجود، لكن تم إلغاء تنشيطه.',
    remedy: `في مركز إدارة Power Platform، اختر ${USERS_PATH} > مستخدمو التطبيق، ونشّط Net-Results Sync for Dynamics 365.`,
  }),
  userWithoutRole: () => ({
    fact: 'المستخدم موجود وممكّن، لكن الدور غير معيّن له.',
    remedy: `عيّن للمستخدم الدور ${ROLE} في مركز إدارة Power Platform: ${USERS_PATH} > مستخدمو التطبيق > تحرير أدوار الأمان.`,
  }),
  userPrivileges: (judgment) => ({
    fact: `الدور معيّن للمستخدم. ${lacking(judgment)}`,
    remedy: `أعد هذه الامتيازات إلى الدور ${ROLE}، أو استورد الحل مرة أخرى.`,
  }),
  userReady: ({ lowered }) => ({ fact: `ممكّن، ولديه الدور و${depths(lowered)}` }),
  syncsOn: () => ({ fact: `الخيار ${OPTION} مشغّل لدى Net-Results.` }),
  syncsOffYet: ({ steps: left }) =>
    left.length > 0
      ? { fact: `في انتظار ${steps(left)}.`, remedy: `ثم شغّل ${OPTION} في «خيارات المزامنة».` }
      : { fact: `الخيار ${OPTION} متوقف لدى Net-Results.`, remedy: `شغّل ${OPTION} في «خيارات المزامنة».` },
  mappingsEmpty: ({ tables }) => ({
    fact: `لا يوجد لدى Net-Results حقل معيّن لما يلي: ${list(tables)}.`,
    remedy:
      'عيّن حقلًا واحدًا على الأقل من كل جدول في «تعيينات الحقول». إذا لم تظهر هناك حقول Dynamics، فلا يمكن لـ Net-Results قراءة Dynamics: تحقق من الخطوات من 4 إلى 6.',
  }),
  mappingsLoad: ({ counts }) => ({
    fact: `الحقول المعيّنة: ${list(counts.map(({ table, mapped }) => `${number(mapped)} في ${table}`))}.`,
  }),
}
