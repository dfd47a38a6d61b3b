const EDGES: Readonly<Record<string, string>> = { left: 'inline-start', right: 'inline-end' }
const CORNERS: Readonly<Record<string, string>> = {
  'top-left': 'start-start',
  'top-right': 'start-end',
  'bottom-left': 'end-start',
  'bottom-right': 'end-end',
}

/**
 * The rule in words that follow the direction of the text: what is on the left of a page from left to right is on the
 * right of one from right to left. Griffel would have a second class for that; this way there is one, and nothing at run
 * time has to know the direction.
 */
export function logical(css: string): string {
  return css.replace(/\{([^{}]*)\}/g, (_, body: string) => `{${body.split(';').map(declaration).join(';')}}`)
}

function declaration(text: string): string {
  const [, property = '', value = ''] = /^([a-z-]+):(.*)$/.exec(text) ?? []
  const edge = /^(?:(margin|padding|border)-)?(left|right)(-.+)?$/.exec(property)
  if (edge !== null) return `${edge[1] ?? 'inset'}-${EDGES[edge[2] ?? '']}${edge[3] ?? ''}:${value}`
  const corner = /^border-(top|bottom)-(left|right)-radius$/.exec(property)
  if (corner !== null) return `border-${CORNERS[`${corner[1]}-${corner[2]}`]}-radius:${value}`
  if (property === 'text-align' || property === 'float')
    return `${property}:${value.replace(/\bleft\b|\bright\b/, (side) => aligned(property, side))}`
  return /^(margin|padding|inset)$/.test(property) ? box(property, value) : text
}

const aligned = (property: string, side: string): string =>
  property === 'float' ? `inline-${side === 'left' ? 'start' : 'end'}` : side === 'left' ? 'start' : 'end'

function box(property: string, value: string): string {
  const sides = value.trim().match(/(?:[^\s()]|\([^()]*(?:\([^()]*\)[^()]*)*\))+/g) ?? []
  const [top = '', right, bottom = '', left] = sides
  if (left === undefined || left === right) return `${property}:${value}`
  return `${property}-block:${top} ${bottom};${property}-inline:${left} ${String(right)}`
}
