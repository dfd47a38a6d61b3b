import type { leadScore as english } from '../leadScore'
import type { Translated } from '../Translated'
import { change, number } from '../wording'
import { counted, countedOf } from './counted'
import { leftToRight } from './leftToRight'
import { nouns } from './nouns'

export const leadScore: Translated<typeof english> = {
  score: number,
  noScore: 'لا توجد نقاط',
  overlays: 'التراكبات',
  trendWindow: 'الاتجاه: آخر 30 يومًا',
  overlayColumn: 'التراكب',
  scoreColumn: 'النقاط',
  changeColumn: '7 أيام',
  trendColumn: 'الاتجاه',
  shownInHeader: 'يظهر في رأس الصفحة',
  unnamedOverlay: 'تراكب بلا اسم',
  up: (points) => `ارتفاع بمقدار ${number(points)} خلال 7 أيام`,
  down: (points) => `انخفاض بمقدار ${number(points)} خلال 7 أيام`,
  unchanged: 'بلا تغيير خلال 7 أيام',
  changeUnknown: 'التغيير خلال 7 أيام غير معروف',
  nothing: '–',
  trend: (from, to) => `آخر 30 يومًا: من ${number(from)} إلى ${number(to)}.`,
  parts: (score) => (score === null ? 'مكونات النقاط' : `مكونات النقاط: ${number(score)}`),
  part: { activity: 'نقاط النشاط', contact: 'نقاط جهة الاتصال', other: 'مكونات أخرى' },
  noParts: 'لا يقدّم Net-Results لهذا التراكب سوى إجمالي النقاط، من دون مكوناتها.',

  whyHot: 'أسباب الاهتمام',
  likelyDrivers: 'أسباب محتملة',
  whyHotNote: 'آخر 30 يومًا. اختر سببًا لعرض أنشطته.',
  likelyDriversNote: 'آخر 30 يومًا. لا يقدّم Net-Results نقاطًا لها.',
  cutOff: (count) => `لا يُحسب سوى أحدث ${countedOf(count, nouns.activities)}.`,
  noReasons: (name) => `لا يوجد نشاط من ${name} في آخر 30 يومًا يفسّر النقاط.`,
  reasonUnnamed: 'نشاط آخر',
  times: (count) => counted(count, nouns.times),
  lastAt: (times, last) => `${times} · ${last}`,
  points: (points) => leftToRight(change(points)),
  showAllReasons: (count) => `عرض الكل (${number(count)})`,
  showFewerReasons: 'عرض أقل',
  request: (reason) => `${reason}، آخر 30 يومًا`,

  adjust: 'ضبط النقاط',
  newScore: 'النقاط الجديدة',
  steps: 'التغيير بمقدار',
  now: (score) => (score === null ? 'لا توجد نقاط حتى الآن.' : `النقاط الآن ${number(score)}.`),
  higher: (by) => `النقاط الجديدة أعلى بمقدار ${number(by)}.`,
  lower: (by) => `النقاط الجديدة أقل بمقدار ${number(by)}.`,
  limits: (low, high) => `عدد صحيح من ${number(low)} إلى ${number(high)}.`,
  problems: {
    missing: 'أدخل النقاط الجديدة.',
    notWhole: 'أدخل عددًا صحيحًا من دون فاصلة عشرية.',
    tooLow: (low) => `أدنى قيمة للنقاط هي ${number(low)}.`,
    tooHigh: (high) => `أعلى قيمة للنقاط هي ${number(high)}.`,
    loading: 'لم تصل النقاط بعد. أعد المحاولة بعد لحظات.',
    same: (score) => `النقاط هي ${number(score)} بالفعل.`,
  },
  reason: 'السبب',
  reasonHint: 'اختياري. يُحفظ مع التغيير لدى Net-Results.',
  set: 'تعيين النقاط',
  clear: 'مسح',
  scoreUnknown: 'تعذّرت قراءة نقاط هذا التراكب، ولذلك لا يمكن تغييرها هنا.',
  notOffered:
    'لا تسمح واجهة API لحساب Net-Results هذا بتغيير النقاط. غيّر هذه النقاط في Net-Results نفسه، وستظهر هنا بمجرد تغييرها.',

  changed: (overlay, to, from) => {
    const set = overlay === null ? `تم تعيين النقاط إلى ${number(to)}` : `${overlay}: تم التعيين إلى ${number(to)}`
    return from === null ? set : `${set}، وكانت ${number(from)}`
  },
  saved: (message) => `تم الحفظ: ${message}`,
  undone: (message) => `تم التراجع: ${message}`,
  refused: (message) => `لم يُحفظ: ${message}`,
  unsure: (message) => `غير مؤكد: ${message}`,
  mayHaveChanged: 'ربما تغيرت النقاط رغم ذلك: أعد التحقق قبل التكرار.',
  stillOther: (score) => `النقاط لدى Net-Results هي ${number(score)}.`,

  session: 'ما تم ضبطه منذ فتح هذه الصفحة',
  state: {
    pending: 'معلّق',
    saving: 'جارٍ الحفظ',
    saved: 'تم الحفظ',
    undone: 'تم التراجع',
    refused: 'لم يُحفظ',
    unsure: 'غير مؤكد',
  },
}
