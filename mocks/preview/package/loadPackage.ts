import { readForms } from './readForms'
import type { PackageForm } from './readForms'

/** The package that the server holds, as far as a form shows it. */
export interface LoadedPackage {
  readonly forms: readonly PackageForm[]
  /** Digits of the version token in the address of each web resource. */
  readonly token: string
}

export async function loadPackage(): Promise<LoadedPackage> {
  const [customizations, token] = await Promise.all(
    ['/package/customizations.xml', '/package/token.txt'].map(fetchText),
  )
  return { forms: readForms(customizations ?? ''), token: (token ?? '').trim() }
}

async function fetchText(path: string): Promise<string> {
  const response = await fetch(path)
  if (!response.ok) throw new Error(`${path}: HTTP ${String(response.status)}. ${await response.text()}`)
  return response.text()
}
