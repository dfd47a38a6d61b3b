import { screen, within } from '@testing-library/react'
import type { ReactElement } from 'react'
import { AccountPage } from '../../../webresources/entries/account/AccountPage'
import { ConsolePage } from '../../../webresources/entries/console/ConsolePage'
import { ContactPage } from '../../../webresources/entries/contact/ContactPage'
import { FunnelVisionPage } from '../../../webresources/entries/funnelvision/FunnelVisionPage'
import { HotLeadsPage } from '../../../webresources/entries/hotleads/HotLeadsPage'
import { connectAccount, connectApp, connectConsole, connectHost } from '../../../webresources/dataverse'
import type { ConnectOptions } from '../../../webresources/dataverse/ConnectOptions'
import type { Instant } from '../../../webresources/domain/Instant'
import { reachAddress } from '../../../webresources/net-results'
import type { CreateClient } from '../../../webresources/parts/Connection'
import { NOTABLE } from '../../world/notable'
import { INGRID, MARCUS } from '../../world/users'
import type { WorldUser } from '../../world/World'

export interface Wiring {
  readonly createClient: CreateClient
  now(): Instant
}

/** The record that a page on a form is opened for, and another one that the form may go to. */
interface Records {
  readonly table: 'contact' | 'account'
  readonly id: string
  /** What only the first one has, on screen and in every question about it. */
  readonly trace: RegExp
  readonly otherId: string
  /** What the page says of the other one, and of no other record here. */
  readonly otherCause: string
  /** What a record that has just been made is called: Net-Results cannot have anything of it yet. */
  readonly causeWhenNew: string
}

/** A page of the product, as main.tsx wires it, for a window that a test has put something around. */
export interface HostedPage {
  readonly name: string
  readonly user: WorldUser
  /** `null` = it stands on no form. */
  readonly records: Records | null
  /** What is in `data` when all is well. */
  readonly data: string
  /** Finds the host of that window, then draws the page. */
  wire(window: Window, options: ConnectOptions, wiring: Wiring): ReactElement
  hasContent(): boolean
}

const rows = () => screen.queryAllByRole('table').flatMap((table) => within(table).queryAllByRole('row')).length

/** All that ship. */
export const HOSTED_PAGES: readonly HostedPage[] = [
  {
    name: 'contact',
    user: MARCUS,
    records: {
      table: 'contact',
      id: NOTABLE.hotContact,
      trace: /c0000000-3333-4333-8333-000000000001|priya\.raghavan/i,
      otherId: NOTABLE.withoutActivities,
      otherCause: 'noActivity',
      causeWhenNew: 'unknownPerson',
    },
    data: '',
    wire: (window, options, wiring) => <ContactPage host={connectHost(window, options)} {...wiring} />,
    hasContent: () => screen.queryAllByRole('listitem').length > 5,
  },
  {
    name: 'account',
    user: MARCUS,
    records: {
      table: 'account',
      id: NOTABLE.largeAccount,
      trace: new RegExp(`${NOTABLE.largeAccount}|priya\\.raghavan`, 'i'),
      otherId: NOTABLE.emptyAccount,
      otherCause: 'nobody',
      causeWhenNew: 'nobody',
    },
    data: '',
    wire: (window, options, wiring) => <AccountPage host={connectAccount(window, options)} {...wiring} />,
    hasContent: () => rows() > 5,
  },
  {
    name: 'hot leads',
    user: MARCUS,
    records: null,
    data: '',
    wire: (window, options, wiring) => <HotLeadsPage host={connectApp(window, options)} {...wiring} />,
    hasContent: () => screen.queryAllByRole('listitem').length > 5,
  },
  {
    name: 'Funnel Vision',
    user: MARCUS,
    records: null,
    data: '',
    wire: (window, options, wiring) => <FunnelVisionPage host={connectApp(window, options)} {...wiring} />,
    hasContent: () => rows() > 5,
  },
  {
    name: 'console',
    user: INGRID,
    records: null,
    data: 'tab=syncErrors',
    wire: (window, options, wiring) => (
      <ConsolePage host={connectConsole(window, options)} reachNetResults={reachAddress} {...wiring} />
    ),
    // A link that names no tab that there is leads to the first one.
    hasContent: () =>
      document.querySelectorAll('[data-key]').length > 5 ||
      (document.querySelectorAll('[data-step]').length > 15 &&
        document.querySelector('[data-status="asking"]') === null),
  },
]
