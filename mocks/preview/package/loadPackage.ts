import { list, parseCustomizations, textOf } from './customizations'
import { readCommands } from './readCommands'
import type { PackageCommand } from './readCommands'
import { readDashboards } from './readDashboards'
import type { PackageDashboard } from './readDashboards'
import { readForms } from './readForms'
import type { PackageForm } from './readForms'
import { readSiteMap } from './readSiteMap'
import type { PackageArea } from './readSiteMap'

/** The package that the server holds, as far as the app shows it. */
export interface LoadedPackage {
  readonly forms: readonly PackageForm[]
  readonly areas: readonly PackageArea[]
  readonly dashboards: readonly PackageDashboard[]
  readonly commands: readonly PackageCommand[]
  /** Names of all web resources. */
  readonly webResources: ReadonlySet<string>
  /** Digits of the version token in the address of each web resource. */
  readonly token: string
}

export async function loadPackage(): Promise<LoadedPackage> {
  const [customizations = '', token = ''] = await Promise.all(
    ['/package/customizations.xml', '/package/token.txt'].map(fetchText),
  )
  return readPackage(customizations, token.trim())
}

/** @param customizations customizations.xml of the solution */
export function readPackage(customizations: string, token: string): LoadedPackage {
  const root = parseCustomizations(customizations)
  const webResources = new Set(list(root, 'WebResources', 'WebResource').map((one) => textOf(one, 'Name')))
  return {
    forms: readForms(root),
    areas: readSiteMap(root),
    dashboards: readDashboards(root),
    commands: readCommands(root),
    webResources,
    token,
  }
}

async function fetchText(path: string): Promise<string> {
  const response = await fetch(path)
  if (!response.ok) throw new Error(`${path}: HTTP ${String(response.status)}. ${await response.text()}`)
  return response.text()
}
