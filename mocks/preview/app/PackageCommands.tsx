import { ToolbarButton } from '@fluentui/react-components'
import { ArrowSync20Regular } from '@fluentui/react-icons'
import type { PackageCommand } from '../package/readCommands'

/** The buttons that the package adds to a command bar. */
export function PackageCommands({
  commands,
  run,
}: {
  readonly commands: readonly PackageCommand[]
  run(command: PackageCommand): void
}) {
  return commands.map((command) => (
    <ToolbarButton
      key={command.id}
      icon={<ArrowSync20Regular />}
      title={command.tip}
      onClick={() => {
        run(command)
      }}
    >
      {command.label}
    </ToolbarButton>
  ))
}
