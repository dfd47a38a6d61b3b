import { useId, useState } from 'react'
import type { EmailTemplate } from '../../domain/EmailTemplate'
import { describeError } from '../../parts/describeError'
import { Button, Input, mergeClasses, SearchRegular } from '../../parts/kit'
import { NotOffered } from '../../parts/NotOffered'
import { SkeletonRows } from '../../parts/SkeletonRows'
import { strings } from '../../parts/strings'
import { useDebounced } from '../../parts/useDebounced'
import { useServices } from '../../parts/useServices'
import { useSendEmailStyles } from './SendEmail.styles'
import { SendNotice } from './SendNotice'
import { useTemplates } from './useTemplates'

interface TemplatePickerProps {
  readonly selected: EmailTemplate | null
  readonly onSelect: (template: EmailTemplate) => void
}

const words = strings.sendEmail

/** The templates by name and subject, and a search over all of them. */
export function TemplatePicker({ selected, onSelect }: TemplatePickerProps) {
  const styles = useSendEmailStyles()
  const { scene } = useServices()
  const group = useId()
  const [typed, setTyped] = useState('')
  const search = useDebounced(typed.trim(), 300)
  const { query, templates, total, dropped } = useTemplates(search)
  const problem = query.error === null ? null : describeError(query.error, scene)
  if (problem?.cause === 'unsupported') return <NotOffered text={words.unsupported} />
  const settled = query.isSuccess && !query.isPlaceholderData
  return (
    <div className={styles.picker}>
      <Input
        type="search"
        value={typed}
        contentBefore={<SearchRegular aria-hidden />}
        placeholder={words.search}
        aria-label={words.search}
        onChange={(_event, { value }) => setTyped(value)}
      />
      {problem !== null && <SendNotice text={strings.sentences(problem.title, problem.body)} />}
      {problem !== null && (
        <Button size="small" onClick={() => void query.refetch()}>
          {strings.tryAgain}
        </Button>
      )}
      {query.isPending && <SkeletonRows />}
      <div className={styles.templates} role="radiogroup" aria-label={words.templates} aria-busy={!settled}>
        {templates.map((template) => (
          <label
            key={template.id}
            className={mergeClasses(styles.template, selected?.id === template.id && styles.chosen)}
          >
            <input
              type="radio"
              name={group}
              className={styles.check}
              checked={selected?.id === template.id}
              onChange={() => onSelect(template)}
            />
            <span className={styles.templateText} dir="auto">
              {template.name || words.untitled}
              <span className={styles.hint}>{template.subject || words.noSubject}</span>
            </span>
          </label>
        ))}
        {query.hasNextPage && (
          <Button
            appearance="subtle"
            disabledFocusable={query.isFetchingNextPage}
            onClick={() => void (query.isFetchingNextPage ? undefined : query.fetchNextPage())}
          >
            {query.isFetchingNextPage ? words.loadingMore : words.loadMore}
          </Button>
        )}
      </div>
      <div className={styles.hint} role="status">
        {settled && (templates.length === 0 ? nothing(search) : words.found(templates.length, total))}
        {dropped > 0 && ` ${words.dropped(dropped)}`}
      </div>
    </div>
  )
}

function nothing(search: string): string {
  return search === ''
    ? strings.sentences(words.noneTitle, words.noneBody)
    : strings.sentences(words.filteredTitle(search), words.filteredBody)
}
