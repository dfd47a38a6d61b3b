import { useCallback, useState } from 'react'
import type { ActivityId } from '../../domain/ids'
import type { Story } from '../../domain/visitStories'

/**
 * Which stories are open, kept by activity: a visit that goes on has a newer activity in front tomorrow, and is open
 * all the same. The story of the linked activity opens by itself.
 */
export function useOpenStories(linked: ActivityId | null) {
  const [open, setOpen] = useState<readonly ActivityId[]>(linked === null ? [] : [linked])
  const [opened, setOpened] = useState(linked)
  if (linked !== opened) {
    setOpened(linked)
    if (linked !== null) setOpen([...open, linked])
  }
  const toggle = useCallback((story: Story) => {
    setOpen((before) => {
      const others = before.filter((id) => !holds(story, id))
      return others.length < before.length ? others : [...others, story.id]
    })
  }, [])
  return { isOpen: (story: Story) => open.some((id) => holds(story, id)), toggle }
}

/** Whether the activity is part of the story. */
export function holds(story: Story, id: ActivityId): boolean {
  return story.activities.some((activity) => activity.id === id)
}
