import * as v from 'valibot'
import type { BulkJournal, JournalChunk, JournalRun } from '../../domain/bulksync/BulkJournal'
import { parseGuid, type Guid } from '../../domain/Guid'
import type { ImportId } from '../../domain/ids'

const DATABASE = 'netresults.accountsync'
const RUNS = 'runs'
const CHUNKS = 'chunks'

/** A run as it was noted. */
export interface Noted {
  readonly run: JournalRun
  readonly chunks: readonly JournalChunk[]
}

/** The journal of one account, kept by the browser. */
export interface AccountJournal extends BulkJournal {
  /** `null` when there is none, or none that this version can read. */
  load(): Promise<Noted | null>
  forget(): Promise<void>
}

const guid = v.custom<Guid>((value) => parseGuid(value) === value)

const runSchema: v.GenericSchema<unknown, JournalRun> = v.object({
  startedAt: v.number(),
  scope: v.picklist(['account', 'chosen']),
  people: v.array(v.object({ table: v.picklist(['contact', 'lead']), id: guid })),
  codes: v.string(),
  endedAt: v.nullable(v.number()),
})

const chunkSchema: v.GenericSchema<unknown, JournalChunk> = v.object({
  number: v.number(),
  state: v.picklist(['sending', 'sent', 'undone', 'ended']),
  people: v.array(v.number()),
  codes: v.string(),
  importId: v.nullable(v.custom<ImportId>((value) => typeof value === 'string')),
  at: v.number(),
  untold: v.nullable(v.object({ added: v.number(), updated: v.number(), refused: v.number() })),
})

/**
 * Opens the journal of one account in the browser's database: what is noted there outlives the page, the tab and, because
 * each note is on the disk before it counts, a browser that dies. `null` where the browser keeps nothing.
 *
 * @param key organization, user and account: nobody finds the syncs of another
 */
export async function openJournal(key: string): Promise<AccountJournal | null> {
  let database: IDBDatabase
  try {
    database = await open()
  } catch {
    return null
  }
  const ofAccount = () => IDBKeyRange.bound([key, 0], [key, Infinity])

  function change(write: (runs: IDBObjectStore, chunks: IDBObjectStore) => void): Promise<void> {
    return new Promise((resolve, reject) => {
      const transaction = database.transaction([RUNS, CHUNKS], 'readwrite', { durability: 'strict' })
      transaction.oncomplete = () => resolve()
      transaction.onabort = () => reject(transaction.error ?? new Error('The browser did not keep the note.'))
      write(transaction.objectStore(RUNS), transaction.objectStore(CHUNKS))
    })
  }

  return {
    begin: (run) =>
      change((runs, chunks) => {
        chunks.delete(ofAccount())
        runs.put(run, key)
      }),
    write: (chunk) => change((_, chunks) => void chunks.put(chunk, [key, chunk.number])),
    end: (at) =>
      change((runs) => {
        const found = runs.get(key)
        found.onsuccess = () => {
          if (typeof found.result === 'object' && found.result !== null) runs.put({ ...found.result, endedAt: at }, key)
        }
      }),
    forget: () =>
      change((runs, chunks) => {
        runs.delete(key)
        chunks.delete(ofAccount())
      }),
    async load() {
      const transaction = database.transaction([RUNS, CHUNKS], 'readonly')
      const [run, chunks] = await Promise.all([
        answer(transaction.objectStore(RUNS).get(key)),
        answer(transaction.objectStore(CHUNKS).getAll(ofAccount())),
      ])
      const readRun = v.safeParse(runSchema, run)
      const readChunks = v.safeParse(v.array(chunkSchema), chunks)
      return readRun.success && readChunks.success ? { run: readRun.output, chunks: readChunks.output } : null
    },
  }
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    // Even naming it throws where storage is blocked.
    const request = indexedDB.open(DATABASE, 1)
    request.onupgradeneeded = () => {
      request.result.createObjectStore(RUNS)
      request.result.createObjectStore(CHUNKS)
    }
    request.onsuccess = () => {
      const database = request.result
      // A later version may change it; this page then can't note anything any more, and stops sending.
      database.onversionchange = () => database.close()
      resolve(database)
    }
    request.onerror = () => reject(request.error ?? new Error('The browser keeps nothing.'))
    request.onblocked = () => reject(new Error('Another version of this page is open.'))
  })
}

function answer(request: IDBRequest): Promise<unknown> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('The browser does not give the note.'))
  })
}

/** For browsers that keep nothing: good for as long as the page is open. */
export function createPassingJournal(): AccountJournal {
  const nothing = () => Promise.resolve()
  return { begin: nothing, write: nothing, end: nothing, forget: nothing, load: () => Promise.resolve(null) }
}
