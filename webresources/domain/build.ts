declare const __BUILD__: string | undefined

/** Tells two builds of one version apart; the build puts it in. */
export const BUILD = typeof __BUILD__ === 'undefined' ? 'source' : __BUILD__
