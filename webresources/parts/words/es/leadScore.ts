import type { leadScore as english } from '../leadScore'
import type { Translated } from '../Translated'
import { change, number } from '../wording'
import { counted, plural } from './counted'

export const leadScore: Translated<typeof english> = {
  score: number,
  noScore: 'Sin puntuación',
  overlays: 'Superposiciones',
  trendWindow: 'Tendencia: últimos 30 días',
  overlayColumn: 'Superposición',
  scoreColumn: 'Puntuación',
  changeColumn: '7 días',
  trendColumn: 'Tendencia',
  shownInHeader: 'Se muestra en el encabezado',
  unnamedOverlay: 'Superposición sin nombre',
  up: (points) => `Sube ${number(points)} en 7 días`,
  down: (points) => `Baja ${number(points)} en 7 días`,
  unchanged: 'Sin cambios en 7 días',
  changeUnknown: 'Cambio en 7 días desconocido',
  nothing: '–',
  trend: (from, to) => `Últimos 30 días: de ${number(from)} a ${number(to)}.`,
  parts: (score) => (score === null ? 'Partes de la puntuación' : `Partes de ${number(score)}`),
  part: { activity: 'Puntuación de actividad', contact: 'Puntuación de contacto', other: 'Otras partes' },
  noParts: 'Net-Results solo da la puntuación total de esta superposición, no sus partes.',

  whyHot: 'Motivos del interés',
  likelyDrivers: 'Motivos probables',
  whyHotNote: 'Últimos 30 días. Elija un motivo para ver sus actividades.',
  likelyDriversNote: 'Últimos 30 días. Net-Results no da puntos por ellos.',
  cutOff: (count) =>
    plural(count, {
      one: `Solo se cuenta la actividad más reciente (${number(count)}).`,
      other: `Solo se cuentan las ${counted(count, 'actividad', 'actividades')} más recientes.`,
    }),
  noReasons: (name) => `${name} no hizo nada en los últimos 30 días que explique la puntuación.`,
  reasonUnnamed: 'Otra actividad',
  times: (count) => counted(count, 'vez', 'veces'),
  lastAt: (times, last) => `${times} · ${last}`,
  points: change,
  showAllReasons: (count) => `Mostrar todos (${number(count)})`,
  showFewerReasons: 'Mostrar menos',
  request: (reason) => `${reason}, últimos 30 días`,

  adjust: 'Ajustar puntuación',
  newScore: 'Nueva puntuación',
  steps: 'Cambiar en',
  now: (score) => (score === null ? 'Sin puntuación hasta ahora.' : `Ahora: ${number(score)}.`),
  higher: (by) => `La nueva puntuación es ${counted(by, 'punto', 'puntos')} más alta.`,
  lower: (by) => `La nueva puntuación es ${counted(by, 'punto', 'puntos')} más baja.`,
  limits: (low, high) => `Un número entero de ${number(low)} a ${number(high)}.`,
  problems: {
    missing: 'Escriba la nueva puntuación.',
    notWhole: 'Escriba un número entero, sin decimales.',
    tooLow: (low) => `La puntuación mínima es ${number(low)}.`,
    tooHigh: (high) => `La puntuación máxima es ${number(high)}.`,
    loading: 'La puntuación aún no ha llegado. Inténtelo de nuevo en un momento.',
    same: (score) => `La puntuación ya es ${number(score)}.`,
  },
  reason: 'Motivo',
  reasonHint: 'Opcional. Se guarda con el cambio en Net-Results.',
  set: 'Establecer puntuación',
  clear: 'Borrar',
  scoreUnknown: 'No se pudo leer la puntuación de esta superposición, por lo que no se puede cambiar aquí.',
  notOffered:
    'La API de esta cuenta de Net-Results no permite cambiar puntuaciones. Cambie esta puntuación en Net-Results; se mostrará aquí en cuanto haya cambiado.',

  changed: (overlay, to, from) => {
    const set = overlay === null ? `Puntuación: ${number(to)}` : `${overlay}: ${number(to)}`
    return from === null ? set : `${set}, antes ${number(from)}`
  },
  saved: (message) => `Guardado: ${message}`,
  undone: (message) => `Deshecho: ${message}`,
  refused: (message) => `No guardado: ${message}`,
  unsure: (message) => `Sin confirmar: ${message}`,
  mayHaveChanged: 'Puede que la puntuación haya cambiado de todos modos: vuelva a comprobarlo antes de repetirlo.',
  stillOther: (score) => `Net-Results indica que la puntuación es ${number(score)}.`,

  session: 'Ajustes desde que se abrió esta página',
  state: {
    pending: 'Pendiente',
    saving: 'Guardando',
    saved: 'Guardado',
    undone: 'Deshecho',
    refused: 'No guardado',
    unsure: 'Sin confirmar',
  },
}
