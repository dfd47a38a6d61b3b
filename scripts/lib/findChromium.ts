import { existsSync } from 'node:fs'

const INSTALLED: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/usr/bin/microsoft-edge-stable',
    '/usr/bin/microsoft-edge',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
}

/**
 * The browser that tests run in: `CHROMIUM_PATH`, else an installed Chromium, Chrome or Edge, else the one that comes
 * with the dev dependencies (Linux only).
 *
 * @throws Error naming the remedy when there is none.
 */
export async function findChromium(): Promise<string> {
  const chosen = process.env['CHROMIUM_PATH']
  if (chosen) {
    if (existsSync(chosen)) return chosen
    throw new Error(`CHROMIUM_PATH names ${chosen}, which does not exist. Point it at a Chromium, Chrome or Edge.`)
  }
  const installed = INSTALLED[process.platform]?.find((path) => existsSync(path))
  if (installed) return installed
  if (process.platform === 'linux') return (await import('@sparticuz/chromium')).default.executablePath()
  throw new Error('No browser for the tests. Install Chrome or Edge, or set CHROMIUM_PATH to one.')
}

/** Quiet, and without connections of the browser's own; `--no-sandbox` because containers run as root. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
] as const
