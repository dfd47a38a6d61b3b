import type { Server } from 'node:http'
import { parseArgs } from 'node:util'
import { buildPreview, PREVIEW_OUT } from './lib/buildPreview'
import { servePreview } from './lib/servePreview'
import { answerBuilt } from './lib/servePreviewBuilt'
import { newestPackage, readPackageFile } from './lib/servePreviewPackage'

const SOLUTION = 'FunnelVisionMarketingAutomation'

const { values } = parseArgs({
  options: { port: { type: 'string', default: '5365' }, https: { type: 'boolean' }, source: { type: 'boolean' } },
})

/** Serves the preview: of the built package, or with `--source` of the sources, with hot reload. */
async function main() {
  const port = Number(values.port)
  const https = values.https === true
  if (values.source) {
    const { answerSource, startDevelopmentServer } = await import('./lib/servePreviewSource')
    const answers = async (server: Server) => answerSource(await startDevelopmentServer(server))
    announce(await servePreview({ port, https, answers }))
    return
  }
  const served = readPackageFile(newestPackage('dist', SOLUTION))
  await buildPreview()
  const answer = (pathname: string) => answerBuilt(pathname, served, PREVIEW_OUT)
  announce(await servePreview({ port, https, answers: () => ({ answer }) }))
}

function announce({ url }: { readonly url: string }) {
  console.log(`Preview: ${url}`)
}

try {
  await main()
} catch (error) {
  if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error
  console.error(`Port ${values.port} is taken, perhaps by another preview. Choose one with --port, 0 for any.`)
  process.exitCode = 1
}
