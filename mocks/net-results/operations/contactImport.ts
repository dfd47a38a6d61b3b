import * as v from 'valibot'
import { RpcError } from '../RpcError'
import type { ImportJob, ImportOutcome } from '../store/Store'
import { id } from '../wire/params'
import { operation, type Controller } from './operation'

function count({ results }: ImportJob, outcome: ImportOutcome): number {
  return results.filter((result) => result.outcome === outcome).length
}

export const contactImport: Controller = {
  getOne: operation(v.strictObject({ contact_import_id: id }), ({ contact_import_id }, { store, importResults }) => {
    const job = store.imports.get(contact_import_id)
    if (job === undefined) throw new RpcError('refused', `There is no import ${contact_import_id}`)
    job.polls += 1
    return {
      contact_import_id: String(job.id),
      status: job.status,
      added: String(count(job, 'added')),
      overwritten: count(job, 'overwritten'),
      duplicates: count(job, 'duplicate'),
      invalid: count(job, 'invalid'),
      message: job.message,
      ...(importResults && job.status === 'complete'
        ? { results: job.results.map((result, index) => ({ index, ...result })) }
        : {}),
    }
  }),
}
