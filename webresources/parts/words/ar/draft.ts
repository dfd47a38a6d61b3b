import type { draft as english } from '../draft'
import type { Translated } from '../Translated'
import { number } from '../wording'
import { countedOf } from './counted'
import { listed } from './listed'
import { nouns } from './nouns'

const changes = (count: number) => countedOf(count, nouns.changes)

export const draft: Translated<typeof english> = {
  region: 'التغييرات',
  changes: (count) => `التغييرات غير المحفوظة: ${number(count)}`,
  noChanges: 'لا توجد تغييرات',
  changed: 'تم التغيير',
  review: 'مراجعة وحفظ',
  discard: 'تجاهل التغييرات',
  discarded: 'تم تجاهل التغييرات',
  checking: 'جارٍ التحقق مما لدى Net-Results الآن',
  saving: 'جارٍ الحفظ',
  saved: (count) => `تم حفظ ${changes(count)}`,
  alreadySo: 'الأمر كذلك لدى Net-Results بالفعل. لم يبقَ ما يُحفظ.',
  keptTheirs: 'لم يتغير شيء',
  checkAndSave: 'إعادة المراجعة',

  title: (count) => `هل تريد حفظ ${changes(count)}؟`,
  table: 'ما الذي سيتغير',
  name: 'التغييرات في',
  from: 'الآن',
  to: 'ستصبح',
  conflictsTitle: 'غيّر شخص آخر هذه القيم',
  conflictsBody: 'لم تعد كما كانت حين بدأت. اختر لكل منها.',
  gone: (names) => `لم يعد لدى Net-Results ما يلي، ولذلك زالت هذه التغييرات: ${listed(names)}.`,
  movedAgain: 'تغيّر شيء مرة أخرى أثناء المراجعة. راجع من جديد.',
  keepTheirs: (value) => `الإبقاء على تغيير الآخرين: ${value}`,
  useMine: (value) => `استخدام تغييري: ${value}`,
  chooseFirst: 'اختر لكل منها أولًا.',
  save: 'حفظ',
  cancel: 'إلغاء الأمر',

  notChecked: 'لم يُحفظ شيء',
  notSaved: 'لم يُحفظ شيء',
  unsure: 'تعذّر التأكد من الحفظ',
  unsureBody: 'لم يُعَد الإرسال. راجع التغييرات: ما حُفظ منها لم يعد ضمنها.',
  partly: {
    title: 'لم يُحفظ كل شيء',
    body: (kept, wished) => `تم قبول ${number(kept)} من ${number(wished)}. ما زال الباقي هنا.`,
  },
}
