import { forgetSyncs } from '../../webresources/entries/account/openAccountPage.testing'
import { syncAccount } from '../../webresources/entries/account/syncAccount.testing'
import { consoleEdits } from '../../webresources/entries/console/consoleEdits.testing'
import {
  grantEverybody,
  grantOne,
  revokeOne,
  saveOwnLogin,
} from '../../webresources/entries/console/credentialsEdits.testing'
import { contactEdits } from '../../webresources/entries/contact/contactEdits.testing'
import { addSeveral, sendToSeveral } from '../../webresources/entries/funnelvision/bulkRuns.testing'
import type { OpenPage } from './readingCells'
import type { MatrixRun } from './runningCells'
import type { MatrixEdit } from './writingCells'

/** What a person who works by ear has to be told: each one sentence, once. */
export interface Words {
  readonly done: RegExp
  /** Nothing came of it, and why. */
  readonly refused: RegExp
  /** Nobody knows, or it stands still in the middle, and why. Absent = cannot be: Dynamics always tells. */
  readonly doubtful?: RegExp
  /** It was taken back. Absent = it cannot be. */
  readonly undone?: RegExp
}

export type Ending = keyof Words

/** Something that a person does to the world, be it to one person or to many. */
export interface Deed {
  readonly name: string
  /** As in `MatrixEdit`. */
  readonly operation: string
  open(timeout: number): Promise<OpenPage>
  carryOut(page: OpenPage): Promise<void> | void
  isOver(): boolean
  readonly words: Words
  /** What became of everybody can be had as a file. */
  readonly exports?: true
  /** What it leaves behind in the browser goes away. */
  leave?(): Promise<void>
}

const NOT_ALLOWED = 'Net-Results does not let you see this\\.'
const DOWN = 'Net-Results is down\\.'

