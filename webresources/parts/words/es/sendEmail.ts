import type { sendEmail as english } from '../sendEmail'
import type { Translated } from '../Translated'
import { number } from '../wording'
import { counted, plural } from './counted'

const templates = (count: number) => counted(count, 'plantilla', 'plantillas')

export const sendEmail: Translated<typeof english> = {
  button: 'Enviar correo con seguimiento',
  title: (name) => `Enviar un correo con seguimiento a ${name}`,
  obstacles: {
    noAddress: 'Esta persona no tiene dirección de correo.',
    unsubscribed: 'Esta persona se ha dado de baja de los correos.',
    bounced: 'Los correos a esta dirección rebotan. Net-Results no le envía nada.',
    doNotEmail: 'Dynamics indica “No permitir correo electrónico” para esta persona.',
    notMailable: 'Net-Results no envía correo a esta persona.',
    notAsked:
      'Dynamics aún no ha indicado si se puede enviar correo a esta persona. Si sigue así, actualice el formulario o consulte al administrador.',
  },
  to: 'Para',
  subject: 'Asunto',

  templates: 'Plantillas',
  search: 'Buscar plantillas',
  found: (shown, total) =>
    total === null || total === shown ? templates(shown) : `Se muestran ${number(shown)} de ${templates(total)}`,
  dropped: (count) =>
    `${templates(count)} no ${plural(count, { one: 'se pudo leer y se ha omitido', other: 'se pudieron leer y se han omitido' })}.`,
  loadMore: 'Cargar más',
  loadingMore: 'Cargando más plantillas',
  noneTitle: 'No hay plantillas',
  noneBody: 'Marketing no ha creado ningún correo que se pueda enviar desde aquí.',
  filteredTitle: (text) => `Ninguna plantilla coincide con “${text}”`,
  filteredBody: 'Se busca en los nombres y los asuntos.',
  untitled: 'Plantilla sin nombre',
  noSubject: 'Sin asunto',

  preview: 'Vista previa',
  previewOf: (name) => `Vista previa de ${name}`,
  choose: 'Elija una plantilla para verla aquí.',
  noPreview: 'Net-Results no ofrece una vista previa de esta plantilla.',
  previewNote: 'Aquí no se cargan imágenes de la web. Los campos entre llaves se rellenan al enviar.',

  log: 'Registrar también en la escala de tiempo de Dynamics',
  logNote: 'Agrega a este registro una actividad de correo electrónico completada con el asunto.',
  loggedNote: (template) => `Enviado mediante Net-Results como correo con seguimiento, plantilla “${template}”.`,

  send: 'Enviar',
  sending: 'Enviando',
  cancel: 'Cancelar',
  close: 'Cerrar',
  openMyEmails: 'Abrir Mis correos',
  sentTitle: (name) => `Enviado a ${name}`,
  sentBody: (subject) =>
    `“${subject}” está en camino. Las aperturas y los clics se muestran en Mis correos y en el flujo de actividades.`,
  logged: 'Se ha registrado en la escala de tiempo de Dynamics.',
  notLogged: (problem) => `No se pudo registrar en la escala de tiempo de Dynamics: ${problem}.`,
  notSent: (problem) => `No enviado. ${problem}`,
  doubtfulTitle: 'No se sabe si se envió',
  doubtfulBody: (problem) => `${problem}. No se ha vuelto a enviar. Consulte Mis correos antes de enviarlo otra vez.`,
  unsupported: 'Esta cuenta de Net-Results no ofrece el envío de correo a través de su API.',
}
