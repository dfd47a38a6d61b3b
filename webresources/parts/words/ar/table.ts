import type { table as english } from '../table'
import type { Translated } from '../Translated'
import { number } from '../wording'

/** What the rows are is a plural with its article, `الزيارات`: no number stands before it. */
export const table: Translated<typeof english> = {
  columns: 'الأعمدة',
  columnsReset: 'الأعمدة المعتادة',
  resize: (column) => `عرض العمود ${column}`,
  selectAll: 'تحديد جميع الصفوف المحمّلة',
  selectRow: (name) => `تحديد ${name}`,
  selected: (count) => `المحدَّد: ${number(count)}`,
  clearSelection: 'مسح التحديد',
  shownOf: (shown, total, noun) => `${noun}: ${number(shown)} من ${number(total)}`,
  shown: (shown, noun) => `${noun}: ${number(shown)}`,
  loadingMore: (noun) => `جارٍ تحميل مزيد من ${noun}`,
  loadMore: 'تحميل المزيد',
  readingAll: (noun) => `تجري قراءة جميع ${noun}`,
  stoppedAt: (count, noun) => `قُرئ أول ${number(count)} فقط من ${noun}`,
  dropped: (count) => `الصفوف المستبعدة لتعذّر قراءتها: ${number(count)}`,
  filteredTitle: (noun) => `${noun}: لا توجد نتائج تطابق عوامل التصفية هذه`,
  filteredBody: 'امسح عوامل التصفية لعرض الكل.',
  clearFilters: 'مسح عوامل التصفية',
  exportCsv: 'تصدير CSV',
  exportTitle: (noun) => `هل تريد تصدير ${noun} كما تظهر؟`,
  exportBody: (shown, total, noun) =>
    total === null
      ? `تم تحميل ${number(shown)} من ${noun}، ويوجد المزيد. يتضمن الملف ما تم تحميله.`
      : `${noun} المحمّلة: ${number(shown)} من ${number(total)}. يتضمن الملف ما تم تحميله.`,
  exportAll: 'تحميل الكل وتصديره',
  exportShown: (shown) => `تصدير ${number(shown)}`,
  exported: (count, noun) => `تم تصدير ${number(count)} من ${noun}`,
  notExported: (noun) => `تعذّرت قراءة جميع ${noun}. لم يُصدَّر شيء.`,
  cancel: 'إلغاء الأمر',
  showTable: 'عرض كجدول',
  showChart: 'عرض كمخطط',
  chartReading: 'تجري قراءة أرقام المخطط',
  action: 'الإجراء',
  nothing: '–',
  openFailed: 'لم يتمكن Dynamics من فتح السجل',
}
