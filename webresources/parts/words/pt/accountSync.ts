import type { accountSync as english } from '../accountSync'
import type { Translated } from '../Translated'
import { number } from '../wording'
import { counted, people, plural } from './counted'

export const accountSync: Translated<typeof english> = {
  preview: {
    title: (account) => `Sincronizar ${account}?`,
    titleChosen: (count) => `Sincronizar ${people(count)}?`,
    reading: 'Lendo quem pertence à conta e o que é sincronizado',
    sent: (count) =>
      `${people(count)} ${plural(count, { one: 'será enviada', other: 'serão enviadas' })} ao Net-Results conforme salvo no Dynamics.`,
    nobody: 'Ninguém pode ser enviado.',
    left: (count) => `${people(count)} não ${plural(count, { one: 'será enviada', other: 'serão enviadas' })}:`,
    reasons: {
      noEmail: (count) => `${number(count)} sem endereço de email: só são sincronizados registros que o têm`,
      inactive: (count) => `${counted(count, 'inativa', 'inativas')} no Dynamics: itens inativos não são sincronizados`,
      emailNotMapped: (count) =>
        `${number(count)} porque o mapeamento de campos do Net-Results não tem coluna para Email Address`,
    },
    andOthers: (count) => `e mais ${number(count)}`,
    withoutLeads: 'Clientes potenciais não estão incluídos: sua função de segurança não permite lê-los.',
    subAccounts: 'As pessoas das subcontas não estão incluídas.',
    truncated: (count) => `Esta conta tem mais de ${people(count)}. As demais não estão incluídas.`,
    start: (count) => `Sincronizar ${people(count)}`,
    cancel: 'Cancelar',
    close: 'Fechar',
  },

  busy: 'Uma sincronização desta conta está em andamento.',
  loading: 'As pessoas desta conta ainda estão sendo lidas.',
  nobodyHere: 'Esta conta não tem ninguém para sincronizar.',

  region: 'Sincronização',
  syncing: (account) => `Sincronizando ${account}`,
  syncingChosen: (count) => `Sincronizando ${people(count)}`,
  pausing: 'Pausando: aguardando o Net-Results concluir o que recebeu',
  cancelling: 'Cancelando: aguardando o Net-Results concluir o que recebeu',
  paused: 'Sincronização em pausa',
  finished: 'Sincronização concluída',
  stopped: 'Sincronização cancelada',
  resumeTitle: 'Uma sincronização foi interrompida',
  elsewhereTitle: 'Esta conta está sendo sincronizada em outra janela',
  elsewhereBody: 'Só uma janela por vez pode sincronizar uma conta. O progresso aparece nela.',

  started: (time) => `Início: ${time}`,
  left: (duration) => `tempo restante aproximado: ${duration}`,
  ended: (time) => `término: ${time}`,
  progress: 'Progresso da sincronização',
  done: (done, all) => `${number(done)} de ${people(all)}`,
  counts: {
    added: (count) => counted(count, 'adicionada', 'adicionadas'),
    updated: (count) => counted(count, 'atualizada', 'atualizadas'),
    skipped: (count) => counted(count, 'ignorada', 'ignoradas'),
    failed: (count) => `${number(count)} com erro`,
    refusedUntold: (count) => counted(count, 'recusada', 'recusadas'),
    unknown: (count) => `${number(count)} com resultado desconhecido`,
    unfinished: (count) => counted(count, 'não confirmada', 'não confirmadas'),
    cancelled: (count) => counted(count, 'não enviada', 'não enviadas'),
    waiting: (count) => `${number(count)} em espera`,
  },
  failedRefused: (count, refused) =>
    `${number(count)} com erro; entre elas, ${counted(refused, 'recusada', 'recusadas')}`,
  leave: 'Você pode sair desta página. A sincronização continua quando você voltar.',
  noJournal:
    'Este navegador não guarda dados desta página. Fique aqui até a sincronização terminar: ela não pode ser retomada.',
  untold: (refused, people) =>
    refused === 0
      ? `De ${number(people)} delas, o Net-Results só informa os números, não quem são.`
      : `${counted(refused, 'recusada', 'recusadas')} de ${number(people)}; o Net-Results não informa quais.`,
  throttled: (time) =>
    `O Net-Results está ocupado e pediu para aguardar até ${time}. A sincronização continua automaticamente.`,
  unfinished: {
    title: 'O Net-Results ainda não terminou',
    body: (imports) =>
      `Ele está com ${counted(imports, 'importação', 'importações')} há mais de 10 minutos. Nada mais é enviado até você continuar.`,
  },
  unknownTitle: (count) =>
    `Não se sabe se ${people(count)} ${plural(count, { one: 'foi enviada', other: 'foram enviadas' })}`,
  unknownBody:
    'A sincronização foi interrompida durante o envio. Não haverá reenvio automático. Você pode enviá-las de novo sem problema.',
  resumeBody: (left) =>
    left === 0
      ? 'Falta perguntar ao Net-Results o resultado de algumas pessoas.'
      : `${people(left)} em espera. Quem já foi confirmado não é enviado de novo.`,

  pause: 'Pausar',
  resume: 'Retomar',
  cancel: 'Cancelar',
  discard: 'Descartar',
  stopWaiting: 'Parar de esperar',
  checkAgain: 'Verificar novamente',
  close: 'Fechar',
  retryFailed: (count) => `Repetir ${number(count)} com erro`,
  retryUnknown: (count) => `Reenviar ${number(count)} sem resultado`,
  exportCsv: 'Exportar CSV',
  copySummary: 'Copiar resumo',
  summaryCopied: 'Resumo copiado',
  showPeople: 'Mostrar pessoas',
  showResults: 'Mostrar resultados',

  results: 'Resultados',
  show: 'Mostrar',
  filters: {
    all: (count) => `Todas: ${number(count)}`,
    failed: (count) => `Com erro ou recusadas: ${number(count)}`,
    unknown: (count) => `Resultado desconhecido: ${number(count)}`,
    skipped: (count) => `Ignoradas: ${number(count)}`,
    synced: (count) => `Sincronizadas: ${number(count)}`,
    waiting: (count) => `Em espera: ${number(count)}`,
  },
  columns: { name: 'Nome', result: 'Resultado', reason: 'Motivo e solução', time: 'Hora' },
  states: {
    waiting: 'Em espera',
    syncing: 'Sincronizando',
    added: 'Sincronizado',
    updated: 'Sincronizado',
    notSent: 'Ignorado',
    notRead: 'Erro',
    refused: 'Recusado',
    failed: 'Erro',
    untold: 'Enviado',
    unfinished: 'Não confirmado',
    unknown: 'Desconhecido',
    cancelled: 'Não enviado',
  },
  reasons: {
    added: 'Adicionado ao Net-Results',
    updated: 'Atualizado no Net-Results',
    noEmail: 'Sem endereço de email: só são sincronizados registros que o têm',
    inactive: 'Inativo no Dynamics: itens inativos não são sincronizados',
    emailNotMapped:
      'O mapeamento de campos do Net-Results não tem coluna para Email Address. Peça ao administrador para corrigi-lo.',
    notRead: 'O Dynamics não fornece este registro: ele foi excluído ou você não pode mais vê-lo.',
    refused: (message) =>
      message === '' ? 'O Net-Results não aceitou este registro.' : `${message}. Corrija-o no registro.`,
    failed: (message) =>
      message === '' ? 'A importação não foi realizada. Tente novamente.' : `${message} Tente novamente.`,
    untold: 'O Net-Results terminou e não informa o resultado desta pessoa.',
    unfinished: 'O Net-Results recebeu esta pessoa e não confirmou o resultado. Verifique novamente.',
    unknown: 'A resposta não chegou. O Net-Results pode ou não ter recebido esta pessoa.',
    cancelled: 'A sincronização foi cancelada antes do envio desta pessoa.',
  },
  unknownPerson: 'Uma pessoa que não está mais nesta conta',
  now: 'Agora',
  empty: 'Ninguém com este resultado.',

  notBegun: 'Não iniciada: outra sincronização desta conta vem antes',
  announceStarted: (count) => `Sincronizando ${people(count)}`,
  csvFile: (account, day) => `Sincronização ${account} ${day}.csv`,
  csvColumns: (timeZone) => ['Nome', 'Tabela', 'Resultado', 'Motivo e solução', `Hora (${timeZone})`, 'ID do registro'],
  exported: (count) => counted(count, 'pessoa exportada', 'pessoas exportadas'),
  summary: (facts) =>
    [
      `Sincronização de ${facts.account} com o Net-Results`,
      facts.ended === null ? `Início: ${facts.started}; não concluída` : `De ${facts.started} a ${facts.ended}`,
      people(facts.total),
      ...facts.lines,
    ].join('\n'),
}
