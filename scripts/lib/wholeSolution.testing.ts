import { netResultsApp } from '../../solution/apps/netResultsApp'
import {
  syncChosenContacts,
  syncChosenOfForm,
  syncThisAccount,
  syncThisContact,
} from '../../solution/commands/syncCommands'
import { hotLeadsBreakdown } from '../../solution/dashboards/hotLeadsBreakdown'
import { defineSolution, type Solution } from '../../solution/define/defineSolution'
import { accountMainForm } from '../../solution/forms/baseForms'
import { accountForm } from '../../solution/forms/accountForm'
import { funnelVision } from '../../solution/manifest'

const CONTACT_PAGE = ['css', 'html', 'js'].map((extension) => `nr_/pages/contact.${extension}`)
const FURTHER_PAGES = ['account', 'console', 'funnelvision', 'hotleads'].flatMap((page) =>
  ['css', 'html', 'js'].map((extension) => `nr_/pages/${page}.${extension}`),
)
const ALL_FILES = [
  ...CONTACT_PAGE,
  ...FURTHER_PAGES,
  'nr_/pages/context.js',
  'nr_/scripts/form.js',
  'nr_/scripts/commands.js',
  'nr_/images/netresults.svg',
  'nr_/images/sync.svg',
]

/** A solution with a component of every kind that we know how to ship, whether or not it ships yet. */
export const wholeSolution: Solution = defineSolution({
  ...funnelVision,
  webResources: ALL_FILES,
  tables: [
    ...funnelVision.tables
      .filter(({ schemaName }) => schemaName !== 'Account')
      .map((table) =>
        table.schemaName === 'SystemUser'
          ? table
          : { ...table, commands: [syncThisContact, syncChosenContacts, syncChosenOfForm] },
      ),
    { schemaName: 'Account', displayName: 'Account', columns: [], forms: [accountForm], commands: [syncThisAccount] },
  ],
  dashboards: [hotLeadsBreakdown],
  apps: [netResultsApp],
  missingDependencies: [
    ...funnelVision.missingDependencies.filter(({ table }) => table !== 'account'),
    {
      kind: 'form',
      table: 'account',
      displayName: 'Account',
      formId: accountMainForm.id,
      solution: 'msdynce_AppCommon (9.0.4.0066)',
    },
  ],
})

/** Made-up web resource files for these names, small and right. */
export const madeUpFiles = (names: readonly string[]): ReadonlyMap<string, Uint8Array> =>
  new Map(names.map((name) => [name, new TextEncoder().encode(madeUpText(name))]))

const madeUpText = (name: string): string => {
  const stem = /([^/.]+)\.\w+$/.exec(name)?.[1] ?? ''
  if (name.endsWith('.html')) {
    return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${stem}</title>
<script src="context.js"></script><link rel="stylesheet" href="${stem}.css"></head>
<body><div id="root"></div><script src="${stem}.js"></script></body></html>`
  }
  if (name.endsWith('.css')) return '#root{margin:0}'
  if (name.endsWith('.svg')) return '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0"/></svg>'
  if (name.endsWith('commands.js')) {
    return 'var NetResults=function(e){return e.Commands={syncRecord:function(){},syncChosen:function(){},syncAccount:function(){}},e}(window.NetResults||{});'
  }
  if (name.endsWith('form.js'))
    return 'var NetResults=function(e){return e.Form={onTab:function(){}},e}(window.NetResults||{});'
  return '(function(){"use strict";})();'
}
