import { AddToList } from './AddToList'
import type { BulkAction } from './BulkActions'
import { SendTemplate } from './SendTemplate'

interface BulkActionDialogProps {
  readonly action: BulkAction
  readonly onClose: () => void
}

/** The dialog of one action. Belongs beside the list and not into it: the list may be read anew, or fail, while it runs. */
export function BulkActionDialog({ action: { what, people }, onClose }: BulkActionDialogProps) {
  return what === 'send' ? (
    <SendTemplate people={people} onClose={onClose} />
  ) : (
    <AddToList people={people} onClose={onClose} />
  )
}