const WORDS: Readonly<Record<string, Words>> = {
  'Contact, set the score': {
    done: /^Saved: Score set to 140, was 118$/,
    refused: new RegExp(`^Not saved: Score set to 140, was 118\\. ${NOT_ALLOWED}`),
    doubtful: new RegExp(`^Not confirmed: Score set to 140, was 118\\. ${DOWN} The score may have been changed`),
    undone: /^Undone: Score set to 140, was 118$/,
  },
  'Contact, opt out': {
    done: /^Priya Raghavan is unsubscribed from all email$/,
    refused: new RegExp(`^Priya Raghavan was not unsubscribed\\. ${NOT_ALLOWED}`),
    doubtful: new RegExp(`^Priya Raghavan may be unsubscribed already\\. ${DOWN}`),
  },
  'Contact, take off a list': {
    done: /^Removed from Trial started, not activated$/,
    refused: new RegExp(`^Not removed: Trial started, not activated\\. ${NOT_ALLOWED} Nothing was changed\\.$`),
    doubtful: new RegExp(`^Cannot tell: Trial started, not activated\\. ${DOWN} The change may have been made`),
    undone: /^Undone: Removed from Trial started, not activated$/,
  },
  'Contact, add a subscription': {
    done: /^Added to Maintenance and outages$/,
    refused: new RegExp(`^Not added: Maintenance and outages\\. ${NOT_ALLOWED} Nothing was changed\\.$`),
    doubtful: new RegExp(`^Cannot tell: Maintenance and outages\\. ${DOWN} The change may have been made`),
  },
  'Contact, send an email': {
    done: /^“Price list and rollout plan” is on its way\./,
    refused: new RegExp(`^Not sent\\. ${NOT_ALLOWED}`),
    doubtful: new RegExp(`^Cannot tell whether it was sent\\. ${DOWN} It was not sent again\\.`),
  },
  'Contact, sync': {
    done: /^Updated at Net-Results, /,
    refused: new RegExp(`^${NOT_ALLOWED} .* Nothing was sent\\.$`),
    doubtful: new RegExp(`^Cannot tell whether Net-Results got the record\\. ${DOWN}`),
  },
  'Console, save an option': {
    done: /^1 change saved$/,
    refused: new RegExp(`^Nothing was saved\\. ${NOT_ALLOWED}`),
    doubtful: new RegExp(`^Nothing was saved\\. ${DOWN}`),
  },
  'Console, save a mapping': {
    done: /^1 change saved$/,
    refused: new RegExp(`^Nothing was saved\\. ${NOT_ALLOWED}`),
    doubtful: new RegExp(`^Nothing was saved\\. ${DOWN}`),
  },
  'Console, dismiss an error': {
    done: /^1 error dismissed at Net-Results$/,
    refused: new RegExp(`^1 error was not dismissed\\. ${NOT_ALLOWED}`),
    doubtful: new RegExp(`^1 error was not dismissed\\. ${DOWN}`),
    undone: /^1 error back in the list$/,
  },
  'Console, start a full sync': {
    done: /^The full sync has started$/,
    refused: new RegExp(`^The full sync was not started\\. ${NOT_ALLOWED}`),
    doubtful: new RegExp(`^The full sync was not started\\. ${DOWN}`),
  },
  'Console, save the own login': {
    done: /^Saved to your user record\. Net-Results accepted the login of Marcus Oyelaran\.$/,
    refused: /^The credentials were not saved\. Your security role does not let you change your own user record\./,
  },
  'Console, share a password': {
    done: /^Granted to 1 person\.$/,
    refused: /^Granted to 0 people, 1 failed\. Dynamics lets only system administrators share this column\.$/,
  },
  'Console, take a shared password back': {
    done: /^Revoked from 1 person\.$/,
    refused: /^Revoked from 0 people, 1 failed\. Dynamics lets only system administrators share this column\.$/,
  },
  'Console, share with everybody': {
    done: /^Granted to 12 people\.$/,
    refused: /^Granted to 0 people, 12 failed\. Dynamics lets only system administrators share this column\.$/,
  },
  'Funnel Vision, email several people': {
    done: /^4 emails sent\.$/,
    refused: /^0 emails sent\. Not sent to 4 people\.$/,
    doubtful: /^0 emails sent\. Whether 1 email was sent is not known\. Look in My Emails\. Not sent to 3 people\.$/,
  },
  'Funnel Vision, add several people to a list': {
    done: /^[\d,]+ people added to [^.]+\.$/,
    refused: /^Not handed over: ([\d,]+) of \1 people\.$/,
    doubtful: /^Whether 200 people were added is not known\. Look at the list in Net-Results\. Not handed over: /,
  },
  'Account iFrame, sync the account': {
    done: /^Sync finished\. 261 of 261 people\. .*\b\d+ added/,
    refused: new RegExp(`^Sync paused\\. 7 of 261 people\\. 7 skipped, 254 waiting\\. ${NOT_ALLOWED}`),
    doubtful: new RegExp(`^Sync paused\\. 207 of 261 people\\. .*200 unknown.* ${DOWN}`),
  },
}

function wordsOf(name: string): Words {
  const words = WORDS[name]
  if (words === undefined) throw new Error(`What is said of “${name}” is not written down.`)
  return words
}

const ofEdit = (act: MatrixEdit): Deed => ({
  name: act.name,
  operation: act.operation,
  open: (timeout) => act.open(timeout),
  carryOut: (page) => act.send(page),
  isOver: () => act.verdict() !== null,
  words: wordsOf(act.name),
})

const ofRun = (act: MatrixRun): Deed => ({
  name: act.name,
  operation: act.operation,
  open: (timeout) => act.open(timeout),
  carryOut: (page) => act.begin(page),
  isOver: () => act.told() !== null,
  words: wordsOf(act.name),
})

/** Every edit and every run, page by page: a page that comes again is answered by the worker of the one before as well. */
export const EVERY_DEED: readonly Deed[] = [
  ...contactEdits.map(ofEdit),
  ...[...consoleEdits, saveOwnLogin, grantOne, revokeOne].map(ofEdit),
  ofRun(grantEverybody),
  ofRun(sendToSeveral),
  ofRun(addSeveral),
  { ...ofRun(syncAccount), exports: true, leave: forgetSyncs },
]
