import { useCallback, useState } from 'react'
import { FUNNEL_TABS, type FunnelView } from '../../domain/FunnelView'
import { describeError } from '../../parts/describeError'
import { Freshness } from '../../parts/Freshness'
import { ChoiceField } from '../../parts/funnel/ChoiceField'
import type { FunnelTabProps, ListedPerson } from '../../parts/funnel/FunnelTabProps'
import { RangeFields } from '../../parts/funnel/RangeFields'
import { useFunnelFilters } from '../../parts/funnel/useFunnelFilters'
import { useFunnelView } from '../../parts/funnel/useFunnelView'
import { Button, mergeClasses } from '../../parts/kit'
import { PersonAheadContext } from '../../parts/people/PersonAhead'
import { PersonOpener } from '../../parts/people/PersonOpener'
import { useMyPeople } from '../../parts/people/useMyPeople'
import type { Problem } from '../../parts/Problem'
import { SkeletonRows } from '../../parts/SkeletonRows'
import { StateView } from '../../parts/StateView'
import { strings } from '../../parts/strings'
import { Tabs } from '../../parts/Tabs'
import { useFreshness } from '../../parts/useFreshness'
import { useMedia } from '../../parts/useMedia'
import { useServices } from '../../parts/useServices'
import { AnonymousVisitors } from '../../panels/anonymousvisitors/AnonymousVisitors'
import { BulkActionDialog } from '../../panels/bulkactions/BulkActionDialog'
import { BulkActions, type BulkAction } from '../../panels/bulkactions/BulkActions'
import { MyEmails } from '../../panels/myemails/MyEmails'
import { ProspectActivity } from '../../panels/prospectactivity/ProspectActivity'
import { WhosHot } from '../../panels/whoshot/WhosHot'
import { CopyLink } from './CopyLink'
import { useFunnelVisionPageStyles } from './FunnelVisionPage.styles'
import { PersonSide } from './PersonSide'
import { usePersonAhead } from './usePersonAhead'

const words = strings.funnelVision
const TABS = FUNNEL_TABS.map((name) => ({ name, label: words.tabs[name] }))
const ALL = ''

