import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import react from '@vitejs/plugin-react'
import { build, createServer } from 'vite'
import type { ViteDevServer } from 'vite'
import guids from '../../solution/guids.json'
import { funnelVision } from '../../solution/manifest'
import { PREVIEW_SOURCE } from './buildPreview'
import { customizationsXml } from './generate/customizationsXml'
import { openGuidRegister } from './guidRegister'
import type { PreviewServerOptions } from './servePreview'
import { previewAnswer, readWebResourcePath, textAnswer } from './servePreviewAnswer'
import type { ServedAnswer } from './servePreviewAnswer'
import { packageAnswer } from './servePreviewBuilt'
import { writeXml } from './xml/writeXml'

const ENTRIES = 'webresources/entries'
const FORM_SCRIPT = { name: 'nr_/scripts/form.js', source: 'webresources/forms/form.ts', global: 'NetResults' }
// Nothing is cached here, so one token does for all contents.
const TOKEN = '638900000000000001'

/**
 * Answers for the preview of the sources: the pages come from `webresources/entries`, changed modules are replaced
 * while the page runs. The content security policies are left out, because the development server needs inline scripts.
 */
export async function answerSource(): Promise<Pick<PreviewServerOptions, 'answer' | 'otherwise'>> {
  const vite = await createServer({
    configFile: false,
    appType: 'custom',
    publicDir: path.join(PREVIEW_SOURCE, 'public'),
    plugins: [react()],
    optimizeDeps: { entries: [`${PREVIEW_SOURCE}/index.html`, `${ENTRIES}/*/index.html`] },
    server: { middlewareMode: true },
  })
  const served = {
    customizations: writeXml(customizationsXml(funnelVision, openGuidRegister(guids).guidOf)),
    solution: '',
    token: TOKEN,
  }
  return {
    otherwise: vite.middlewares,
    async answer(pathname) {
      if (pathname === '/') return htmlAnswer(vite, PREVIEW_SOURCE)
      const webResource = readWebResourcePath(pathname)
      return webResource ? webResourceOfSource(vite, webResource.name) : packageAnswer(pathname, served)
    },
  }
}

async function webResourceOfSource(vite: ViteDevServer, name: string): Promise<ServedAnswer> {
  if (name === FORM_SCRIPT.name) return { ...previewAnswer(name, await buildFormScript()) }
  const page = /^nr_\/pages\/([a-z]+)\.html$/.exec(name)?.[1] ?? ''
  const folder = `${ENTRIES}/${page}`
  if (!existsSync(path.join(folder, 'index.html')))
    return textAnswer(404, `There is no source for the web resource ${name}.`)
  return htmlAnswer(vite, folder)
}

/** The page at its Dataverse address: what it loads is named from the root, because it stands elsewhere than its source. */
async function htmlAnswer(vite: ViteDevServer, folder: string): Promise<ServedAnswer> {
  const source = readFileSync(path.join(folder, 'index.html'), 'utf8')
    .replace(/<meta\s[^>]*Content-Security-Policy[^>]*>/i, '')
    .replace(
      /(src|href)="(\.[^"]*)"/g,
      (_all, attribute: string, relative: string) => `${attribute}="/${path.posix.join(folder, relative)}"`,
    )
  return previewAnswer('index.html', await vite.transformIndexHtml(`/${folder}/index.html`, source))
}

async function buildFormScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      minify: false,
      lib: { entry: FORM_SCRIPT.source, formats: ['iife'], name: FORM_SCRIPT.global, fileName: 'form' },
    },
  })
  const [output] = Array.isArray(built) ? built : [built]
  if (output === undefined || !('output' in output)) throw new Error('The form script was not built.')
  return output.output[0].code
}
