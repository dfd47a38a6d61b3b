import { DataverseFault } from '../../dataverse/DataverseFault'

/** What was read, or the other thing when the user's roles do not allow to read it. */
export function ifAllowed<Answer, Other>(
  read: () => Answer,
  otherwise: (fault: DataverseFault) => Other,
): Answer | Other {
  try {
    return read()
  } catch (error) {
    if (error instanceof DataverseFault && (error.fault === 'privilegeDenied' || error.fault === 'accessDenied'))
      return otherwise(error)
    throw error
  }
}
