import type { console as english } from '../console'
import type { Translated } from '../Translated'

export const console: Translated<typeof english> = {
  title: 'Console de integração do Net-Results',
  connected: 'Conectado ao Net-Results',
  tabList: 'Console de integração',
  tabs: {
    setUp: 'Configuração inicial',
    syncOptions: 'Opções de sincronização',
    fieldMappings: 'Mapeamentos de campos',
    syncErrors: 'Erros de sincronização',
    credentials: 'Credenciais',
  },
  rightsUnknown: {
    title: 'O Dynamics não informou o que você pode fazer',
    body: 'Até que informe, esta página mostra só o que qualquer representante pode usar.',
  },
}
