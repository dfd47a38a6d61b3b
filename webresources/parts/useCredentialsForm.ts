import { useState } from 'react'
import {
  createCredentials,
  findCredentialsProblem,
  findStorageProblem,
  type Credentials,
  type StorageProblem,
} from '../domain/Credentials'
import { useAnnounce } from './Announcer'
import { describeError, type ErrorScene } from './describeError'
import type { LoginDesk, LoginTest, SaveOutcome } from './LoginDesk'
import { strings } from './strings'

/** Where the rep wants his login to be. */
export type Intent = 'save' | 'session'

/** What became of what was entered. */
export type FormResult =
  /** Net-Results does not accept it; nothing was done with it. */
  | { readonly state: 'refused'; readonly userName: string }
  /** Dynamics did not take it. It can still be used for this session. */
  | { readonly state: 'notSaved'; readonly reason: string; readonly credentials: Credentials }
  | { readonly state: 'done'; readonly where: SaveOutcome | 'session'; readonly test: LoginTest }

const words = strings.credentials

/**
 * Net-Results is asked once, before anything else happens: a login that it refuses is neither saved nor used. One that
 * could not be tested is, because being offline or blocked says nothing of a password.
 */
export function useCredentialsForm(login: LoginDesk, scene: ErrorScene) {
  const announce = useAnnounce()
  const [problem, setProblem] = useState<StorageProblem | null>(null)
  const [busy, setBusy] = useState<'checking' | 'saving' | null>(null)
  const [result, setResult] = useState<FormResult | null>(null)

  function finish(next: FormResult) {
    setBusy(null)
    setResult(next)
    announce(wordResult(next))
  }
  async function carryOut(credentials: Credentials, intent: Intent) {
    setResult(null)
    setBusy('checking')
    const test = await login.test(credentials)
    if (test.state === 'refused') return finish({ state: 'refused', userName: credentials.userName })
    if (intent === 'session') {
      login.use(credentials)
      return finish({ state: 'done', where: 'session', test })
    }
    setBusy('saving')
    try {
      finish({ state: 'done', where: await login.save(credentials), test })
    } catch (error) {
      finish({ state: 'notSaved', reason: whyNotSaved(error, scene), credentials })
    }
  }

  return {
    problem,
    busy,
    result,
    /** Gives what stands against it, after which nothing is sent. */
    submit(userName: string, password: string, intent: Intent): StorageProblem | null {
      const name = userName.trim()
      const find = intent === 'save' ? findStorageProblem : findCredentialsProblem
      const found = find(name, password)
      setProblem(found)
      if (found === null) void carryOut(createCredentials(name, password), intent)
      return found
    },
    /** Uses for this session what could not be saved, without asking for it again. */
    goOnUnsaved(credentials: Credentials) {
      login.use(credentials)
      setResult(null)
      announce(words.inUse)
    },
  }
}

/** The result in one sentence or two. */
export function wordResult(result: FormResult): string {
  switch (result.state) {
    case 'refused':
      return strings.sentences(words.refused.title, words.refused.body(result.userName))
    case 'notSaved':
      return strings.sentences(words.notSaved.title, result.reason)
    case 'done':
      return strings.sentences(
        result.where === 'session' ? words.inUse : words.saved[result.where],
        wordTest(result.test),
      )
  }
}

export function wordTest(test: LoginTest): string {
  if (test.state === 'accepted') return strings.sentences(words.accepted(test.user?.name ?? null))
  return test.state === 'refused' ? strings.sentences(words.refused.title) : words.untested(test.problem.body)
}

function whyNotSaved(error: unknown, scene: ErrorScene): string {
  const { cause, body } = describeError(error, scene)
  if (cause === 'dataverse.secured') return words.notSaved.secured
  return cause === 'dataverse.privilege' || cause === 'dataverse.access' ? words.notSaved.privilege : body
}
