import { parentPort, workerData } from 'node:worker_threads'
import { register } from 'tsx/esm/api'

// A worker does not inherit what teaches its parent to read TypeScript.
register()
const { inspectPackage } = await import('./inspectPackage.ts')
parentPort?.postMessage(inspectPackage(workerData.zip, workerData.fileName))
