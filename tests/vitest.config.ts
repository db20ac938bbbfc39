// How the tests run; `.ci/run` asks for a report to count them.
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const report = process.env['OFICINA_TEST_REPORT']

export default defineConfig({
  test: {
    root: fileURLToPath(new URL('..', import.meta.url)),
    include: ['tests/**/*.test.ts'],
    setupFiles: ['tests/support/fixed-seed.ts'],
    testTimeout: 20_000,
    hookTimeout: 120_000,
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
  },
})
