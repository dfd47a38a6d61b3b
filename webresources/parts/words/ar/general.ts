import { inARow, inSentences } from '../wording'
import { COMMA } from './listed'

export const language = 'ar'
export const loading = 'جارٍ التحميل'
export const loaded = (name: string) => `تم تحميل ${name}`
export const tryAgain = 'إعادة المحاولة'
export const checkAgain = 'إعادة التحقق'
export const copyDetails = 'نسخ التفاصيل'
export const copied = 'تم نسخ التفاصيل'
export const copyFailed = 'لم يسمح المستعرض لهذه الصفحة بالنسخ'
export const refresh = 'تحديث'
export const asOf = (time: string) => `حتى ${time}`
export const refreshing = (time: string) => `حتى ${time}، جارٍ التحديث`
export const unknownValue = 'غير معروف'
export const unnamedRecord = 'سجل بلا اسم'
export const openNetResults = 'فتح Net-Results'
export const sentences = inSentences('.', ' ')
export const enumerate = inARow(COMMA)
