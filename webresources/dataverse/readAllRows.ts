import * as v from 'valibot'
import type { Read } from './createReadQueue'
import { readRow } from './rows'
import { ROOT, type Http } from './webApiOverHttp'

/** Pages of up to 5,000 rows; an organization has fewer users than twenty of them hold. */
const MOST_PAGES = 20

const answer = v.object({ value: v.array(v.unknown()), '@odata.nextLink': v.optional(v.string()) })

/** Every row that a path gives, page by page. The next page is where Dataverse says, with nothing added or changed. */
export async function readAllRows<Schema extends v.GenericSchema>(
  http: Http,
  read: Read,
  schema: Schema,
  path: string,
  signal?: AbortSignal,
): Promise<readonly v.InferOutput<Schema>[]> {
  const rows: v.InferOutput<Schema>[] = []
  let next: string | undefined = path
  for (let page = 0; next !== undefined && page < MOST_PAGES; page += 1) {
    const from = next
    const part: v.InferOutput<typeof answer> = readRow(answer, await read(() => http.get(from), signal))
    rows.push(...part.value.map((row) => readRow(schema, row)))
    const link = part['@odata.nextLink']
    next = link?.slice(link.indexOf(ROOT) + ROOT.length)
  }
  return rows
}
