import { list, sorted, textOf } from './customizations'
import type { Element } from './customizations'
import { readSection } from './readForms'
import type { PackageSection } from './readForms'

export interface PackageDashboard {
  /** Lower case, no braces. */
  readonly id: string
  readonly name: string
  readonly sections: readonly PackageSection[]
}

export function readDashboards(root: Element): readonly PackageDashboard[] {
  return list(root, 'Dashboards', 'Dashboard').map((dashboard) => ({
    id: textOf(dashboard, 'FormId').replace(/[{}]/g, '').toLowerCase(),
    name: textOf(list(dashboard, 'LocalizedNames', 'LocalizedName')[0] ?? {}, '@description'),
    sections: sorted(list(dashboard, 'FormXml', 'forms', 'form', 'tabs', 'tab'))
      .flatMap((tab) => list(tab, 'columns', 'column'))
      .flatMap((column) => sorted(list(column, 'sections', 'section')))
      .map(readSection),
  }))
}
