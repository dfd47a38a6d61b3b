import { HALDEN } from './accounts'
import { person } from './person'
import { DANUTA, MARCUS } from './users'
import type { WorldContact, WorldPerson } from './World'

// prettier-ignore
const FIRST = ['Ada', 'Bruno', 'Chiara', 'Dmitri', 'Elif', 'Farid', 'Greta', 'Hiroshi', 'Inès', 'Jürgen', 'Kavya', 'Liam', 'Mira', 'Nils', 'Olga', 'Pedro', 'Quinn', 'Rania', 'Sven', 'Tove', 'Uma', 'Victor', 'Wanda']
// prettier-ignore
const LAST = ['Abbott', 'Bianchi', 'Çelik', 'Dvořák', 'Engström', 'Farouk', 'Gallagher', 'Horváth', 'Ito', 'Jansen', 'Kaminski', 'Lindgren', 'Moreau', 'Novak', 'O’Dell', 'Petrov', 'Quist', 'Rossi', 'Santos', 'Tanaka', 'Ulrich', 'Vega', 'Weber', 'Xu', 'Yilmaz', 'Zieliński', 'Ashdown', 'Brix', 'Calloway']
const SOURCES = ['Direct access', 'Natural search', 'Paid search', 'Referral']
const TITLES = ['Technician', 'Planner', 'Engineer', 'Supervisor', 'Analyst']

function contact(index: number): WorldContact | null {
  if (index % 5 === 4) return null
  return {
    contactId: 60_000 + index,
    leadSource: SOURCES[index % SOURCES.length] ?? 'Direct access',
    mailing: index % 31 === 0 ? 'unsubscribed' : index % 37 === 0 ? 'bounced' : 'mailable',
    activityCount: index % 13,
    heat: ([0, 1, 1, 2, 2, 3] as const)[index % 6] ?? 0,
  }
}

/** That many further contacts of Halden Water Systems, the same on every call. */
export function createCrowd(size: number): readonly WorldPerson[] {
  return Array.from({ length: size }, (_, index) => {
    const id = `c0000000-3333-4333-8333-${(0x100000 + index).toString(16).padStart(12, '0')}`
    const known = contact(index)
    const email = index % 41 === 40 ? null : `crowd.${index + 1}`
    return {
      ...person('contact', HALDEN, [
        id,
        FIRST[index % FIRST.length] ?? '',
        LAST[index % LAST.length] ?? '',
        TITLES[index % TITLES.length] ?? '',
        email,
        index % 3 === 0 ? DANUTA : MARCUS,
        null,
      ]),
      netResults: email === null ? null : known,
    }
  })
}
