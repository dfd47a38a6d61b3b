import type { draft as english } from '../draft'
import type { Translated } from '../Translated'
import { number } from '../wording'
import { counted, plural } from './counted'

export const draft: Translated<typeof english> = {
  region: 'Alterações',
  changes: (count) => counted(count, 'alteração não salva', 'alterações não salvas'),
  noChanges: 'Nenhuma alteração',
  changed: 'Alterado',
  review: 'Revisar e salvar',
  discard: 'Descartar alterações',
  discarded: 'Alterações descartadas',
  checking: 'Verificando o que há agora no Net-Results',
  saving: 'Salvando',
  saved: (count) => counted(count, 'alteração salva', 'alterações salvas'),
  alreadySo: 'No Net-Results já está assim. Não há mais nada para salvar.',
  keptTheirs: 'Nada foi alterado',
  checkAndSave: 'Revisar novamente',

  title: (count) => `Salvar ${counted(count, 'alteração', 'alterações')}?`,
  table: 'O que vai mudar',
  name: 'Alterações em',
  from: 'Agora',
  to: 'Será',
  conflictsTitle: 'Outra pessoa alterou estes itens',
  conflictsBody: 'Eles não são mais o que eram quando você começou. Escolha para cada um.',
  gone: (names) => `O Net-Results não tem mais ${names.join(', ')}; por isso, estas alterações se perderam.`,
  movedAgain: 'Algo mudou de novo enquanto você revisava. Confira mais uma vez.',
  keepTheirs: (value) => `Manter o da outra pessoa: ${value}`,
  useMine: (value) => `Usar o meu: ${value}`,
  chooseFirst: 'Primeiro escolha para cada um.',
  save: 'Salvar',
  cancel: 'Cancelar',

  notChecked: 'Nada foi salvo',
  notSaved: 'Nada foi salvo',
  unsure: 'Não se sabe se foi salvo',
  unsureBody: 'Não houve reenvio. Revise as alterações: o que foi salvo não está mais entre elas.',
  partly: {
    title: 'Nem tudo foi salvo',
    body: (kept, wished) =>
      `O Net-Results aceitou ${number(kept)} de ${counted(wished, 'alteração', 'alterações')}. ${plural(wished - kept, { one: 'A outra continua', other: 'As demais continuam' })} aqui.`,
  },
}
