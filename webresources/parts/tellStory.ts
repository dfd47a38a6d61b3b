import type { Activity } from '../domain/Activity'
import { activityKind, type ActivityKind } from '../domain/activityKind'
import type { Instant } from '../domain/Instant'
import { summarizeVisit, type Hit, type VisitSummary } from '../domain/summarizeVisit'
import type { Story } from '../domain/visitStories'
import { formatDuration, formatFull, formatTime } from './formatTime'
import { strings } from './strings'

/** A story in words. */
export interface ToldStory {
  readonly kind: ActivityKind
  readonly title: string
  /** What is known beside it, in one line; may be empty. */
  readonly meta: string
  readonly points: number | null
  /** When it began; `null` when Net-Results does not say. */
  readonly at: Instant | null
  /** Oldest first; empty when there is nothing more to tell than the title. */
  readonly hits: readonly Hit[]
}

/** Pages that are named in a title; with one more than that, two are named and the others counted. */
const NAMED_PAGES = 3

const words = strings.stream

/** Puts one story of the stream into words, verb first. */
export function tellStory(story: Story): ToldStory {
  const [newest, ...others] = story.activities
  const oldest = others[others.length - 1] ?? newest
  if (others.length === 0) {
    return {
      kind: activityKind(newest.typeName),
      title: titleOf(newest),
      meta: newest.detail === '' ? newest.typeName : newest.detail,
      points: newest.scoreChange,
      at: newest.at,
      hits: [],
    }
  }
  const visit = summarizeVisit(story)
  const [headline, ...actions] = visit.actions
  return {
    kind: activityKind((headline ?? newest).typeName),
    title:
      headline === undefined
        ? describePages(visit)
        : actions.length === 0
          ? titleOf(headline)
          : words.andOtherActions(titleOf(headline), actions.length),
    meta: [...(headline === undefined || headline.detail === '' ? [] : [headline.detail]), describeVisit(visit)].join(
      ' · ',
    ),
    points: visit.points,
    at: oldest.at,
    hits: visit.hits,
  }
}

/** The whole story as plain text, for an email or a note. */
export function storyText({ title, meta, points, at, hits }: ToldStory): string {
  const lines = [
    at === null ? words.undated : formatFull(at),
    title,
    meta,
    points === null || points === 0 ? '' : words.scoreChangeSpoken(points),
    ...hits.map(({ activity, name, path, milliseconds }) =>
      [
        activity.at === null ? '' : formatTime(activity.at),
        name,
        path,
        milliseconds === null ? '' : formatDuration(milliseconds, 'seconds'),
      ]
        .filter((part) => part !== '')
        .join('  '),
    ),
  ]
  return lines.filter((line) => line !== '').join('\n')
}

function titleOf({ description }: Activity): string {
  return description === '' ? words.untitled : description
}

function describePages({ pages }: VisitSummary): string {
  const named = pages.length > NAMED_PAGES ? pages.slice(0, NAMED_PAGES - 1) : pages
  return words.visited(
    named.map(({ name, times }) => ({ name: name === '' ? words.untitledPage : name, times })),
    pages.length - named.length,
  )
}

function describeVisit({ views, milliseconds, source }: VisitSummary): string {
  const pages =
    milliseconds === null ? words.pages(views) : words.pagesIn(views, formatDuration(milliseconds, 'minutes'))
  return source === '' ? pages : words.withSource(pages, source)
}
