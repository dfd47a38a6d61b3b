import { useState } from 'react'
import { useAnnounce } from '../../parts/Announcer'
import { copyText } from '../../parts/copyText'
import { Button, CopyRegular, LinkRegular } from '../../parts/kit'
import { strings } from '../../parts/strings'
import { useStoryRowStyles } from './StoryRow.styles'
import { storyText, type ToldStory } from '../../parts/tellStory'

/** What can be done with one story. */
export function StoryActions({ told, link }: { readonly told: ToldStory; readonly link: string | null }) {
  const styles = useStoryRowStyles()
  const words = strings.stream
  return (
    <div className={styles.actions}>
      <CopyButton label={words.copy} done={words.copiedText} icon={<CopyRegular />} text={storyText(told)} />
      {link !== null && (
        <CopyButton label={words.copyLink} done={words.copiedLink} icon={<LinkRegular />} text={link} />
      )}
    </div>
  )
}

interface CopyButtonProps {
  readonly label: string
  readonly done: string
  readonly icon: React.JSX.Element
  readonly text: string
}

function CopyButton({ label, done, icon, text }: CopyButtonProps) {
  const announce = useAnnounce()
  const [outcome, setOutcome] = useState<string | null>(null)
  const copy = async () => {
    const copied = await copyText(text)
    setOutcome(copied ? strings.stream.copied : strings.copyFailed)
    announce(copied ? done : strings.copyFailed)
  }
  return (
    <Button size="small" appearance="subtle" icon={icon} onClick={() => void copy()} onBlur={() => setOutcome(null)}>
      {outcome ?? label}
    </Button>
  )
}
