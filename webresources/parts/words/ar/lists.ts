import type { lists as english } from '../lists'
import { pluralOf } from '../pluralOf'
import type { Translated } from '../Translated'
import { number } from '../wording'
import { counted, countedOf, type Noun } from './counted'
import { COMMA } from './listed'
import { nouns } from './nouns'

const plural = pluralOf('ar')

const LISTS: Noun = ['قائمة واحدة', 'قائمتان', 'قوائم', 'قائمة', 'قائمة']

const andMore = (names: readonly string[]) =>
  names.length <= 3 ? names.join(COMMA) : `${names.slice(0, 2).join(COMMA)} و${number(names.length - 2)} غيرها`

/** Most of these are used by *Subscriptions* as well: what can be both speaks of neither. */
export const lists: Translated<typeof english> = {
  table: 'القوائم',
  noun: (count) => plural(count, { two: 'قائمتان', few: 'قوائم', other: 'قائمة' }),
  columns: { name: 'القائمة', contacts: 'جهات الاتصال', membership: 'العضوية' },
  editable: (count, pending) =>
    `القوائم التي يمكنك تغييرها (${number(count)}${pending === 0 ? '' : `، معلّق: ${number(pending)}`})`,
  locked: (count) => `القوائم التي تديرها مزامنة Dynamics تلقائيًا (${number(count)})`,
  lockedNote: 'تتغير مع السجل لا من هنا',
  dynamic: 'ديناميكية',
  dynamicTitle: 'تديرها مزامنة Dynamics. تتغير مع السجل لا من هنا.',
  contacts: (count) => counted(count, nouns.contacts),
  contactsWord: (count) => plural(count, { few: 'جهات اتصال', other: 'جهة اتصال' }),
  unknownCount: '–',

  remove: 'إزالة',
  removeFrom: (title) => `إزالة من ${title}`,
  adding: 'إضافة معلّقة',
  removing: 'إزالة معلّقة',
  notAdded: 'لم تتم الإضافة',
  notRemoved: 'لم تتم الإزالة',
  unclear: 'تعذّر التحديد',
  retry: 'إعادة المحاولة',
  retryFor: (title) => `إعادة المحاولة، ${title}`,
  checkAgainFor: (title) => `إعادة التحقق، ${title}`,
  dismiss: 'تجاهل',
  dismissFor: (title) => `تجاهل ${title}`,

  added: (titles) => `تمت الإضافة إلى ${andMore(titles)}`,
  removed: (titles) => `تمت الإزالة من ${andMore(titles)}`,
  undone: (message) => `تم التراجع: ${message}`,
  ended: (tag, titles, reason) => `${tag}: ${andMore(titles)}. ${reason}`,
  reasons: {
    importFailed: 'لم يتمكن Net-Results من إكمال الاستيراد. لم يتغير شيء.',
    personRefused: (emailAddress) => `رفض Net-Results عنوان البريد الإلكتروني ${emailAddress}. لم يتغير شيء.`,
    personRefusedSaying: (emailAddress, message) =>
      `رفض Net-Results عنوان البريد الإلكتروني ${emailAddress}: ${message}. لم يتغير شيء.`,
    notApplied: 'أكمل Net-Results الاستيراد لكنه ما زال يعرض العضوية كما كانت.',
    refusedSaying: (message) => `رفض Net-Results التغيير: ${message}. لم يتغير شيء.`,
    notSent: (title) => `${title}. لم يتغير شيء.`,
    maybeSent: (title) =>
      `${title}. ربما تم التغيير رغم ذلك. إعادة المحاولة آمنة: لا يُضاف أحد إلى القائمة نفسها مرتين.`,
    lostSight: (title) => `${title}. أُرسل التغيير، ولا يُعرف هل اكتمل.`,
    stillRunning: 'ما زال Net-Results يعمل على الاستيراد بعد 10 دقائق. قد يكتمل لاحقًا.',
  },

  addTitle: 'إضافة إلى قائمة',
  search: 'البحث عن قوائم للإضافة إليها',
  addable: (count) => `القوائم المتاحة للاختيار: ${number(count)}`,
  matching: (count, text) => `القوائم المطابقة للنص «${text}»: ${number(count)}`,
  firstShown: (shown) => `تظهر أول ${number(shown)} فقط. اكتب للعثور على غيرها.`,
  searching: 'جارٍ البحث في جميع القوائم لدى Net-Results',
  addTo: (count) => (count === 0 ? 'إضافة إلى القوائم' : `إضافة إلى ${countedOf(count, LISTS)}`),
  nothingToAdd: (name) => `تمت إضافة ${name} إلى كل القوائم التي يمكن تغييرها.`,

  filter: 'البحث في هذه القوائم',
  filteredTitle: (text) => `لا توجد هنا قائمة تطابق «${text}»`,
  filteredBody: (name) => `ربما لا تضم القائمة ${name}، أو أن لها اسمًا آخر.`,
  clearSearch: 'مسح البحث',
  noneTitle: (name) => `لا توجد قائمة تضم ${name}`,
  noneBody: 'تظهر القوائم هنا بمجرد الإضافة إليها.',

  note: (count, pending) =>
    `${counted(count, LISTS)}${pending === 0 ? '' : `، معلّق: ${number(pending)}`}. تكتمل الإضافة والإزالة عندما ينتهي Net-Results من الاستيراد، وعادةً ما يكون ذلك خلال دقيقة.`,
  dropped: (count) => `القوائم المستبعدة لتعذّر قراءتها: ${number(count)}.`,
  unnamed: (count, ceiling) =>
    `عضويات أخرى: ${number(count)}، في اشتراكات أو في قوائم بعد أول ${number(ceiling)}. ابحث عن القائمة باسمها لعرضها.`,
  checked: (checked, total) =>
    `تم التحقق من ${number(checked)} من أصل ${countedOf(total, LISTS)}. لا تقدّم واجهة API لهذا الحساب العضويات إلا قائمةً تلو الأخرى.`,
  checkMore: (count) => `التحقق من ${number(count)} أخرى`,
  checking: 'جارٍ التحقق',
  unsupported: 'يمكن عرض القوائم وتغييرها في Net-Results نفسه.',
  unsupportedEdit: 'لا يتيح حساب Net-Results هذا تغيير العضويات عبر واجهة API.',
}
