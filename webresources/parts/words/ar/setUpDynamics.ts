import type { setUpDynamics as english } from '../setUpDynamics'
import { number } from '../wording'
import { countedOf } from './counted'
import { nouns } from './nouns'
import { list, ROLE, USERS_PATH, who } from './setUpWording'

export const setUpDynamics: typeof english = {
  solutionMissing: () => ({
    fact: 'الحل Funnel Vision Marketing Automation غير مثبّت.',
    remedy: 'في Power Apps، اختر البيئة > الحلول > استيراد حل، ثم ملف zip الخاص بـ Net-Results.',
  }),
  solutionsDiffer: ({ pages, installed, sync }) => ({
    fact: `إصدار Funnel Vision Marketing Automation هو ${installed}، وإصدار هذه الصفحات هو ${pages}${sync === null ? '' : `، وإصدار Net-Results Sync for Dynamics 365 هو ${sync}`}.`,
    remedy:
      'أعد تحميل هذه الصفحة مرة واحدة من دون ذاكرة التخزين المؤقت للمستعرض. إذا ظلت الأرقام مختلفة، فاستورد أحدث ملف zip لكل حل واختر «ترقية».',
  }),
  solutionInstalled: ({ version, managed }) => ({
    fact: `الإصدار ${version} من Funnel Vision Marketing Automation، ${managed ? 'مُدار' : 'غير مُدار'}. هذه الصفحات من الإصدار نفسه.`,
  }),
  repRoleMissing: () => ({
    fact: 'لا يوجد في Dynamics الدور «Net-Results User».',
    remedy: 'استورد الحل Funnel Vision Marketing Automation مرة أخرى.',
  }),
  nobodyHasRole: () => ({
    fact: 'الدور «Net-Results User» غير معيّن لأحد.',
    remedy: `عيّنه لكل مندوب إلى جانب أدواره الأخرى: في مركز إدارة Power Platform، ${USERS_PATH} > المستخدمون > إدارة أدوار الأمان.`,
  }),
  peopleHaveSyncRole: ({ people }) => ({
    fact: `الدور ${ROLE} مخصص لمستخدم التطبيق وحده، لكنه معيّن أيضًا إلى: ${who(people)}.`,
    remedy: `أزِله: في مركز إدارة Power Platform، ${USERS_PATH} > المستخدمون > إدارة أدوار الأمان.`,
  }),
  rolesGiven: ({ people }) => ({ fact: `معيّن إلى: ${who(people)}.` }),
  auditingOff: () => ({
    fact: 'التدقيق متوقف في هذه البيئة، ولذلك لا تلاحظ المزامنة عمليات الحذف.',
    remedy: 'في مركز إدارة Power Platform، اختر البيئة > الإعدادات > التدقيق والسجلات > إعدادات التدقيق > بدء التدقيق.',
  }),
  tablesNotAudited: ({ tables }) => ({
    fact: `التدقيق مشغّل، لكن ليس للجداول التالية: ${list(tables)}. لا تلاحظ المزامنة عمليات الحذف فيها.`,
    remedy:
      'في Power Apps، اختر الجداول > الجدول > الخصائص > خيارات متقدمة، وشغّل «تدقيق التغييرات على بياناته». ثم انشر.',
  }),
  auditingOn: ({ retentionDays }) => ({
    fact: `مشغّل للحساب وجهة الاتصال والعميل المتوقع${retentionDays === null ? '' : retentionDays < 0 ? '، مع الاحتفاظ الدائم' : `، مع الاحتفاظ لمدة ${countedOf(retentionDays, nouns.days)}`}.`,
  }),
  passwordColumnMissing: () => ({
    fact: 'لا يتضمن جدول المستخدم عمودًا لكلمة المرور في Net-Results.',
    remedy: 'استورد الحل Funnel Vision Marketing Automation مرة أخرى.',
  }),
  passwordAtRisk: ({ notSecured, audited, profiles }) => ({
    fact: [
      ...(notSecured ? ['أمان الأعمدة متوقف لكلمة المرور: كل من يقرأ المستخدمين يقرأ كلمات مرورهم.'] : []),
      ...(audited ? ['كلمة المرور خاضعة للتدقيق: يمكن قراءة كلمات المرور القديمة في سجل التدقيق.'] : []),
      ...(profiles.length > 0
        ? [
            `ملفات تعريف أمان الأعمدة التي تتيح لأعضائها قراءة كلمات مرور الجميع: ${list(profiles.map((name) => `«${name}»`))}.`,
          ]
        : []),
    ].join(' '),
    remedy: [
      ...(notSecured || audited
        ? [
            'في Power Apps، افتح العمود «كلمة المرور في Net-Results» في جدول المستخدم: شغّل «تمكين أمان العمود» وأوقف التدقيق.',
          ]
        : []),
      ...(profiles.length > 0
        ? [
            `في مركز إدارة Power Platform، ${USERS_PATH} > ملفات تعريف أمان الأعمدة، عيّن «قراءة» إلى «غير مسموح به»، وشارك العمود بدلًا من ذلك مع كل مندوب في «بيانات الاعتماد».`,
          ]
        : []),
    ].join(' '),
  }),
  passwordSafe: () => ({
    fact: 'العمود مؤمَّن وغير خاضع للتدقيق، ولا يتيح أي ملف تعريف لأحد قراءة جميع كلمات المرور. يمكن لمسؤولي النظام قراءتها دائمًا.',
  }),
  noReps: () => ({
    fact: 'الدور «Net-Results User» غير معيّن لأحد بعد.',
    remedy: 'عيّنه للمندوبين أولًا.',
  }),
  repsIncomplete: ({ total, withoutUserName, withoutSharing }) => ({
    fact: [
      ...(withoutUserName.count > 0 ? [`بلا اسم مستخدم: ${who(withoutUserName)}.`] : []),
      ...(withoutSharing.count > 0 ? [`لا يمكنهم قراءة كلمات مرورهم: ${who(withoutSharing)}.`] : []),
      `إجمالي المندوبين: ${number(total)}.`,
    ].join(' '),
    remedy: 'شارك العمود مع كل مندوب في «بيانات الاعتماد». يحفظ كل مندوب هناك اسم المستخدم وكلمة المرور بنفسه.',
  }),
  repsComplete: ({ total }) => ({
    fact: `المندوبون الذين لديهم اسم مستخدم ويمكنهم قراءة كلمات مرورهم: ${number(total)}.`,
  }),
}
