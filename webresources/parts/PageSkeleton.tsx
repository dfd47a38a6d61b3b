import { SkeletonRows } from './SkeletonRows'
import { strings } from './strings'

/** The static shell once more, for the moment between its replacement and the first data: nothing may jump. */
export function PageSkeleton({ facts, tabs }: { readonly facts: readonly string[]; readonly tabs: readonly string[] }) {
  return (
    <div aria-busy="true" aria-label={strings.loading} role="group">
      <div className="shell-facts">
        {facts.map((fact) => (
          <div key={fact} className="shell-fact">
            <div className="shell-label">{fact}</div>
            <span className="shell-bar" />
          </div>
        ))}
      </div>
      <div className="shell-tabs">
        {tabs.map((tab) => (
          <span key={tab} className="shell-tab">
            {tab}
          </span>
        ))}
      </div>
      <SkeletonRows />
    </div>
  )
}
