import { MessageBar, MessageBarBody } from '@fluentui/react-components'
import type { SimulatedForm } from '../../dataverse/form/SimulatedForm'

const INTENTS = { ERROR: 'error', WARNING: 'warning', INFO: 'info' } as const

/** What `formContext.ui.setFormNotification` shows above the form. */
export function FormNotifications({ form }: { readonly form: SimulatedForm }) {
  return form.notifications().map(({ id, level, message }) => (
    <MessageBar key={id} intent={INTENTS[level]}>
      <MessageBarBody>{message}</MessageBarBody>
    </MessageBar>
  ))
}
