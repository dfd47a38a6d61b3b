import { spawn, type ChildProcess } from 'node:child_process'

/**
 * Starts the preview as a developer would and waits until it says where it is: over TLS, unless other arguments of
 * `scripts/preview.ts` are given.
 */
export async function startPreview(
  parameters: readonly string[] = ['--https'],
): Promise<{ readonly port: number; stop(): void }> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/preview.ts', ...parameters, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const port = await announcedPort(child)
  return { port, stop: () => void child.kill() }
}

function announcedPort(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let said = ''
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      const port = /Preview: https?:\/\/[^:\s]+:(\d+)/.exec(said)?.[1]
      if (port !== undefined) resolve(Number(port))
    })
    child.once('exit', (code) => reject(new Error(`The preview ended with code ${code}: ${said}`)))
  })
}
