import { inARow, inSentences } from '../wording'

export const language = 'de-DE'
export const loading = 'Wird geladen'
export const loaded = (name: string) => `${name}: geladen`
export const tryAgain = 'Erneut versuchen'
export const checkAgain = 'Erneut prüfen'
export const copyDetails = 'Details kopieren'
export const copied = 'Details kopiert'
export const copyFailed = 'Der Browser hat das Kopieren nicht zugelassen'
export const refresh = 'Aktualisieren'
export const asOf = (time: string) => `Stand: ${time}`
export const refreshing = (time: string) => `Stand: ${time}, wird aktualisiert`
export const unknownValue = 'Unbekannt'
export const unnamedRecord = 'Datensatz ohne Namen'
export const openNetResults = 'Net-Results öffnen'
export const sentences = inSentences('.', ' ')
export const enumerate = inARow(', ')
