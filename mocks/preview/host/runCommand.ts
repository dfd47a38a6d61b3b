import type { PackageCommand } from '../package/readCommands'
import type { Session } from '../Session'
import type { FormScripts } from './createFormScripts'

/**
 * Presses a button of the command bar: loads its library, and calls its function with what the ribbon says. A script
 * that throws ends in the dialog that Dynamics shows then.
 *
 * @param given by name of the ribbon's `CrmParameter`
 */
export async function runCommand(
  { shell }: Pick<Session, 'shell'>,
  scripts: FormScripts,
  command: PackageCommand,
  given: Readonly<Record<string, unknown>>,
): Promise<void> {
  try {
    await scripts.load(command.library)
    const parameters = command.parameters.map((name) => {
      if (!(name in given)) throw new Error(`The preview has no ${name} for a command on a ${command.place}.`)
      return given[name]
    })
    await scripts.find(command)(...parameters)
  } catch (error) {
    await shell.alert({
      title: 'Script Error',
      text: `${command.functionName}: ${error instanceof Error ? error.message : String(error)}`,
    })
  }
}
