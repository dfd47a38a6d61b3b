import { useRef, useState, type ReactNode } from 'react'
import type { StorageProblem } from '../domain/Credentials'
import { useCredentialsFormStyles } from './CredentialsForm.styles'
import type { ErrorScene } from './describeError'
import { Button, Field, Input, Spinner } from './kit'
import type { LoginDesk } from './LoginDesk'
import { ResultLine } from './ResultLine'
import { strings } from './strings'
import { useCredentialsForm, wordResult, type FormResult, type Intent } from './useCredentialsForm'

interface CredentialsFormProps {
  readonly login: LoginDesk
  readonly scene: ErrorScene
}

const words = strings.credentials
const OF_PASSWORD: readonly StorageProblem[] = ['passwordMissing', 'passwordTooLong']

/**
 * Asks for a Net-Results login, to be stored on the user record or to live as long as the page. Plain uncontrolled inputs:
 * React writes the value of a controlled one into the `value` attribute, and a password has no business in state or
 * markup. The stored one is never shown.
 */
export function CredentialsForm({ login, scene }: CredentialsFormProps) {
  const styles = useCredentialsFormStyles()
  const form = useRef<HTMLFormElement>(null)
  const [hasEdgeBlanks, setEdgeBlanks] = useState(false)
  const { problem, busy, result, submit, goOnUnsaved } = useCredentialsForm(login, scene)
  const act = (intent: Intent) => {
    if (form.current === null || busy !== null) return
    const name = inputOf(form.current, 'userName')
    const password = inputOf(form.current, 'password')
    const found = submit(name.value, password.value, intent)
    if (found !== null) {
      ;(OF_PASSWORD.includes(found) ? password : name).focus()
      return
    }
    password.value = ''
    setEdgeBlanks(false)
  }
  const message = (isPassword: boolean) =>
    problem !== null && OF_PASSWORD.includes(problem) === isPassword
      ? { validationMessage: words.problems[problem] }
      : {}
  return (
    <form
      ref={form}
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        act('save')
      }}
    >
      <Field className={styles.field} label={words.userName} required {...message(false)}>
        <Input name="userName" autoComplete="off" spellCheck={false} defaultValue={scene.userName ?? ''} />
      </Field>
      <Field
        className={styles.field}
        label={words.password}
        required
        {...message(true)}
        {...(hasEdgeBlanks ? { hint: words.edgeBlanks } : {})}
      >
        <Input
          name="password"
          type="password"
          autoComplete="off"
          onChange={(_event, { value }) => setEdgeBlanks(/^\s|\s$/.test(value))}
        />
      </Field>
      <p className={styles.note}>{words.whoReads}</p>
      <div className={styles.actions}>
        <Button appearance="primary" type="submit" disabledFocusable={busy !== null}>
          {words.save}
        </Button>
        <Button disabledFocusable={busy !== null} onClick={() => act('session')}>
          {words.useForSession}
        </Button>
      </div>
      {busy !== null && (
        <div className={styles.note}>
          <Spinner size="extra-tiny" aria-hidden /> {words[busy]}
        </div>
      )}
      {result !== null && (
        <Result result={result}>
          {result.state === 'notSaved' && (
            <>
              {words.notSaved.sessionMeanwhile}{' '}
              <Button size="small" onClick={() => goOnUnsaved(result.credentials)}>
                {words.useForSession}
              </Button>
            </>
          )}
        </Result>
      )}
    </form>
  )
}

function Result({ result, children }: { readonly result: FormResult; readonly children: ReactNode }) {
  const isGood =
    result.state === 'done' &&
    result.test.state === 'accepted' &&
    (result.where === 'readable' || result.where === 'session')
  return (
    <ResultLine tone={isGood ? 'good' : result.state === 'done' ? 'careful' : 'bad'}>
      {wordResult(result)} {children}
    </ResultLine>
  )
}

function inputOf(form: HTMLFormElement, name: string): HTMLInputElement {
  const input = form.elements.namedItem(name)
  if (!(input instanceof HTMLInputElement)) throw new Error(`The form has no input named ${name}.`)
  return input
}
