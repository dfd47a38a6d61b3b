import path from 'node:path'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { newestChange } from './newestChange'

export const PREVIEW_SOURCE = 'mocks/preview'
export const PREVIEW_OUT = 'dist/preview'

const MADE_FROM = ['mocks', 'webresources/domain', 'package-lock.json', 'scripts/lib/buildPreview.ts']

/**
 * Builds the preview (the simulated Dynamics and Net-Results with the app around them) for serving, unless what is
 * there is newer than everything it is made from.
 */
export async function buildPreview(): Promise<void> {
  if (newestChange([`${PREVIEW_OUT}/index.html`]) > newestChange(MADE_FROM)) return
  await build({
    configFile: false,
    root: PREVIEW_SOURCE,
    publicDir: 'public',
    logLevel: 'warn',
    plugins: [react()],
    build: {
      target: 'es2022',
      outDir: path.resolve(PREVIEW_OUT),
      emptyOutDir: true,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 4000,
    },
  })
}
