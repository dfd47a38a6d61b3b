import type { setUpConnection as english } from '../setUpConnection'
import type { Translated } from '../Translated'
import { number, plural } from '../wording'
import { who } from './setUpWording'

function clock(ahead: number): string {
  const seconds = Math.round(Math.abs(ahead) / 1000)
  const minutes = Math.round(seconds / 60)
  return seconds < 120
    ? `${number(seconds)} ${plural(seconds, 'Sekunde', 'Sekunden')}`
    : `${number(minutes)} ${plural(minutes, 'Minute', 'Minuten')}`
}

const differs = (ahead: number) =>
  `Die Uhr dieses Computers geht gegenüber Dataverse ${clock(ahead)} ${ahead > 0 ? 'vor' : 'nach'}.`

const NET_RESULTS_CLOCK = 'Net-Results teilt Seiten seine Uhrzeit nicht mit.'
const ADDRESS_FIRST = {
  fact: 'Die API-Adresse ist nicht zulässig; daher wurde nichts gesendet.',
  remedy: 'Erledigen Sie zuerst den Schritt „API-Adresse“.',
}

export const setUpConnection: Translated<typeof english> = {
  addressRefused: ({ value }) => ({
    fact: `Die Umgebungsvariable nr_ApiBaseUrl ist ${value}. Kennwörter werden nur an https-Adressen von net-results.com gesendet; daher wurde nichts gesendet.`,
    remedy:
      'Wählen Sie in Power Apps „Lösungen“, „Funnel Vision Marketing Automation“, „Umgebungsvariablen“, „Net-Results API base URL“, und korrigieren Sie den Wert.',
  }),
  addressUnreachable: ({ baseUrl }) => ({
    fact: `${baseUrl} ist zulässig, aber dort antwortet niemand.`,
    remedy:
      'Öffnen Sie die Adresse in einer neuen Browserregisterkarte. Öffnet sie sich auch dort nicht, bitten Sie Ihren Netzwerkadministrator, sie durchzulassen; andernfalls prüfen Sie die Umgebungsvariable nr_ApiBaseUrl.',
  }),
  addressUntried: ({ baseUrl, because }) =>
    because === 'policy'
      ? {
          fact: `${baseUrl} ist zulässig, aber die Inhaltssicherheitsrichtlinie lässt diese Seite keinen Versuch machen.`,
          remedy: 'Erledigen Sie zuerst den nächsten Schritt.',
        }
      : because === 'offline'
        ? {
            fact: `${baseUrl} ist zulässig. Dieses Gerät ist offline; daher gab es keinen Versuch.`,
            remedy: 'Stellen Sie eine Verbindung her, und prüfen Sie erneut.',
          }
        : {
            fact: `${baseUrl} ist zulässig, hat aber nicht innerhalb von 10 Sekunden geantwortet.`,
            remedy: 'Prüfen Sie in ein paar Minuten erneut.',
          },
  addressReached: ({ baseUrl }) => ({ fact: `${baseUrl} gehört zu den zulässigen Hosts und antwortet.` }),
  policyBlocks: ({ baseUrl }) => ({
    fact: `Die Inhaltssicherheitsrichtlinie von Dynamics blockiert ${baseUrl}.`,
    remedy: `Wählen Sie im Power Platform Admin Center die Umgebung, „Einstellungen“, „Produkt“, „Datenschutz + Sicherheit“, und fügen Sie ${baseUrl} zu connect-src hinzu.`,
  }),
  policyUntried: () => ({
    fact: 'Es wurde nichts gesendet, was eine Richtlinie hätte blockieren können.',
    remedy: 'Erledigen Sie zuerst den vorherigen Schritt.',
  }),
  policyAllows: () => ({ fact: 'Keine Richtlinie hat diese Seite daran gehindert, Net-Results aufzurufen.' }),
  originBlocked: () => ({
    fact: 'Net-Results antwortet, lässt Seiten dieser Adresse die Antwort aber nicht lesen.',
    remedy: 'Bitten Sie den Net-Results-Support, die Adresse Ihres Dynamics zuzulassen: Sie steht im Bericht.',
  }),
  originUntried: ({ because }) =>
    ({
      address: ADDRESS_FIRST,
      policy: {
        fact: 'Die Inhaltssicherheitsrichtlinie hat den Aufruf gestoppt, bevor Net-Results antworten konnte.',
        remedy: 'Erledigen Sie zuerst den vorherigen Schritt.',
      },
      credentials: {
        fact: 'Nur ein Aufruf mit Benutzername und Kennwort zeigt dies.',
        remedy: 'Melden Sie sich unter „Anmeldedaten“ an.',
      },
      network: {
        fact: 'Von Net-Results kam keine Antwort, die dies zeigen würde.',
        remedy: 'Prüfen Sie erneut, wenn Net-Results antwortet.',
      },
    })[because],
  originAllowed: () => ({ fact: 'Diese Seite konnte die Antwort von Net-Results lesen.' }),
  signInImpossible: ({ because }) =>
    because === 'address'
      ? ADDRESS_FIRST
      : {
          fact: 'Ihr Benutzerdatensatz enthält keinen verwendbaren Benutzernamen mit Kennwort.',
          remedy: 'Geben Sie beides unter „Anmeldedaten“ ein.',
        },
  signedIn: ({ person }) => ({
    fact:
      person.names === null
        ? 'Net-Results hat die Anmeldung akzeptiert.'
        : `Bei Net-Results angemeldet als ${who(person)}.`,
  }),
  clockUnsaid: () => ({
    fact: `Dataverse hat keine Uhrzeit zum Vergleich geliefert. ${NET_RESULTS_CLOCK}`,
    remedy: 'Vergleichen Sie die Uhr dieses Computers mit einer verlässlichen.',
  }),
  clockWrong: ({ ahead }) => ({
    fact: `${differs(ahead)} ${NET_RESULTS_CLOCK}`,
    remedy:
      'Stellen Sie die Uhr dieses Computers; in Windows: „Einstellungen“, „Zeit und Sprache“, „Datum und Uhrzeit“, „Jetzt synchronisieren“.',
  }),
  clockRight: ({ ahead }) => ({
    fact: `${Math.abs(ahead) < 2000 ? 'Dieser Computer und Dataverse stimmen auf die Sekunde überein.' : differs(ahead)} ${NET_RESULTS_CLOCK}`,
  }),
}
