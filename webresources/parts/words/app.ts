/** Words of pages that stand on no record, where there is no Dynamics around them. */
export const app = {
  hostMissing: {
    title: 'Open this page in Dynamics',
    body: 'This page works inside a Dynamics 365 app, on a dashboard or in the navigation. It found no Dynamics around it.',
  },
} as const
