import { inARow, inSentences } from '../wording'

export const language = 'es-ES'
export const loading = 'Cargando'
export const loaded = (name: string): string => `${name}: datos cargados`
export const tryAgain = 'Reintentar'
export const checkAgain = 'Volver a comprobar'
export const copyDetails = 'Copiar detalles'
export const copied = 'Detalles copiados'
export const copyFailed = 'El explorador no permitió copiar'
export const refresh = 'Actualizar'
export const asOf = (time: string): string => `Actualizado: ${time}`
export const refreshing = (time: string): string => `Actualizado: ${time}; actualizando`
export const unknownValue = 'Desconocido'
export const unnamedRecord = 'Registro sin nombre'
export const openNetResults = 'Abrir Net-Results'
export const sentences = inSentences('.', ' ')
export const enumerate = inARow(', ')
