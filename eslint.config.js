import { fixupPluginRules } from '@eslint/compat'
import js from '@eslint/js'
import powerApps from '@microsoft/eslint-plugin-power-apps'
import sdl from '@microsoft/eslint-plugin-sdl'
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript'
import importX from 'eslint-plugin-import-x'
import reactHooks from 'eslint-plugin-react-hooks'
import globals from 'globals'
import tseslint from 'typescript-eslint'
import { importZones, TYPE_ONLY_FOLDERS } from './scripts/lib/importZones.js'

const TESTS = ['**/*.test.{ts,tsx}', '**/*.matrix.tsx', '**/*.testing.{ts,tsx}', 'mocks/e2e/**']
const powerAppsRules = Object.keys(powerApps.rules).map((rule) => [`power-apps/${rule}`, 'error'])
const sdlRules = [
  'no-cookies',
  'no-document-domain',
  'no-document-write',
  'no-html-method',
  'no-inner-html',
  'no-insecure-random',
  'no-insecure-url',
  'no-postmessage-star-origin',
].map((rule) => [`sdl/${rule}`, 'error'])

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', 'mocks/preview/public/**'] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    plugins: { 'import-x': importX, 'react-hooks': reactHooks },
    settings: { 'import-x/extensions': ['.ts', '.tsx'], 'import-x/resolver-next': [createTypeScriptImportResolver()] },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      ...reactHooks.configs.recommended.rules,
      'no-undef': 'off',
      'import-x/no-cycle': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      eqeqeq: 'error',
      'no-console': 'off',
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    ignores: TESTS,
    rules: { 'import-x/no-restricted-paths': ['error', { zones: importZones() }] },
  },
  {
    files: TYPE_ONLY_FOLDERS.map((folder) => `${folder}/**/*.{ts,tsx}`),
    ignores: TESTS,
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['**/net-results', '**/net-results/**', '**/dataverse', '**/dataverse/**'],
              allowTypeImports: true,
              message: 'Take the clients from useServices(); import only their types.',
            },
            { group: ['dataverse-ify', 'dataverse-ify/*'], message: 'Only webresources/dataverse knows this library.' },
            {
              group: ['@fluentui/*'],
              message: 'Take Fluent components from parts/kit, so that their weight is visible in one place.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['webresources/{domain,net-results,forms,entries}/**/*.{ts,tsx}', 'mocks/**/*.{ts,tsx}'],
    ignores: TESTS,
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: ['dataverse-ify', 'dataverse-ify/*'], message: 'Only webresources/dataverse knows this library.' },
          ],
        },
      ],
    },
  },
  {
    files: ['webresources/parts/kit.ts'],
    rules: { '@typescript-eslint/no-restricted-imports': 'off' },
  },
  {
    // What ships: Microsoft's checker and SDL rules, and the product's own borders.
    files: ['webresources/**/*.{ts,tsx}'],
    ignores: TESTS,
    plugins: { 'power-apps': fixupPluginRules(powerApps), sdl: fixupPluginRules(sdl) },
    rules: {
      ...Object.fromEntries([...powerAppsRules, ...sdlRules]),
      'no-console': 'error',
      'no-alert': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
    },
  },
  {
    files: ['webresources/**/*.{ts,tsx}'],
    ignores: [...TESTS, 'webresources/dataverse/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'Xrm', message: 'Only webresources/dataverse touches Xrm.' },
        { name: 'parent', message: 'Only webresources/dataverse looks at the host window.' },
        { name: 'fetch', message: 'Only net-results/transport.ts fetches.' },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'MemberExpression[property.name=/^(Xrm|parent|top|fetch)$/][object.name=/^(window|globalThis|self|parent|top)$/]',
          message: 'Reach the host and the network through their one module.',
        },
        {
          selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
          message: 'Text from outside is text, never markup.',
        },
      ],
    },
  },
  {
    files: ['webresources/net-results/transport.ts'],
    rules: { 'no-restricted-globals': ['error', 'Xrm', 'parent'], 'no-restricted-syntax': 'off' },
  },
  {
    files: ['webresources/dataverse/**/*.ts'],
    ignores: TESTS,
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'fetch', message: 'Only net-results/transport.ts and dataverse/webApiOverHttp.ts fetch.' },
      ],
    },
  },
  {
    // Where there is no Xrm around the page, Dataverse is reached over HTTP.
    files: ['webresources/dataverse/webApiOverHttp.ts'],
    rules: { 'no-restricted-globals': 'off' },
  },
  {
    files: ['webresources/{forms,dataverse,net-results,domain}/**/*.ts', 'webresources/entries/context.ts'],
    ignores: TESTS,
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: ['react', 'react-dom', 'react-dom/*', '@fluentui/*'], message: 'No React below the panels.' },
          ],
        },
      ],
    },
  },
  {
    files: ['webresources/{panels,parts,entries}/**/*.tsx'],
    ignores: TESTS,
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'JSXText[value=/[A-Za-z]{2}/]', message: 'Words on screen live in parts/strings.' },
        {
          selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
          message: 'Text from outside is text, never markup.',
        },
        {
          selector:
            'MemberExpression[property.name=/^(Xrm|parent|top|fetch)$/][object.name=/^(window|globalThis|self|parent|top)$/]',
          message: 'Reach the host and the network through their one module.',
        },
      ],
    },
  },
)
