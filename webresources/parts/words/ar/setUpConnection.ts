import type { setUpConnection as english } from '../setUpConnection'
import { counted, type Noun } from './counted'
import { nouns } from './nouns'
import { who } from './setUpWording'

const MINUTES: Noun = ['دقيقة واحدة', 'دقيقتان', 'دقائق', 'دقيقة', 'دقيقة']

function clock(ahead: number): string {
  const seconds = Math.round(Math.abs(ahead) / 1000)
  const difference = seconds < 120 ? counted(seconds, nouns.seconds) : counted(Math.round(seconds / 60), MINUTES)
  return `ساعة هذا الكمبيوتر ${ahead > 0 ? 'متقدمة على' : 'متأخرة عن'} ساعة Dataverse، والفرق ${difference}`
}

const NET_RESULTS_CLOCK = 'لا يخبر Net-Results الصفحات بوقته.'

export const setUpConnection: typeof english = {
  addressRefused: ({ value }) => ({
    fact: `قيمة متغير البيئة nr_ApiBaseUrl هي ${value}. لا تُرسَل كلمات المرور إلا إلى عناوين https التابعة إلى net-results.com، ولذلك لم يُرسَل شيء.`,
    remedy:
      'في Power Apps، اختر الحلول > Funnel Vision Marketing Automation > متغيرات البيئة، ثم صحّح المتغير Net-Results API base URL.',
  }),
  addressUnreachable: ({ baseUrl }) => ({
    fact: `العنوان ${baseUrl} مسموح به، لكن لا توجد استجابة منه.`,
    remedy:
      'افتح العنوان في علامة تبويب جديدة في المستعرض. إذا لم يُفتح هناك أيضًا، فاطلب من مسؤول الشبكة السماح به؛ وإلا فتحقق من متغير البيئة nr_ApiBaseUrl.',
  }),
  addressUntried: ({ baseUrl, because }) =>
    because === 'policy'
      ? {
          fact: `العنوان ${baseUrl} مسموح به، لكن نهج أمان المحتوى يمنع هذه الصفحة من تجربته.`,
          remedy: 'أكمل الخطوة التالية أولًا.',
        }
      : because === 'offline'
        ? {
            fact: `العنوان ${baseUrl} مسموح به. هذا الجهاز غير متصل، ولذلك لم تتم تجربته.`,
            remedy: 'اتصل ثم أعد التحقق.',
          }
        : {
            fact: `العنوان ${baseUrl} مسموح به، لكنه لم يستجب خلال 10 ثوانٍ.`,
            remedy: 'أعد التحقق بعد بضع دقائق.',
          },
  addressReached: ({ baseUrl }) => ({ fact: `العنوان ${baseUrl} مدرج في قائمة المضيفين المسموح بهم ويستجيب.` }),
  policyBlocks: ({ baseUrl }) => ({
    fact: `يحظر نهج أمان المحتوى في Dynamics العنوان ${baseUrl}.`,
    remedy: `في مركز إدارة Power Platform، اختر البيئة > الإعدادات > المنتج > الخصوصية + الأمان، وأضف ${baseUrl} إلى connect-src.`,
  }),
  policyUntried: () => ({
    fact: 'لم يُرسَل شيء كان يمكن لنهج أن يحظره.',
    remedy: 'أكمل الخطوة السابقة أولًا.',
  }),
  policyAllows: () => ({ fact: 'لم يمنع أي نهج هذه الصفحة من الاتصال بـ Net-Results.' }),
  originBlocked: () => ({
    fact: 'يستجيب Net-Results، لكنه لا يسمح لصفحات هذا العنوان بقراءة استجابته.',
    remedy: 'اطلب من دعم Net-Results السماح بعنوان Dynamics لديك: تجده في التقرير.',
  }),
  originUntried: ({ because }) =>
    ({
      address: {
        fact: 'عنوان واجهة API مرفوض، ولذلك لم يُرسَل شيء.',
        remedy: 'أكمل خطوة «عنوان واجهة API» أولًا.',
      },
      policy: {
        fact: 'أوقف نهج أمان المحتوى الاتصال قبل أن يتمكن Net-Results من الاستجابة.',
        remedy: 'أكمل الخطوة السابقة أولًا.',
      },
      credentials: {
        fact: 'لا يتبين ذلك إلا باتصال يتضمن اسم مستخدم وكلمة مرور.',
        remedy: 'سجّل الدخول ضمن «بيانات الاعتماد».',
      },
      network: {
        fact: 'لم تصل من Net-Results استجابة تبيّن ذلك.',
        remedy: 'أعد التحقق عندما يستجيب Net-Results.',
      },
    })[because],
  originAllowed: () => ({ fact: 'تمكنت هذه الصفحة من قراءة استجابة Net-Results.' }),
  signInImpossible: ({ because }) =>
    because === 'address'
      ? {
          fact: 'عنوان واجهة API مرفوض، ولذلك لم يُرسَل شيء.',
          remedy: 'أكمل خطوة «عنوان واجهة API» أولًا.',
        }
      : {
          fact: 'لا يتضمن سجل المستخدم الخاص بك اسم مستخدم وكلمة مرور يمكن استخدامهما.',
          remedy: 'أدخلهما ضمن «بيانات الاعتماد».',
        },
  signedIn: ({ person }) => ({
    fact:
      person.names === null ? 'قبل Net-Results تسجيل الدخول.' : `تم تسجيل الدخول إلى Net-Results باسم ${who(person)}.`,
  }),
  clockUnsaid: () => ({
    fact: `لم يقدّم Dataverse وقتًا للمقارنة. ${NET_RESULTS_CLOCK}`,
    remedy: 'قارن ساعة هذا الكمبيوتر بساعة معروفة.',
  }),
  clockWrong: ({ ahead }) => ({
    fact: `${clock(ahead)}. ${NET_RESULTS_CLOCK}`,
    remedy: 'اضبط ساعة هذا الكمبيوتر؛ في Windows: الإعدادات > الوقت واللغة > التاريخ والوقت > المزامنة الآن.',
  }),
  clockRight: ({ ahead }) => ({
    fact: `${Math.abs(ahead) < 2000 ? 'ساعتا هذا الكمبيوتر وDataverse متطابقتان حتى الثانية' : clock(ahead)}. ${NET_RESULTS_CLOCK}`,
  }),
}
