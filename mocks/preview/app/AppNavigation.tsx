import { mergeClasses } from '@fluentui/react-components'
import { Building20Regular, ContactCard20Regular, Person20Regular, Phone20Regular } from '@fluentui/react-icons'
import type { AppTable } from '../PreviewState'
import { useAppStyles } from './App.styles'
import type { PreviewNavigation } from './usePreviewState'

const AREAS = [
  {
    name: 'Customers',
    entries: [
      { table: 'account', label: 'Accounts', icon: <Building20Regular aria-hidden /> },
      { table: 'contact', label: 'Contacts', icon: <ContactCard20Regular aria-hidden /> },
    ],
  },
  { name: 'Sales', entries: [{ table: 'lead', label: 'Leads', icon: <Phone20Regular aria-hidden /> }] },
  { name: 'Administration', entries: [{ table: 'systemuser', label: 'Users', icon: <Person20Regular aria-hidden /> }] },
] as const

export function AppNavigation({
  navigation,
  current,
}: {
  readonly navigation: PreviewNavigation
  readonly current: AppTable | null
}) {
  const styles = useAppStyles()
  return (
    <nav className={styles.navigation} aria-label="Site map">
      {AREAS.map((area) => (
        <div key={area.name}>
          <div className={styles.area}>{area.name}</div>
          {area.entries.map(({ table, label, icon }) => (
            <a
              key={table}
              href={`?list=${table}`}
              className={mergeClasses(styles.entry, table === current && styles.current)}
              aria-current={table === current ? 'page' : undefined}
              onClick={(event) => {
                event.preventDefault()
                navigation.go({ list: table, record: null, tab: null })
              }}
            >
              {icon}
              {label}
            </a>
          ))}
        </div>
      ))}
    </nav>
  )
}
