// The settings of Playwright Test for a run of ours; those of the user are not read.
import { fileURLToPath } from 'node:url'
import { extname, join } from 'node:path'
import { defineConfig } from 'playwright/test'
import { readJob } from './job.ts'

const ending = extname(import.meta.url)
const here = (name: string): string => fileURLToPath(new URL(name + ending, import.meta.url))
const { blob, dir, retries, shard, slideMs, workers } = readJob()

export default defineConfig({
  testDir: fileURLToPath(new URL('.', import.meta.url)),
  testMatch: `slides.spec${ending}`,
  // It is emptied first.
  outputDir: join(dir, 'out'),
  fullyParallel: true,
  timeout: slideMs,
  workers,
  retries,
  ...(shard ? { shard: { ...shard } } : {}),
  reporter: [
    [here('reporter')],
    ...(blob ? [['blob', { outputDir: join(dir, 'blob'), fileName: blob }] as const] : []),
  ],
})
