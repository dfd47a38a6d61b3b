import type { sharing as english } from '../sharing'
import type { Translated } from '../Translated'
import { number } from '../wording'
import { counted, countedOf } from './counted'
import { nouns } from './nouns'

const peopleOf = (count: number) => countedOf(count, nouns.people)

export const sharing: Translated<typeof english> = {
  title: 'كلمات مرور المندوبين',
  note: 'لا يرى هذا إلا المسؤولون',
  explain:
    'يمكن لكل مندوب قراءة كلمة مروره وتغييرها، دون كلمات مرور الآخرين. تشارك هنا مع كل مندوب هذا العمود وحده من سجل المستخدم الخاص به. يمكن لمسؤولي النظام قراءته دائمًا. لا تمنح القراءة أبدًا عبر ملف تعريف أمان الأعمدة: فذلك يُظهر كل كلمات المرور لجميع أعضائه.',
  table: 'المندوبون وكلمات مرورهم',
  noun: 'الأشخاص',
  name: 'الاسم',
  userName: 'اسم المستخدم',
  password: 'كلمة المرور',
  saved: 'محفوظة',
  notSaved: 'غير محفوظة',
  own: 'الوصول إلى كلمة المرور',
  states: { shared: 'ممنوح', partly: 'ممنوح جزئيًا', missing: 'غير ممنوح' },
  result: 'النتيجة',
  show: 'عرض',
  choices: { reps: 'المندوبون', missing: 'المندوبون بلا وصول', all: 'الجميع' },
  whoIsRep: 'المندوبون هم من لديهم الدور Net-Results User أو اسم مستخدم في Net-Results.',
  search: 'البحث عن أشخاص',
  summary: (shared, reps) => `المندوبون الذين يمكنهم قراءة كلمات مرورهم وتغييرها: ${number(shared)} من ${number(reps)}`,
  shown: (shown) => counted(shown, nouns.people),
  grantMissing: (count) => `منح من ليس لديهم وصول (${number(count)})`,
  grant: 'منح الوصول',
  revoke: 'إلغاء الوصول',
  refresh: 'إعادة التحقق',
  progress: (done, of) => `تم ${number(done)} من ${number(of)}`,
  stop: 'إيقاف',
  stopped: 'تم الإيقاف.',
  finished: (good, bad, action) =>
    `${action === 'grant' ? 'تم منح الوصول إلى' : 'تم إلغاء وصول'} ${peopleOf(good)}` +
    (bad === 0 ? '.' : `، وفشل ${number(bad)}.`),
  retryFailed: (count) => `إعادة محاولة ما فشل (${number(count)})`,
  results: {
    waiting: 'في الانتظار',
    working: 'قيد التنفيذ',
    grant: { done: 'تم المنح', already: 'ممنوح بالفعل' },
    revoke: { done: 'تم الإلغاء', already: 'لم يكن ممنوحًا' },
    failed: 'فشل',
  },
  notAllowed: 'لا يسمح Dynamics إلا لمسؤولي النظام بمشاركة هذا العمود.',
  notSecured: {
    title: 'عمود كلمة المرور غير محمي',
    body: 'أمان الأعمدة متوقف للعمود «كلمة المرور في Net-Results» في جدول المستخدم، ولذلك يمكن لكل من يقرأ المستخدمين قراءة كل كلمات المرور. استورد الحل مرة أخرى أو شغّل أمان الأعمدة لهذا العمود. ثم امنح الوصول هنا.',
  },
  nobody: {
    title: 'لا ينقص أحد',
    body: 'يمكن لكل مندوب قراءة كلمة مروره وتغييرها.',
  },
  noReps: {
    title: 'لا يوجد مندوبون بعد',
    body: 'عيّن للأشخاص الدور Net-Results User، أو اختر «الجميع» لمنحهم الوصول الآن.',
  },
  noMatch: { title: 'لا توجد نتائج مطابقة', body: 'لا يوجد بين المعروضين من يحمل هذا الاسم.' },
  revokeTitle: (count) => `هل تريد إلغاء وصول ${peopleOf(count)}؟`,
  revokeBody:
    'لن يعود بإمكانهم قراءة كلمات مرورهم المحفوظة، ولذلك تطلب منهم صفحات Net-Results تسجيل الدخول في كل مرة. يبقى المحفوظ كما هو، ويمكنك منح الوصول مرة أخرى.',
  cancel: 'إلغاء الأمر',
  foreignTitle: 'ثمة من يمكنه قراءة كلمة مرور شخص آخر',
  foreign: (reader, owner) => `يمكن للمستخدم ${reader} قراءة كلمة مرور ${owner}.`,
  foreignRevoked: (reader) => `لم يعد بإمكان ${reader} قراءتها`,
}
