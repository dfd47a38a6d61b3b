import type { DynamicsSimulator } from '../../mocks/dataverse/createDynamicsSimulator'

/** How often the row of a user's settings was asked for. */
export const settingsReads = ({ log }: DynamicsSimulator) =>
  log.calls().filter((entry) => JSON.stringify(entry).includes('usersettings')).length

/** Has Dynamics keep the row of the user's settings to itself until it is let go. */
export function holdSettings({ xrm }: DynamicsSimulator): () => void {
  let letGo: () => void = () => undefined
  const gone = new Promise<void>((resolve) => (letGo = resolve))
  const { retrieveRecord } = xrm.WebApi
  Object.assign(xrm.WebApi, {
    async retrieveRecord(...question: Parameters<typeof retrieveRecord>) {
      const answer = retrieveRecord(...question)
      if (question[0] === 'usersettings') await gone
      return answer
    },
  })
  return letGo
}
