import type { app as english } from '../app'
import type { Translated } from '../Translated'

export const app: Translated<typeof english> = {
  hostMissing: {
    title: 'Dynamics で開いてください',
    body: 'このページは Dynamics 365 アプリのダッシュボードまたはナビゲーションで動作します。Dynamics の外で開かれています。',
  },
}
