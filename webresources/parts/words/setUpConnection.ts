import { number, plural } from './wording'
import { who, type FindingTexts } from './setUpWording'

function clock(ahead: number): string {
  const seconds = Math.round(Math.abs(ahead) / 1000)
  const minutes = Math.round(seconds / 60)
  return seconds < 120
    ? `${number(seconds)} ${plural(seconds, 'second', 'seconds')}`
    : `${number(minutes)} ${plural(minutes, 'minute', 'minutes')}`
}

const NET_RESULTS_CLOCK = 'Net-Results does not tell pages its time.'

/** What the steps between this page and Net-Results find. */
export const setUpConnection: FindingTexts<
  | 'addressRefused'
  | 'addressUnreachable'
  | 'addressUntried'
  | 'addressReached'
  | 'policyBlocks'
  | 'policyUntried'
  | 'policyAllows'
  | 'originBlocked'
  | 'originUntried'
  | 'originAllowed'
  | 'signInImpossible'
  | 'signedIn'
  | 'clockUnsaid'
  | 'clockWrong'
  | 'clockRight'
> = {
  addressRefused: ({ value }) => ({
    fact: `The environment variable nr_ApiBaseUrl is ${value}. Passwords are sent only to https addresses of net-results.com, so nothing was sent.`,
    remedy:
      'In Power Apps, choose Solutions, Funnel Vision Marketing Automation, Environment variables, Net-Results API base URL, and correct it.',
  }),
  addressUnreachable: ({ baseUrl }) => ({
    fact: `${baseUrl} is allowed, but nobody answers there.`,
    remedy:
      'Open the address in a new browser tab. If it does not open there either, ask your network administrator to let it pass; otherwise check the environment variable nr_ApiBaseUrl.',
  }),
  addressUntried: ({ baseUrl, because }) =>
    because === 'policy'
      ? {
          fact: `${baseUrl} is allowed, but the content security policy keeps this page from trying it.`,
          remedy: 'Settle the next step first.',
        }
      : because === 'offline'
        ? {
            fact: `${baseUrl} is allowed. This device is offline, so it was not tried.`,
            remedy: 'Connect, and check again.',
          }
        : { fact: `${baseUrl} is allowed, but did not answer in 10 seconds.`, remedy: 'Check again in a few minutes.' },
  addressReached: ({ baseUrl }) => ({ fact: `${baseUrl} is on the list of allowed hosts and answers.` }),
  policyBlocks: ({ baseUrl }) => ({
    fact: `The content security policy of Dynamics blocks ${baseUrl}.`,
    remedy: `In the Power Platform admin center, choose the environment, Settings, Product, Privacy + Security, and add ${baseUrl} to connect-src.`,
  }),
  policyUntried: () => ({
    fact: 'Nothing was sent that a policy could have blocked.',
    remedy: 'Settle the step before first.',
  }),
  policyAllows: () => ({ fact: 'No policy kept this page from calling Net-Results.' }),
  originBlocked: () => ({
    fact: 'Net-Results answers, but does not let pages of this address read what it says.',
    remedy: 'Ask Net-Results Support to allow the address of your Dynamics: the report has it.',
  }),
  originUntried: ({ because }) =>
    ({
      address: {
        fact: 'The API address is refused, so nothing was sent.',
        remedy: 'Settle the step “API address” first.',
      },
      policy: {
        fact: 'The content security policy stopped the call before Net-Results could answer.',
        remedy: 'Settle the step before first.',
      },
      credentials: {
        fact: 'Only a call with a user name and password shows it.',
        remedy: 'Sign in under Credentials.',
      },
      network: {
        fact: 'No answer of Net-Results arrived that would show it.',
        remedy: 'Check again when Net-Results answers.',
      },
    })[because],
  originAllowed: () => ({ fact: 'This page could read what Net-Results answered.' }),
  signInImpossible: ({ because }) =>
    because === 'address'
      ? { fact: 'The API address is refused, so nothing was sent.', remedy: 'Settle the step “API address” first.' }
      : {
          fact: 'Your user record has no user name and password that can be used.',
          remedy: 'Enter them under Credentials.',
        },
  signedIn: ({ person }) => ({
    fact: person.names === null ? 'Net-Results accepted the sign-in.' : `Signed in to Net-Results as ${who(person)}.`,
  }),
  clockUnsaid: () => ({
    fact: `Dataverse gave no time to compare with. ${NET_RESULTS_CLOCK}`,
    remedy: 'Compare the clock of this computer with a known one.',
  }),
  clockWrong: ({ ahead }) => ({
    fact: `This computer is ${clock(ahead)} ${ahead > 0 ? 'ahead of' : 'behind'} Dataverse. ${NET_RESULTS_CLOCK}`,
    remedy: 'Set the clock of this computer; in Windows: Settings, Time & language, Date & time, Sync now.',
  }),
  clockRight: ({ ahead }) => ({
    fact: `${Math.abs(ahead) < 2000 ? 'This computer and Dataverse agree to the second' : `This computer is ${clock(ahead)} ${ahead > 0 ? 'ahead of' : 'behind'} Dataverse`}. ${NET_RESULTS_CLOCK}`,
  }),
}
