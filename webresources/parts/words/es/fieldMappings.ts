import type { fieldMappings as english } from '../fieldMappings'
import type { Translated } from '../Translated'
import { number } from '../wording'
import { counted, plural } from './counted'

export const fieldMappings: Translated<typeof english> = {
  table: 'Asignaciones de campos',
  noun: 'campos',
  tables: { contact: 'Contacto', lead: 'Cliente potencial', account: 'Cuenta' },
  tableField: 'Tabla',
  tableWithChanges: (table, count) => `${table} (${counted(count, 'cambio', 'cambios')})`,
  search: 'Buscar campos',
  show: 'Mostrar',
  shows: {
    all: (count) => `Todos los campos (${number(count)})`,
    mapped: (count) => `Solo asignados (${number(count)})`,
    changed: (count) => `Cambiados desde la carga (${number(count)})`,
    warnings: (count) => `Con advertencias (${number(count)})`,
  },
  columns: {
    field: 'Campo de Dynamics',
    netResults: 'Campo de Net-Results',
    toDynamics: 'A Dynamics',
    fromDynamics: 'Desde Dynamics',
    notes: 'Notas',
  },
  doNotMap: 'No asignar',
  netResultsFor: (label) => `Campo de Net-Results para ${label}`,
  toDynamicsFor: (label) => `A Dynamics, ${label}`,
  fromDynamicsFor: (label) => `Desde Dynamics, ${label}`,
  was: (choice) => `Cambiado; antes: ${choice}`,
  undo: 'Deshacer',
  undoFor: (label) => `Deshacer el cambio de ${label}`,
  movedMeanwhile: (choice) => `Mientras tanto, otra persona eligió: ${choice}. Usted decidirá al guardar.`,
  fieldName: (label, name) => (label === name ? name : `${label} (${name})`),

  described: {
    both: (field) => `${field}, en ambos sentidos`,
    to: (field) => `${field}, a Dynamics`,
    from: (field) => `${field}, desde Dynamics`,
    none: (field) => `${field}, en ningún sentido`,
  },
  yes: 'Sí',
  no: 'No',

  warningCount: (count) => counted(count, 'campo tiene una advertencia', 'campos tienen advertencias'),
  showWarnings: 'Mostrarlos',
  warnings: {
    sharedTarget: (others) => {
      const named = others.slice(0, 3).join(', ')
      return others.length > 3
        ? `${named} y ${number(others.length - 3)} más rellenan el mismo campo de Net-Results. Prevalece el último que se sincroniza.`
        : `${named} ${plural(others.length, { one: 'rellena', other: 'rellenan' })} el mismo campo de Net-Results. Prevalece el último que se sincroniza.`
    },
    readOnly: 'Dynamics no permite a nadie escribir en este campo.',
    typeMismatch: {
      text: '',
      number: 'Este campo admite números y el campo de Net-Results contiene texto.',
      date: 'Este campo admite fechas y el campo de Net-Results contiene texto.',
      yesNo: 'Este campo admite sí o no y el campo de Net-Results contiene texto.',
      choice: 'Este campo solo admite sus propias opciones y el campo de Net-Results contiene cualquier texto.',
      lookup: 'Este campo admite otro registro y Net-Results no tiene ninguno que ofrecer.',
      other: 'Este campo admite valores de un tipo que Net-Results no tiene.',
    },
    notText: 'No se pueden leer direcciones de correo de un campo de este tipo.',
    requiredUnmapped: 'Dynamics requiere este campo. Los registros que crea Net-Results llegan sin él.',
    noDirection: 'Se ha elegido un campo de Net-Results, pero no se transfiere nada en ningún sentido.',
    columnMissing: 'Dynamics no tiene este campo.',
    emailUnmapped:
      'Ningún campo rellena Email Address desde Dynamics. Net-Results distingue a las personas por ese campo, por lo que no se puede sincronizar a nadie.',
  },
  notChecked: 'No se han comprobado los tipos ni los permisos de los campos',

  choicesCut: 'Net-Results no facilitó los campos que usted ha agregado. Solo se pueden elegir los que están en uso.',
  nothing: {
    title: 'Net-Results no muestra campos de esta tabla',
    body: 'Compruebe que la conexión con Dynamics está configurada y que el usuario de la aplicación puede leer la tabla. Después, vuelva a comprobar.',
  },
  notOffered: 'Esta cuenta de Net-Results no ofrece asignaciones de campos a través de la API.',
  readOnly:
    'Esta cuenta de Net-Results muestra sus asignaciones de campos a través de la API, pero no permite cambiarlas con ella.',
  open: 'Abrir asignaciones de campos en Net-Results',
}
