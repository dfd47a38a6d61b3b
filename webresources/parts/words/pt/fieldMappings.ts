import type { fieldMappings as english } from '../fieldMappings'
import type { Translated } from '../Translated'
import { number } from '../wording'
import { counted, plural } from './counted'

export const fieldMappings: Translated<typeof english> = {
  table: 'Mapeamentos de campos',
  noun: 'campos',
  tables: { contact: 'Contato', lead: 'Cliente potencial', account: 'Conta' },
  tableField: 'Tabela',
  tableWithChanges: (table, count) => `${table} (${counted(count, 'alteração', 'alterações')})`,
  search: 'Pesquisar campos',
  show: 'Mostrar',
  shows: {
    all: (count) => `Todos os campos (${number(count)})`,
    mapped: (count) => `Só mapeados (${number(count)})`,
    changed: (count) => `Alterados desde o carregamento (${number(count)})`,
    warnings: (count) => `Com avisos (${number(count)})`,
  },
  columns: {
    field: 'Campo do Dynamics',
    netResults: 'Campo do Net-Results',
    toDynamics: 'Para o Dynamics',
    fromDynamics: 'Do Dynamics',
    notes: 'Observações',
  },
  doNotMap: 'Não mapear',
  netResultsFor: (label) => `Campo do Net-Results para ${label}`,
  toDynamicsFor: (label) => `Para o Dynamics, ${label}`,
  fromDynamicsFor: (label) => `Do Dynamics, ${label}`,
  was: (choice) => `Alterado; antes: ${choice}`,
  undo: 'Desfazer',
  undoFor: (label) => `Desfazer a alteração de ${label}`,
  movedMeanwhile: (choice) => `Enquanto isso, outra pessoa escolheu: ${choice}. Você decide ao salvar.`,
  fieldName: (label, name) => (label === name ? name : `${label} (${name})`),

  described: {
    both: (field) => `${field}, nos dois sentidos`,
    to: (field) => `${field}, para o Dynamics`,
    from: (field) => `${field}, do Dynamics`,
    none: (field) => `${field}, em nenhum sentido`,
  },
  yes: 'Sim',
  no: 'Não',

  warningCount: (count) => counted(count, 'campo tem um aviso', 'campos têm avisos'),
  showWarnings: 'Mostrar',
  warnings: {
    sharedTarget: (others) => {
      const named = others.slice(0, 3).join(', ')
      return others.length > 3
        ? `${named} e mais ${number(others.length - 3)} preenchem o mesmo campo do Net-Results. Prevalece o último que for sincronizado.`
        : `${named} ${plural(others.length, { one: 'preenche', other: 'preenchem' })} o mesmo campo do Net-Results. Prevalece o último que for sincronizado.`
    },
    readOnly: 'O Dynamics não permite que ninguém grave neste campo.',
    typeMismatch: {
      text: '',
      number: 'Este campo aceita números, e o campo do Net-Results contém texto.',
      date: 'Este campo aceita datas, e o campo do Net-Results contém texto.',
      yesNo: 'Este campo aceita sim ou não, e o campo do Net-Results contém texto.',
      choice: 'Este campo só aceita suas próprias opções, e o campo do Net-Results contém qualquer texto.',
      lookup: 'Este campo aceita outro registro, e o Net-Results não tem nenhum a oferecer.',
      other: 'Este campo aceita valores de um tipo que o Net-Results não tem.',
    },
    notText: 'Não é possível ler endereços de email de um campo deste tipo.',
    requiredUnmapped: 'O Dynamics exige este campo. Os registros que o Net-Results cria vêm sem ele.',
    noDirection: 'Há um campo do Net-Results escolhido, mas nada é transferido em nenhum sentido.',
    columnMissing: 'O Dynamics não tem este campo.',
    emailUnmapped:
      'Nenhum campo do Dynamics preenche Email Address. É por ele que o Net-Results distingue as pessoas; por isso, ninguém pode ser sincronizado.',
  },
  notChecked: 'Os tipos e as permissões dos campos não foram verificados',

  choicesCut: 'O Net-Results não forneceu os campos que você adicionou. Só é possível escolher os que estão em uso.',
  nothing: {
    title: 'O Net-Results não mostra campos desta tabela',
    body: 'Verifique se a conexão com o Dynamics está configurada e se o usuário do aplicativo pode ler a tabela. Depois, verifique novamente.',
  },
  notOffered: 'Esta conta do Net-Results não oferece mapeamentos de campos pela API.',
  readOnly: 'Esta conta do Net-Results mostra seus mapeamentos de campos pela API, mas não permite alterá-los por ela.',
  open: 'Abrir mapeamentos de campos no Net-Results',
}
