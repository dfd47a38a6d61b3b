import type { subscriptions as english } from '../subscriptions'
import type { Translated } from '../Translated'
import { number } from '../wording'
import { counted, countedOf, type Noun } from './counted'
import { listed } from './listed'

const SUBSCRIPTIONS: Noun = ['اشتراك واحد', 'اشتراكان', 'اشتراكات', 'اشتراكًا', 'اشتراك']

/** `اشتراك`, `اشتراكين`, `5 اشتراكات` */
const added = (count: number) => (count === 1 ? 'اشتراك' : countedOf(count, SUBSCRIPTIONS))

export const subscriptions: Translated<typeof english> = {
  table: 'الاشتراكات',
  columns: { name: 'الاشتراك', membership: 'العضوية' },
  editable: (count, pending) => `الاشتراكات (${number(count)}${pending === 0 ? '' : `، معلّق: ${number(pending)}`})`,
  internalName: (name) => `في Net-Results: ${name}`,

  addTitle: 'إضافة اشتراك',
  search: 'البحث عن اشتراكات لإضافتها',
  addable: (count) => `الاشتراكات المتاحة للاختيار: ${number(count)}`,
  matching: (count, text) => `الاشتراكات المطابقة للنص «${text}»: ${number(count)}`,
  addTo: (count) => (count === 0 ? 'إضافة اشتراكات' : `إضافة ${added(count)}`),
  nothingToAdd: (name) => `لدى ${name} جميع الاشتراكات.`,

  filter: 'البحث في هذه الاشتراكات',
  filteredTitle: (text) => `لا يوجد هنا اشتراك يطابق «${text}»`,
  filteredBody: (name) => `ربما لا يوجد هذا الاشتراك لدى ${name}، أو أن له اسمًا آخر.`,
  noneTitle: (name) => `لا توجد اشتراكات لدى ${name}`,
  noneBody: 'تظهر الاشتراكات هنا بمجرد إضافتها.',

  note: (count, pending) =>
    `${counted(count, SUBSCRIPTIONS)}${pending === 0 ? '' : `، معلّق: ${number(pending)}`}. تكتمل التغييرات عندما ينتهي Net-Results من الاستيراد، وعادةً ما يكون ذلك خلال دقيقة.`,
  dropped: (count) => `الاشتراكات المستبعدة لتعذّر قراءتها: ${number(count)}.`,
  checked: (checked, total) =>
    `تم التحقق من ${number(checked)} من أصل ${countedOf(total, SUBSCRIPTIONS)}. لا تقدّم واجهة API لهذا الحساب الاشتراكات إلا واحدًا تلو الآخر.`,

  unsupported: 'يمكن عرض الاشتراكات وتغييرها في Net-Results نفسه.',
  unsubscribed: (name) =>
    `تم إلغاء اشتراك ${name} في كل البريد الإلكتروني. لا يمكن إضافة اشتراك قبل موافقة ${name} على تلقي البريد مرة أخرى، ولا يتم ذلك من هنا.`,
  mailingUnknown: (name) => `تعذّرت معرفة هل أُلغي اشتراك ${name} في كل البريد الإلكتروني، ولذلك لا يمكن إضافة شيء الآن.`,

  consent: {
    title: (count, name) => `هل تريد إضافة ${added(count)} باسم ${name}؟`,
    body: 'الاشتراك موافقة على تلقي البريد الإلكتروني، ولا يمنحها إلا الشخص نفسه.',
    agreed: (name, titles) => `تمت موافقة ${name} على تلقي ${listed(titles)}`,
    how: 'كيف تمت الموافقة؟',
    choose: 'اختر طريقة',
    ways: {
      phone: 'هاتفيًا',
      inPerson: 'شخصيًا',
      writing: 'كتابيًا، بالبريد الإلكتروني أو برسالة',
      form: 'في نموذج أو في حدث',
    },
    recorded: 'تُحفظ الإجابة لدى Net-Results في اسم عملية الاستيراد.',
    confirm: (count) => `إضافة ${added(count)}`,
  },
}
