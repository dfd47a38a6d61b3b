import { useState, type SyntheticEvent } from 'react'
import {
  createCredentials,
  findCredentialsProblem,
  type Credentials,
  type CredentialsProblem,
} from '../domain/Credentials'
import { Button, Field } from './kit'
import { useSignInFormStyles } from './SignInForm.styles'
import { strings } from './strings'

interface SignInFormProps {
  /** Filled in when it is known already. */
  readonly userName: string | null
  readonly onSignIn: (credentials: Credentials) => void
}

/**
 * Asks for a Net-Results login that lives as long as the page. Plain uncontrolled inputs: React writes the value of a
 * controlled one into the `value` attribute, and a password has no business in state or markup.
 */
export function SignInForm({ userName, onSignIn }: SignInFormProps) {
  const styles = useSignInFormStyles()
  const [problem, setProblem] = useState<CredentialsProblem | null>(null)
  const submit = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const entered = new FormData(form)
    const name = String(entered.get('userName') ?? '').trim()
    const password = String(entered.get('password') ?? '')
    const found = findCredentialsProblem(name, password)
    setProblem(found)
    if (found !== null) {
      const input = form.elements.namedItem(found === 'passwordMissing' ? 'password' : 'userName')
      if (input instanceof HTMLElement) input.focus()
      return
    }
    form.reset()
    onSignIn(createCredentials(name, password))
  }
  const message = (fields: readonly CredentialsProblem[]) =>
    problem !== null && fields.includes(problem) ? { validationMessage: strings.signIn.problems[problem] } : {}
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <Field
        label={strings.signIn.userName}
        required
        {...message(['userNameMissing', 'colonInUserName', 'controlCharacter'])}
      >
        {(field) => (
          <input
            {...field}
            className={styles.input}
            name="userName"
            autoComplete="off"
            defaultValue={userName ?? ''}
            spellCheck={false}
          />
        )}
      </Field>
      <Field label={strings.signIn.password} required {...message(['passwordMissing'])}>
        {(field) => <input {...field} className={styles.input} name="password" type="password" autoComplete="off" />}
      </Field>
      <div className={styles.submit}>
        <Button appearance="primary" type="submit">
          {strings.signIn.submit}
        </Button>
      </div>
    </form>
  )
}
