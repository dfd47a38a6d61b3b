import { number, plural } from './wording'

export const problems = {
  unsaved: {
    title: 'Save the record first',
    body: 'Net-Results shows what it knows as soon as this record is saved.',
  },
  bulkEdit: { title: 'More than one record', body: 'Open one record to see what Net-Results knows about that person.' },
  noRecord: {
    title: 'No record here',
    body: 'This page shows one contact or lead. Open it from the Net-Results tab of a contact or lead form.',
  },
  wrongTable: {
    title: 'Not a contact or lead',
    body: 'This page shows one contact or lead. An administrator can put the account page on account forms.',
  },
  hostMissing: {
    title: 'Open this page in Dynamics',
    body: 'This page works inside Dynamics 365, on the form of a contact or lead. It found no Dynamics around it.',
  },
  noCredentials: {
    title: 'Sign in to Net-Results',
    body: 'Your user record has no Net-Results credentials. Save them there, or use them until this page closes.',
  },
  unreadableCredentials: {
    title: 'Sign in to Net-Results',
    body: 'Your user record has a Net-Results user name, but no password that you can read: column security hides it, or none is saved.',
    hint: 'Ask your administrator to grant you your own password in the integration console, under Credentials. Until then, use it for this session only.',
  },
  unreadableRecord: {
    title: 'Dynamics does not show you your own user record',
    body: 'Your security role does not let you read it, so this page can’t look for saved credentials. You can use them for this session only.',
    hint: 'Ask your administrator for the role Net-Results User.',
  },
  unusableCredentials: {
    title: 'The saved Net-Results credentials can’t be sent',
    hint: 'Save corrected ones, or use them for this session only.',
  },
  wrongCredentials: {
    title: 'Net-Results did not accept your password',
    body: (userName: string) =>
      `The user name ${userName} or its password is wrong. It may have been changed at Net-Results. Nothing is tried again until you ask for it.`,
    hint: 'Save the right one, or use it for this session only.',
  },
  refusedAddress: {
    title: 'The API address is not allowed',
    body: (address: string) =>
      `The environment variable nr_ApiBaseUrl is set to ${address}. Your credentials are sent only to https addresses of net-results.com, so nothing was sent.`,
    hint: 'An administrator can correct the variable in the solution Funnel Vision Marketing Automation.',
  },
  netResults: {
    notPermitted: {
      title: 'Net-Results does not let you see this',
      body: 'Your Net-Results user lacks the permission. Ask whoever administers Net-Results in your company.',
    },
    wrongAddress: {
      title: 'Net-Results was not found',
      body: 'The API does not answer at the address that Dynamics has for it. An administrator can correct the environment variable nr_ApiBaseUrl.',
    },
    throttled: {
      title: 'Net-Results is busy',
      body: (seconds: number | null) =>
        seconds === null
          ? 'Too many requests arrived at once. Wait a moment and try again.'
          : `Too many requests arrived at once. Try again in ${number(seconds)} ${plural(seconds, 'second', 'seconds')}.`,
    },
    down: {
      title: 'Net-Results is down',
      body: 'Net-Results answered with an error of its own. Nothing is wrong with this record. Try again in a few minutes.',
    },
    timeout: {
      title: 'Net-Results does not answer',
      body: 'There was no answer within 15 seconds. Try again; if it stays so, the network or Net-Results is overloaded.',
    },
    offline: { title: 'You are offline', body: 'This device has no network connection. Connect and try again.' },
    blockedByPolicy: {
      title: 'Dynamics does not let this page reach Net-Results',
      body: (host: string) =>
        `The content security policy blocks ${host}. An administrator can add it to connect-src in the Power Platform admin center, under Privacy + Security.`,
    },
    blocked: {
      title: 'Net-Results can’t be reached from this address',
      body: (origin: string) =>
        `The browser got no readable answer. Either the network blocks Net-Results, or Net-Results does not accept calls from ${origin}. If other pages work, ask Net-Results Support to allow that address.`,
    },
    unsupported: {
      title: 'Not offered by this Net-Results account',
      body: (operation: string) =>
        `The API of this account does not have ${operation}. Ask Net-Results Support whether it can be switched on.`,
    },
    refused: {
      title: 'Net-Results refused the request',
      body: 'Net-Results understood the request and did not carry it out. The details have what Net-Results Support needs.',
      said: (message: string) => `Net-Results says: “${message}”`,
    },
    malformed: {
      title: 'The answer could not be read',
      body: 'Net-Results answered in a form that this version does not know. The details have what Net-Results Support needs.',
    },
  },
  dataverse: {
    notFound: {
      title: 'The record is gone',
      body: 'Dynamics does not find this record. It was deleted, or you can no longer see it.',
    },
    privilege: {
      title: 'Your security role lacks a permission',
      body: 'Dynamics does not let you read this table. Ask your administrator for the role Net-Results User.',
    },
    access: {
      title: 'You can’t see this record',
      body: 'Dynamics does not let you read this record. Ask its owner to share it with you.',
    },
    secured: {
      title: 'A column is protected',
      body: 'Column security does not allow what this page asked for. Ask your administrator.',
    },
    unknownColumn: {
      title: 'A mapped column is missing in Dynamics',
      body: 'The field mapping at Net-Results names a column that this table does not have. Ask your administrator to correct it.',
      named: (columns: readonly string[]) =>
        `The field mapping at Net-Results names ${columns.join(', ')}, which this table does not have. Ask your administrator to correct it.`,
    },
    throttled: {
      title: 'Dynamics is busy',
      body: 'You have sent many requests to Dynamics in a short time. Wait a moment and try again.',
    },
    conflict: { title: 'Somebody else changed the record', body: 'Reload the record and try again.' },
    sessionExpired: {
      title: 'Sign in to Dynamics again',
      body: 'Your Dynamics session has ended. Reload the browser page and sign in.',
    },
    offline: { title: 'You are offline', body: 'This device has no network connection. Connect and try again.' },
    malformed: {
      title: 'Dynamics answered in an unknown form',
      body: 'This version does not understand what Dynamics returned. The details have what your administrator needs.',
    },
    unknown: {
      title: 'Dynamics could not answer',
      body: 'Dynamics reported an error. Try again; the details have what your administrator needs.',
    },
  },
  unexpected: {
    title: 'Something went wrong on this page',
    body: 'The page met a case it does not know. Try again; if it stays so, send the details to your administrator.',
  },
} as const
