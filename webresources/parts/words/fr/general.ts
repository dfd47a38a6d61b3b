import type * as english from '../general'
import type { Translated } from '../Translated'
import { inARow, inSentences } from '../wording'

export const language = 'fr-FR'
export const loading = 'Chargement'
export const loaded: Translated<typeof english.loaded> = (name) => `${name} : chargé`
export const tryAgain = 'Réessayer'
export const checkAgain = 'Vérifier à nouveau'
export const copyDetails = 'Copier les détails'
export const copied = 'Détails copiés'
export const copyFailed = 'Le navigateur n’a pas permis la copie'
export const refresh = 'Actualiser'
export const asOf: Translated<typeof english.asOf> = (time) => `Données de ${time}`
export const refreshing: Translated<typeof english.refreshing> = (time) => `Données de ${time}, actualisation`
export const unknownValue = 'Inconnu'
export const unnamedRecord = 'Enregistrement sans nom'
export const openNetResults = 'Ouvrir Net-Results'
export const sentences = inSentences('.', ' ')
export const enumerate = inARow(', ')