/** The page once there is a connection: tabs, their filters, and beside them the person who was chosen. */
export function FunnelVisionView({ options }: { readonly options: URLSearchParams }) {
  const styles = useFunnelVisionPageStyles()
  const { scene } = useServices()
  const { view, change, clear } = useFunnelView(options)
  const filters = useFunnelFilters(view)
  const { overlay } = filters
  const { total, isNobody, whyNobody } = useMyPeople(overlay)
  const freshness = useFreshness(['mine'])
  const isNarrow = useMedia('(max-width: 599px)')
  const [person, setPerson] = useState<ListedPerson | null>(null)
  const [doing, setDoing] = useState<BulkAction | null>(null)
  const open = useCallback((next: ListedPerson) => setPerson(next), [])
  const closeDetails = () => setPerson(null)

  const tab: FunnelTabProps = {
    view,
    onChange: change,
    onClearFilters: clear,
    overlay,
    domainGroupId: filters.domainGroupId,
    overlayField: (
      <ChoiceField
        label={words.overlay}
        value={overlay?.id ?? ALL}
        choices={filters.overlays.map(({ id, name }) => ({ id, label: name === '' ? words.unnamedOverlay : name }))}
        onChoose={(id) => change({ overlayId: filters.overlays.find((one) => one.id === id)?.isDefault ? null : id })}
      />
    ),
    domainGroupField: (
      <ChoiceField
        label={words.domainGroup}
        value={view.domainGroupId ?? ALL}
        disabled={filters.groupsUnsupported}
        choices={[
          { id: ALL, label: words.allGroups },
          ...filters.domainGroups.map(({ id, name }) => ({ id, label: name === '' ? words.unnamedGroup : name })),
        ]}
        onChoose={(id) => change({ domainGroupId: id === ALL ? null : id })}
      />
    ),
    rangeFields: <RangeFields range={view.range} onChange={(range) => change({ range })} />,
    actionsFor: (people) => <BulkActions people={people} onBegin={setDoing} />,
    currentId: person?.id ?? null,
    onOpen: open,
    isNarrow,
  }
  const mineMissing = view.tab === 'whosHot' || view.tab === 'prospectActivity' ? whyNobody : null
  const unknown = unknownId(view, filters)
  const failure = filters.overlayError ?? filters.groupError
  return (
    <PersonAheadContext value={usePersonAhead(overlay)}>
      <PersonOpener>
        <div className={styles.top}>
          <div className={styles.head}>
            <h1 className={styles.title}>{words.title}</h1>
            <span className={styles.scope}>
              {total === null ? strings.people.scope : strings.people.scopeWithCount(total)}
            </span>
            <div className={styles.end}>
              <CopyLink view={view} />
              <Freshness asOf={freshness.asOf} refreshing={freshness.refreshing} onRefresh={freshness.refresh} />
            </div>
          </div>
          <Tabs
            label={words.tabList}
            items={TABS}
            selected={view.tab}
            onSelect={(name) => {
              closeDetails()
              change({ tab: name })
            }}
          >
            <div className={mergeClasses(styles.body, person !== null && styles.withDetails)}>
              <div className={styles.content}>
                {unknown !== null ? (
                  <StateView problem={unknown.problem}>
                    <Button appearance="primary" onClick={() => change(unknown.fix)}>
                      {unknown.label}
                    </Button>
                  </StateView>
                ) : failure !== null ? (
                  <StateView
                    problem={describeError(failure, scene)}
                    onRetry={filters.overlayError === null ? filters.retryGroups : filters.retryOverlay}
                  />
                ) : mineMissing !== null ? (
                  <StateView problem={mineMissing} onRetry={freshness.refresh} retryLabel={strings.checkAgain} />
                ) : isNobody && whyNobody === null && view.tab === 'whosHot' ? (
                  <SkeletonRows />
                ) : (
                  <Content tab={tab} filters={filters} />
                )}
              </div>
              {person !== null && (
                <aside className={styles.details}>
                  <PersonSide key={person.id} person={person} overlay={overlay} onClose={closeDetails} />
                </aside>
              )}
            </div>
          </Tabs>
        </div>
        {doing !== null && <BulkActionDialog action={doing} onClose={() => setDoing(null)} />}
      </PersonOpener>
    </PersonAheadContext>
  )
}

interface ContentProps {
  readonly tab: FunnelTabProps
  readonly filters: ReturnType<typeof useFunnelFilters>
}

function Content({ tab, filters: { domainGroups } }: ContentProps) {
  switch (tab.view.tab) {
    case 'whosHot':
      return <WhosHot {...tab} />
    case 'prospectActivity':
      return <ProspectActivity {...tab} domainGroups={domainGroups} />
    case 'anonymousVisitors':
      return <AnonymousVisitors {...tab} domainGroups={domainGroups} />
    case 'myEmails':
      return <MyEmails {...tab} />
  }
}

/** What the link names and Net-Results does not have: said, never replaced in silence. */
function unknownId({ tab }: FunnelView, filters: ReturnType<typeof useFunnelFilters>) {
  const problem = { icon: 'filter', severe: false, retry: false } as const
  if (filters.unknownOverlayId !== null && tab !== 'myEmails') {
    const { title, body, fix } = words.unknownOverlay
    return {
      problem: { cause: 'unknownOverlay', ...problem, title, body: body(filters.unknownOverlayId) } satisfies Problem,
      label: fix,
      fix: { overlayId: null },
    }
  }
  if (filters.unknownGroupId !== null && (tab === 'prospectActivity' || tab === 'anonymousVisitors')) {
    const { title, body, fix } = words.unknownGroup
    return {
      problem: { cause: 'unknownDomainGroup', ...problem, title, body: body(filters.unknownGroupId) } satisfies Problem,
      label: fix,
      fix: { domainGroupId: null },
    }
  }
  return null
}
