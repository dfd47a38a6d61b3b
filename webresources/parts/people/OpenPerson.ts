import { createContext, useContext } from 'react'
import type { Person } from '../../domain/Person'

/** Somebody whose record can be opened, and what a new lead would begin with. */
export interface OpenablePerson extends Person {
  readonly jobTitle: string | null
  readonly companyName: string | null
}

export const OpenPersonContext = createContext<(person: OpenablePerson) => void>(() => {
  throw new Error('useOpenPerson needs PersonOpener around it.')
})

/** Opens a person's record in Dynamics, wherever it is; asks when there are several, and offers a lead when there is none. */
export function useOpenPerson(): (person: OpenablePerson) => void {
  return useContext(OpenPersonContext)
}
