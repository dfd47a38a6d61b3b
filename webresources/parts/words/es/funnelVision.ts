import type { funnelVision as english } from '../funnelVision'
import type { Translated } from '../Translated'
import { number } from '../wording'
import { counted, people, plural } from './counted'

const visits = (count: number) => counted(count, 'visita', 'visitas')

export const funnelVision: Translated<typeof english> = {
  title: 'Funnel Vision',
  tabList: 'Funnel Vision',
  tabs: {
    whosHot: 'Más interesados',
    prospectActivity: 'Actividad de clientes potenciales',
    anonymousVisitors: 'Visitantes anónimos',
    myEmails: 'Mis correos',
  },
  copyLink: 'Copiar vínculo',
  copied: 'Copiado',
  linkCopied: 'Vínculo a esta vista copiado',
  linkNotCopied: 'El explorador no permitió copiar. El vínculo es:',
  linkTitle: 'Vínculo a esta vista',

  overlay: 'Superposición de puntuación',
  unnamedOverlay: 'Superposición sin nombre',
  domainGroup: 'Grupo de dominios',
  allGroups: 'Todos los grupos de dominios',
  unnamedGroup: 'Grupo de dominios sin nombre',
  dates: 'Fechas',
  days: { 7: 'Últimos 7 días', 30: 'Últimos 30 días', 90: 'Últimos 90 días' },
  custom: 'Elegir fechas',
  from: 'Desde',
  to: 'Hasta',
  reversed: 'El final es anterior al inicio',
  unknownOverlay: {
    title: 'Esta superposición no existe',
    body: (id) =>
      `El vínculo indica la superposición de puntuación ${id}, que no existe en Net-Results o ya no existe.`,
    fix: 'Usar la superposición predeterminada',
  },
  unknownGroup: {
    title: 'Este grupo de dominios no existe',
    body: (id) => `El vínculo indica el grupo de dominios ${id}, que no existe en Net-Results o ya no existe.`,
    fix: 'Mostrar todos los grupos de dominios',
  },

  people: 'personas',
  searchPeople: 'Buscar por nombre, empresa o correo',
  chart: {
    title: 'Personas por puntuación',
    note: people,
    band: (from, to) => (to === null ? `${number(from)}+` : `${number(from)}–${number(to)}`),
    bandTold: (from, to, count) =>
      `${to === null ? `${number(from)} o más` : `De ${number(from)} a ${number(to)}`}: ${people(count)}`,
    sentence: (count, best) => `${people(count)} por puntuación. ${best}.`,
    bandColumn: 'Puntuación',
    peopleColumn: 'Personas',
    chosen: (band, count, total) => `${band}: ${number(count)} de ${people(total)}`,
    showAll: 'Mostrar todas',
    most: (band, count) => `El grupo más numeroso es ${band}: ${number(count)}`,
  },
  whosHot: {
    columns: {
      lastName: 'Nombre',
      companyName: 'Empresa',
      score: 'Puntuación',
      scoreChange7Days: '7 días',
      lastSeen: 'Última visita',
      visits: 'Visitas',
      jobTitle: 'Puesto',
      emailAddress: 'Correo',
    },
    visitsTitle: 'Visitas de los últimos 30 días',
  },

  visits: 'visitas',
  activity: {
    columns: {
      name: 'Nombre',
      companyName: 'Empresa',
      score: 'Puntuación',
      pageViews: 'Páginas',
      durationSeconds: 'Duración',
      lastSeen: 'Cuándo',
      leadSource: 'Origen',
      entry: 'Primera página',
      place: 'Lugar',
      domainGroup: 'Grupo de dominios',
      organization: 'Organización',
    },
    durationSeconds: 'Duración (segundos)',
    chartTitle: 'Visitas por día',
    chartNote: (count, days) => `${visits(count)} en ${counted(days, 'día', 'días')}`,
    sentence: (count, days, bestDay, best) =>
      `Visitas por día, ${counted(days, 'día', 'días')}, ${visits(count)} en total. Máximo: ${bestDay}, ${number(best)}.`,
    day: (day, count) => `${day}: ${visits(count)}`,
    dayColumn: 'Día',
    visitsColumn: 'Visitas',
    nobody: {
      title: 'No hay visitas en este período',
      body: 'Aquí se muestran las visitas de las personas asignadas a usted. Elija otras fechas para ver más.',
    },
  },
  anonymous: {
    group: 'Agrupar por organización',
    unknownOrganization: 'Organización desconocida',
    groupSummary: (count, when) => `${visits(count)}, la última: ${when}`,
    groupSummaryOpen: (count) => `${visits(count)} hasta ahora`,
    visitor: 'Visitante',
    nobody: {
      title: 'No hay visitas anónimas en este período',
      body: 'Aquí se muestran las visitas de personas cuyo nombre Net-Results no conoce. Cuando lo conoce, pasan a Actividad de clientes potenciales.',
    },
  },

  emails: 'correos',
  myEmails: {
    search: 'Buscar por asunto o persona',
    sent: 'Enviados',
    rates: { opened: 'Abiertos', clicked: 'Con clics', bounced: 'Rebotados', unsubscribed: 'Bajas' },
    rate: (percent) => `${number(percent)} %`,
    rateOf: (count, of) => `${number(count)} de ${number(of)}`,
    rateTold: (name, count, of) => `${name}: ${number(count)} de ${counted(of, 'correo', 'correos')}`,
    rateUnknown: 'No se sabe',
    note: 'Cada correo cuenta una vez, aunque se abra varias. Algunas aplicaciones de correo abren los mensajes automáticamente.',
    totals: 'Totales',
    totalsCut: (count) =>
      plural(count, {
        one: `Del correo más reciente (${number(count)})`,
        other: `De los ${counted(count, 'correo', 'correos')} más recientes`,
      }),
    result: 'Resultado',
    allResults: 'Todos los resultados',
    results: {
      bounced: 'Rebotado',
      unsubscribed: 'Baja',
      clicked: 'Con clics',
      opened: 'Abierto',
      notOpened: 'No abierto',
      unknown: 'No se sabe',
    },
    from: { 'net-results': 'Net-Results', dynamics: 'Dynamics' },
    columns: {
      sentAt: 'Enviado',
      subject: 'Asunto',
      person: 'Para',
      sentFrom: 'Enviado desde',
      result: 'Resultado',
      openCount: 'Aperturas',
      firstOpenedAt: 'Primera apertura',
      clickCount: 'Clics',
      emailAddress: 'Dirección de correo',
    },
    noSubject: 'Sin asunto',
    nobody: {
      title: 'No hay correos en este período',
      body: 'Aquí se muestran los correos con seguimiento que usted ha enviado mediante Net-Results o Dynamics. Elija otras fechas para ver más.',
    },
  },
}
