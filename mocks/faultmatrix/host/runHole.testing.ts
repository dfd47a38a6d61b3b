import type { HostHole } from './HostHole.testing'
import type { HostedPage } from './hostPages.testing'
import { setStage, type HostStage } from './hostStage.testing'
import { startOver } from '../runMatrix'

/** One cell: a page in a hole. @param spoil breaks something before it begins */
export async function runHole(
  page: HostedPage,
  { play, dataverse }: HostHole,
  spoil: (stage: HostStage) => void = () => undefined,
): Promise<void> {
  await startOver()
  const stage = await setStage(page, dataverse)
  try {
    spoil(stage)
    await play(stage)
  } finally {
    await stage.close()
  }
}
