import type { fieldMappings as english } from '../fieldMappings'
import type { Translated } from '../Translated'
import { number } from '../wording'
import { counted, countedOf, type Noun } from './counted'
import { COMMA, listed } from './listed'
import { nouns } from './nouns'

const FIELDS: Noun = ['حقل واحد', 'حقلان', 'حقول', 'حقلًا', 'حقل']

export const fieldMappings: Translated<typeof english> = {
  table: 'تعيينات الحقول',
  noun: 'الحقول',
  tables: { contact: 'جهة الاتصال', lead: 'العميل المتوقع', account: 'الحساب' },
  tableField: 'الجدول',
  tableWithChanges: (table, count) => `${table} (${counted(count, nouns.changes)})`,
  search: 'البحث في الحقول',
  show: 'عرض',
  shows: {
    all: (count) => `جميع الحقول (${number(count)})`,
    mapped: (count) => `المعيّنة فقط (${number(count)})`,
    changed: (count) => `المتغيرة منذ التحميل (${number(count)})`,
    warnings: (count) => `ذات التحذيرات (${number(count)})`,
  },
  columns: {
    field: 'حقل Dynamics',
    netResults: 'حقل Net-Results',
    toDynamics: 'إلى Dynamics',
    fromDynamics: 'من Dynamics',
    notes: 'ملاحظات',
  },
  doNotMap: 'بدون تعيين',
  netResultsFor: (label) => `حقل Net-Results المقابل للحقل ${label}`,
  toDynamicsFor: (label) => `إلى Dynamics، ${label}`,
  fromDynamicsFor: (label) => `من Dynamics، ${label}`,
  was: (choice) => `تم التغيير، وكان: ${choice}`,
  undo: 'تراجع',
  undoFor: (label) => `التراجع عن تغيير ${label}`,
  movedMeanwhile: (choice) => `عيّن شخص آخر هذا الحقل في هذه الأثناء إلى: ${choice}. يمكنك الاختيار عند الحفظ.`,
  fieldName: (label, name) => (label === name ? name : `${label} (${name})`),

  described: {
    both: (field) => `${field}، في الاتجاهين`,
    to: (field) => `${field}، إلى Dynamics`,
    from: (field) => `${field}، من Dynamics`,
    none: (field) => `${field}، من دون أي اتجاه`,
  },
  yes: 'نعم',
  no: 'لا',

  warningCount: (count) => `توجد تحذيرات بشأن ${countedOf(count, FIELDS)}`,
  showWarnings: 'عرضها',
  warnings: {
    sharedTarget: (others) =>
      `يملأ حقل Net-Results نفسه أيضًا: ${
        others.length > 3 ? `${others.slice(0, 3).join(COMMA)} و${number(others.length - 3)} غيرها` : listed(others)
      }. تبقى قيمة آخر حقل تتم مزامنته.`,
    readOnly: 'لا يسمح Dynamics لأحد بالكتابة في هذا الحقل.',
    typeMismatch: {
      text: '',
      number: 'يقبل هذا الحقل أرقامًا، بينما يتضمن حقل Net-Results نصًا.',
      date: 'يقبل هذا الحقل تواريخ، بينما يتضمن حقل Net-Results نصًا.',
      yesNo: 'يقبل هذا الحقل «نعم» أو «لا»، بينما يتضمن حقل Net-Results نصًا.',
      choice: 'لا يقبل هذا الحقل إلا خياراته، بينما يتضمن حقل Net-Results أي نص.',
      lookup: 'يقبل هذا الحقل سجلًا آخر، وليس لدى Net-Results سجل يقدمه.',
      other: 'يقبل هذا الحقل قيمًا من نوع لا يتوفر لدى Net-Results.',
    },
    notText: 'لا يمكن قراءة عناوين البريد الإلكتروني من حقل من هذا النوع.',
    requiredUnmapped: 'هذا الحقل مطلوب في Dynamics، والسجلات التي ينشئها Net-Results تأتي من دونه.',
    noDirection: 'تم اختيار حقل Net-Results، لكن لا تُنقل البيانات في أي اتجاه.',
    columnMissing: 'لا يتضمن Dynamics هذا الحقل.',
    emailUnmapped:
      'لا يوجد حقل في Dynamics يملأ عنوان البريد الإلكتروني. يميّز Net-Results الأشخاص بهذا العنوان، ولذلك لا تمكن مزامنة أحد.',
  },
  notChecked: 'لم يتم التحقق من أنواع الحقول والأذونات عليها',

  choicesCut: 'لم يقدّم Net-Results الحقول التي أضفتها. لا يمكن اختيار إلا الحقول المستخدمة.',
  nothing: {
    title: 'لا يسرد Net-Results أي حقول لهذا الجدول',
    body: 'تأكد من إعداد الاتصال مع Dynamics ومن أن مستخدم التطبيق يمكنه قراءة الجدول، ثم أعد التحقق.',
  },
  notOffered: 'لا يتيح حساب Net-Results هذا تعيينات الحقول عبر واجهة API.',
  readOnly: 'يعرض حساب Net-Results هذا تعيينات الحقول عبر واجهة API، لكن لا يسمح بتغييرها من خلالها.',
  open: 'فتح تعيينات الحقول في Net-Results',
}
