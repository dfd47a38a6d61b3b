import type { bulk as english } from '../bulk'
import type { Translated } from '../Translated'
import { number } from '../wording'
import { counted, countedOf, type Noun } from './counted'
import { nouns } from './nouns'

const peopleOf = (count: number) => countedOf(count, nouns.people)

const EMAILS: Noun = ['رسالة واحدة', 'رسالتان', 'رسائل', 'رسالة', 'رسالة']

export const bulk: Translated<typeof english> = {
  send: 'إرسال بريد',
  addToList: 'إضافة إلى قائمة',
  cancel: 'إلغاء الأمر',
  close: 'إغلاق',
  stop: 'إيقاف',

  sendTitle: (count) => `إرسال بريد قابل للتتبع إلى ${peopleOf(count)}`,
  template: 'القالب',
  noTemplates: 'لم يُعدّ فريق التسويق أي رسالة يمكن إرسالها من هنا.',
  subject: (subject) => `الموضوع: ${subject}`,
  checking: (checked, total) => `جارٍ التحقق ممن يمكن مراسلتهم: ${number(checked)} من ${number(total)}`,
  willSend: (count) => `سيتم الإرسال إلى ${peopleOf(count)}`,
  excluded: (count) => `المستبعدون: ${number(count)}`,
  cannotTell: 'لم يذكر Net-Results أو Dynamics هل يمكن مراسلة هذا الشخص.',
  sendTo: (count) => `إرسال إلى ${number(count)}`,
  sendRest: (count) => `إرسال إلى الباقين (${number(count)})`,
  nobodyLeft: 'لا يمكن مراسلة أي شخص ممن تم اختيارهم.',
  sending: (sent, total) => `تم إرسال ${number(sent)} من ${number(total)}`,
  stopped: 'تم الإيقاف. ما أُرسل لا يمكن استرجاعه، ولم يصل شيء إلى الباقين.',
  busy: (time) => `Net-Results مشغول وطلب الانتظار حتى ${time}. تتابع العملية بعد ذلك تلقائيًا.`,
  finished: (sent) => `تم إرسال ${countedOf(sent, EMAILS)}`,
  doubted: (count) => `لا يُعرف هل تم إرسال ${countedOf(count, EMAILS)}. تحقق من «رسائلي الإلكترونية».`,
  notSent: (count) => `لم يُرسَل إلى ${peopleOf(count)}.`,
  states: {
    waiting: 'لم يُرسَل',
    sending: 'جارٍ الإرسال',
    sent: 'تم الإرسال',
    refused: 'لم يُرسَل',
    doubtful: 'تعذّر التحديد',
    skipped: 'مستبعد',
  },
  doubtful: 'ربما تم الإرسال رغم ذلك، ولم يُعَد الإرسال. تحقق من «رسائلي الإلكترونية».',
  sendUnsupported: 'لا يتيح حساب Net-Results هذا إرسال البريد الإلكتروني عبر واجهة API.',
  result: 'النتيجة',
  person: 'الشخص',
  reason: 'السبب',

  listTitle: (count) => `إضافة ${peopleOf(count)} إلى قائمة`,
  list: 'القائمة',
  noLists: 'لا توجد قائمة يمكن تغييرها.',
  listDetail: (count) => (count === null ? '' : counted(count, nouns.contacts)),
  withoutAddress: (count) => `مستبعدون لعدم وجود عنوان بريد إلكتروني: ${number(count)}.`,
  add: (count) => `إضافة ${number(count)}`,
  addRest: (count) => `إضافة الباقين (${number(count)})`,
  submitting: (done, total) => `جارٍ التسليم: ${number(done)} من ${peopleOf(total)}`,
  importing: 'يعمل Net-Results على الاستيراد، ويستغرق ذلك عادةً أقل من دقيقة. يمكنك إغلاق هذه النافذة والمتابعة.',
  added: (count, list) => `تمت إضافة ${peopleOf(count)} إلى ${list}`,
  notAdded: (count) => `عدد من رفضهم Net-Results من الأشخاص: ${number(count)}.`,
  importFailed: (count) => `لم يتمكن Net-Results من إكمال استيراد ${peopleOf(count)}، ولم يتغير شيء.`,
  importUnclear: (count) => `لا يُعرف هل تمت إضافة ${peopleOf(count)}. تحقق من القائمة في Net-Results.`,
  stillRunning: (count) => `ما زال Net-Results يعمل على استيراد ${peopleOf(count)}. قد يكتمل لاحقًا.`,
  listStopped: (waiting, total) => `لم يُسلَّم: ${number(waiting)} من ${peopleOf(total)}.`,
  listUnsupported: 'لا يتيح حساب Net-Results هذا تغيير القوائم عبر واجهة API.',
}
