import { inARow, inSentences } from '../wording'

export const language = 'pt-BR'
export const loading = 'Carregando'
export const loaded = (name: string): string => `${name}: dados carregados`
export const tryAgain = 'Tentar novamente'
export const checkAgain = 'Verificar novamente'
export const copyDetails = 'Copiar detalhes'
export const copied = 'Detalhes copiados'
export const copyFailed = 'O navegador não permitiu copiar'
export const refresh = 'Atualizar'
export const asOf = (time: string): string => `Atualizado: ${time}`
export const refreshing = (time: string): string => `Atualizado: ${time}; atualizando`
export const unknownValue = 'Desconhecido'
export const unnamedRecord = 'Registro sem nome'
export const openNetResults = 'Abrir o Net-Results'
export const sentences = inSentences('.', ' ')
export const enumerate = inARow(', ')
