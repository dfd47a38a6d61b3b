import { existsSync, readFileSync } from 'node:fs'
import type { Server } from 'node:http'
import path from 'node:path'
import react from '@vitejs/plugin-react'
import { build, createServer } from 'vite'
import type { ViteDevServer } from 'vite'
import guids from '../../solution/guids.json'
import { funnelVision } from '../../solution/manifest'
import { PREVIEW_SOURCE } from './buildPreview'
import { customizationsXml } from './generate/customizationsXml'
import { openGuidRegister } from './guidRegister'
import { SCRIPTS, type ScriptPlan } from './planBuild'
import type { PreviewAnswers } from './servePreview'
import { previewAnswer, readWebResourcePath, textAnswer } from './servePreviewAnswer'
import type { ServedAnswer } from './servePreviewAnswer'
import { isPreviewPage, packageAnswer, simulatedOnly } from './servePreviewBuilt'
import { writeXml } from './xml/writeXml'

const ENTRIES = 'webresources/entries'
const IMAGES = 'solution/images'
// Nothing is cached here, so one token does for all contents.
const TOKEN = '638900000000000001'

/** Compiles the sources and replaces changed modules in the pages that run, through the given server. */
export function startDevelopmentServer(server: Server): Promise<ViteDevServer> {
  // Vite reads here whether modules can be replaced. Whoever has built something with Vite before, in this process or the
  // one that started it (`npm test`), has left `production`.
  process.env['NODE_ENV'] = 'development'
  return createServer({
    configFile: false,
    appType: 'custom',
    publicDir: path.join(PREVIEW_SOURCE, 'public'),
    plugins: [react()],
    optimizeDeps: { entries: [`${PREVIEW_SOURCE}/index.html`, `${ENTRIES}/*/index.html`] },
    // Over the same port, so that several previews can run beside each other.
    server: { middlewareMode: true, hmr: { server } },
  })
}

/**
 * Answers for the preview of the sources: the pages come from `webresources/entries`. The content security policies are
 * left out, because the development server needs inline scripts.
 */
export function answerSource(vite: ViteDevServer): PreviewAnswers {
  const served = {
    customizations: writeXml(customizationsXml(funnelVision, openGuidRegister(guids).guidOf)),
    solution: '',
    token: TOKEN,
  }
  return {
    otherwise: vite.middlewares,
    async answer(pathname) {
      if (isPreviewPage(pathname)) return htmlAnswer(vite, PREVIEW_SOURCE)
      const absent = simulatedOnly(pathname)
      if (absent) return absent
      const webResource = readWebResourcePath(pathname)
      return webResource ? webResourceOfSource(vite, webResource.name) : packageAnswer(pathname, served)
    },
  }
}

async function webResourceOfSource(vite: ViteDevServer, name: string): Promise<ServedAnswer> {
  const script = SCRIPTS.find(({ target, global }) => target === name && global !== undefined)
  if (script) return previewAnswer(name, await buildScript(script))
  const image = /^nr_\/images\/([a-z0-9_.]+)$/.exec(name)?.[1]
  if (image !== undefined && existsSync(path.join(IMAGES, image)))
    return previewAnswer(name, readFileSync(path.join(IMAGES, image)))
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

/** A form or command script: Dynamics loads them as classic scripts, so they are built on every request. */
async function buildScript({ source, global = '' }: ScriptPlan): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      minify: false,
      lib: { entry: source, formats: ['iife'], name: global, fileName: 'script' },
      rolldownOptions: { output: { extend: true } },
    },
  })
  const [output] = Array.isArray(built) ? built : [built]
  if (output === undefined || !('output' in output)) throw new Error(`${source} was not built.`)
  return output.output[0].code
}
