/** What lists and subscriptions are called by different words. */
export interface MembershipWords {
  readonly table: string
  readonly columns: { readonly name: string; readonly membership: string }
  editable(count: number, pending: number): string
  readonly addTitle: string
  readonly search: string
  addable(count: number): string
  matching(count: number, text: string): string
  addTo(count: number): string
  nothingToAdd(name: string): string
  readonly filter: string
  filteredTitle(text: string): string
  filteredBody(name: string): string
  noneTitle(name: string): string
  readonly noneBody: string
  note(count: number, pending: number): string
  dropped(count: number): string
  checked(checked: number, total: number): string
}
