import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Spinner,
} from '@fluentui/react-components'
import { Dismiss16Regular } from '@fluentui/react-icons'
import type { PreviewShell } from '../shell/createPreviewShell'
import { useAppStyles } from './App.styles'
import { useWatched } from './useWatched'

/** What pages and commands tell the app to show: notifications, progress, dialogs, and ways out of the preview. */
export function ShellMessages({ shell }: { readonly shell: PreviewShell }) {
  const styles = useAppStyles()
  useWatched(shell)
  const elsewhere = shell.elsewhere()
  const progress = shell.shownProgress()
  return (
    <>
      {shell.notifications().map(({ id, intent, message, action }) => (
        <MessageBar key={id} intent={intent}>
          <MessageBarBody>{message}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                aria-label="Dismiss"
                icon={<Dismiss16Regular />}
                onClick={() => {
                  shell.clear(id)
                }}
              />
            }
          >
            {action === null ? null : <Button onClick={action.run}>{action.label}</Button>}
          </MessageBarActions>
        </MessageBar>
      ))}
      {elsewhere === null ? null : (
        <MessageBar intent="info">
          <MessageBarBody>{elsewhere}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                aria-label="Dismiss"
                icon={<Dismiss16Regular />}
                onClick={() => {
                  shell.comeBack()
                }}
              />
            }
          />
        </MessageBar>
      )}
      {progress === null ? null : (
        <div className={styles.progress} role="status">
          <Spinner label={progress} />
        </div>
      )}
      <ShellDialog shell={shell} />
    </>
  )
}

function ShellDialog({ shell }: { readonly shell: PreviewShell }) {
  const styles = useAppStyles()
  const dialog = shell.dialog()
  return (
    <Dialog
      open={dialog !== null}
      modalType="alert"
      onOpenChange={(_event, { open }) => {
        if (!open) shell.answer(false)
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{dialog?.title ?? ''}</DialogTitle>
          <DialogContent className={styles.dialogText}>{dialog?.text}</DialogContent>
          <DialogActions>
            <Button
              appearance="primary"
              onClick={() => {
                shell.answer(true)
              }}
            >
              {dialog?.confirmLabel}
            </Button>
            {(dialog?.cancelLabel ?? null) === null ? null : (
              <Button
                onClick={() => {
                  shell.answer(false)
                }}
              >
                {dialog?.cancelLabel}
              </Button>
            )}
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}
