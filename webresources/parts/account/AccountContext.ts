import { createContext, useContext } from 'react'
import type { Account } from './useAccount'

export const AccountContext = createContext<Account | null>(null)

/** The account that the page stands on. @throws Error outside of its page; a programming mistake, not a state. */
export function useAccountOfPage(): Account {
  const account = useContext(AccountContext)
  if (account === null) throw new Error('useAccountOfPage needs the account page around it.')
  return account
}
