import type { app as english } from '../app'
import type { Translated } from '../Translated'

export const app: Translated<typeof english> = {
  hostMissing: {
    title: 'افتح هذه الصفحة في Dynamics',
    body: 'تعمل هذه الصفحة داخل أحد تطبيقات Dynamics 365، في لوحة معلومات أو من قائمة التنقل. لم تعثر على Dynamics من حولها.',
  },
}
