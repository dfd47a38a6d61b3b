import { mergeClasses, Select } from '@fluentui/react-components'
import {
  Board20Regular,
  Building20Regular,
  ContactCard20Regular,
  DataFunnel20Regular,
  Person20Regular,
  Phone20Regular,
} from '@fluentui/react-icons'
import { useState } from 'react'
import { formatPreviewState } from '../PreviewState'
import type { Place } from '../PreviewState'
import type { Session } from '../Session'
import { useAppStyles } from './App.styles'
import { areaOf, areasOf, isSamePlace } from './areas'
import type { PreviewNavigation } from './usePreviewState'

const ICONS = {
  account: <Building20Regular aria-hidden />,
  contact: <ContactCard20Regular aria-hidden />,
  lead: <Phone20Regular aria-hidden />,
  systemuser: <Person20Regular aria-hidden />,
  page: <DataFunnel20Regular aria-hidden />,
  dashboard: <Board20Regular aria-hidden />,
}

function iconOf(place: Place) {
  if (place.kind === 'form') return ICONS[place.record.table]
  return ICONS[place.kind === 'list' ? place.table : place.kind]
}

/** The site map: the entries of one area, and below them the choice of the area. */
export function AppNavigation({
  session,
  navigation,
  current,
}: {
  readonly session: Session
  readonly navigation: PreviewNavigation
  readonly current: Place
}) {
  const styles = useAppStyles()
  const areas = areasOf(session.package)
  const [chosen, setChosen] = useState<string | null>(null)
  const area = areas.find(({ name }) => name === chosen) ?? areaOf(areas, current)
  return (
    <nav className={styles.navigation} aria-label="Site map">
      <div className={styles.entries}>
        {area.groups.map((group) => (
          <div key={group.name}>
            <div className={styles.area}>{group.name}</div>
            {group.entries.map(({ label, place }) => (
              <a
                key={label}
                href={formatPreviewState({ ...navigation.state, place, tab: null })}
                className={mergeClasses(styles.entry, isSamePlace(place, current) && styles.current)}
                aria-current={isSamePlace(place, current) ? 'page' : undefined}
                onClick={(event) => {
                  event.preventDefault()
                  setChosen(area.name)
                  navigation.go({ place, tab: null })
                }}
              >
                {iconOf(place)}
                {label}
              </a>
            ))}
          </div>
        ))}
      </div>
      {areas.length < 2 ? null : (
        <Select
          aria-label="Area"
          value={area.name}
          onChange={(_event, { value }) => {
            setChosen(value)
          }}
        >
          {areas.map(({ name }) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </Select>
      )}
    </nav>
  )
}
