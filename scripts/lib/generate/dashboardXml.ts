import { firstVersion } from '../../../solution/constants'
import type { Dashboard } from '../../../solution/define/defineDashboard'
import type { GuidOf } from '../guidRegister'
import { element, textElement, type XmlElement } from '../xml/XmlElement'
import { braced, descriptions, labels, localizedNames } from './labels'
import { webResourceControlXml } from './webResourceControlXml'

/** Under which key a dashboard stands in the GUID register. */
export const dashboardKey = (key: string): string => `dashboard/${key}`

/**
 * A dashboard of ours, whole and not as a difference. Only the attributes that exports carry are written: Dataverse
 * refuses others here (0x8004e303) that its own schema allows.
 */
export const dashboardXml = (dashboard: Dashboard, guidOf: GuidOf): XmlElement => {
  const key = dashboardKey(dashboard.key)
  const cell = element(
    'cell',
    { colspan: 4, rowspan: dashboard.page.rows, showlabel: 'false', id: braced(guidOf(`${key}/cell`)), auto: 'false' },
    [labels(dashboard.page.label), webResourceControlXml(dashboard.page)],
  )
  const fillers = Array.from({ length: dashboard.page.rows - 1 }, () => element('row'))
  const section = element(
    'section',
    { showlabel: 'false', showbar: 'false', columns: '1111', id: braced(guidOf(`${key}/section`)) },
    [labels(dashboard.name), element('rows', {}, [element('row', {}, [cell]), ...fillers])],
  )
  const tab = element('tab', { showlabel: 'false', verticallayout: 'true', id: braced(guidOf(`${key}/tab`)) }, [
    labels(dashboard.name),
    element('columns', {}, [element('column', { width: '100%' }, [element('sections', {}, [section])])]),
  ])
  return element('Dashboard', {}, [
    localizedNames(dashboard.name),
    descriptions(dashboard.description),
    textElement('FormId', braced(guidOf(key))),
    textElement('IsCustomizable', 1),
    textElement('CanBeDeleted', 1),
    textElement('IsDefault', 0),
    element('FormXml', {}, [
      element('forms', { type: 'dashboard' }, [
        element('form', {}, [
          element('tabs', {}, [tab]),
          element('DisplayConditions', { FallbackForm: 'true' }, [element('Everyone')]),
        ]),
      ]),
    ]),
    textElement('IntroducedVersion', dashboard.introducedVersion ?? firstVersion),
    textElement('IsTabletEnabled', 0),
  ])
}
