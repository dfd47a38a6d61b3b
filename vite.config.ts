import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { CHROMIUM_FLAGS, findChromium } from './scripts/lib/findChromium.ts'

const executablePath = await findChromium()

/** A page that a busy machine starts too late is started once more; the report says so. */
const RETRIES = process.env['CI'] === undefined ? 0 : 1

/** Tests that run inside a page, in a real browser. */
const inBrowser = (name: string, include: string[], setupFiles: string[]) => ({
  extends: true as const,
  publicDir: 'mocks/preview/public',
  // Complete, because a dependency that Vite discovers late reloads the page under the test that runs.
  optimizeDeps: {
    include: [
      '@fluentui/react-components',
      '@fluentui/react-icons',
      '@tanstack/react-query',
      '@tanstack/react-virtual',
      '@testing-library/react',
      '@testing-library/user-event',
      'axe-core',
      'dataverse-ify/lib/dataverse-ify/sdkify/sdkify',
      'dataverse-ify/lib/metadata/MetadataCache',
      'fast-check',
      'msw',
      'msw/browser',
      'react',
      'react-dom',
      'react-dom/client',
      'react/jsx-dev-runtime',
      'react/jsx-runtime',
      'valibot',
    ],
  },
  test: {
    name,
    setupFiles: ['mocks/addShell.ts', ...setupFiles],
    include,
    testTimeout: 20_000,
    retry: RETRIES,
    // Pages wait for the simulators, and for time to pass, as much as they compute.
    maxWorkers: 2,
    // After the unit tests, which have their own number of workers.
    sequence: { groupOrder: 1 },
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      viewport: { width: 1100, height: 900 },
      provider: playwright({ launchOptions: { executablePath, args: [...CHROMIUM_FLAGS] } }),
      instances: [{ browser: 'chromium' as const }],
    },
  },
})

const END_TO_END = '{mocks,scripts}/**/*.e2e.ts'
const LONG_END_TO_END = '{mocks,scripts}/**/*.long.e2e.ts'

/** Tests of the package in a browser of their own. */
const endToEnd = (name: string, files: { include: string[]; exclude?: string[] }) => ({
  test: {
    name,
    ...files,
    env: { CHROMIUM_PATH: executablePath },
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Each file waits for its own browser most of the time.
    maxWorkers: 2,
    retry: RETRIES,
  },
})

export default defineConfig({
  plugins: [react()],
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{webresources,mocks,solution,scripts}/**/*.test.ts'],
          exclude: ['**/*.browser.test.ts', '**/*.artifact.test.ts'],
          testTimeout: 20_000,
        },
      },
      inBrowser('browser', ['{webresources,mocks}/**/*.{browser.test.ts,test.tsx}'], ['mocks/setupBrowserTests.ts']),
      // Its cells hand a page on to each other.
      inBrowser('matrix', ['{webresources/entries,mocks/faultmatrix}/**/*.matrix.tsx'], []),
      {
        test: {
          name: 'artifact',
          include: ['scripts/**/*.artifact.test.ts'],
          testTimeout: 60_000,
        },
      },
      endToEnd('e2e', { include: [END_TO_END], exclude: [LONG_END_TO_END] }),
      endToEnd('long', { include: [LONG_END_TO_END] }),
    ],
  },
})
