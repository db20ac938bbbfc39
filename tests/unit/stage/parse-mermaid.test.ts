// Mermaid's own grammar, without a browser.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { parseMermaid } from '../../../src/stage/diagram/parse-mermaid.ts'

const dir = mkdtempSync(join(tmpdir(), 'oficina-'))
beforeAll(() => void vi.stubEnv('OFICINA_CACHE', dir))
afterAll(() => {
  vi.unstubAllEnvs()
  rmSync(dir, { recursive: true })
})

test.each([
  'flowchart TB\n  accTitle: Olá\n  a["x (y) <b>z</b>"] --> b[("etcd")]\n  class b here',
  'sequenceDiagram\n  A->>B: oi',
  'classDiagram\n  A <|-- B',
  'stateDiagram-v2\n  [*] --> A',
  'mindmap\n  raiz\n    galho',
  'gantt\n  title x\n  section a\n  t1: 2020-01-01, 3d',
])('takes %j', async (text) => {
  expect(await parseMermaid(text)).toBeUndefined()
})

test('says the line, comments counted', async () => {
  const text = 'flowchart TB\n  %% um comentário\n  a --> b\n  b[foo (bar)] --> c'
  expect(await parseMermaid(text)).toMatchObject({ line: 4 })
  expect(await parseMermaid(text), 'from what was kept').toMatchObject({ line: 4 })
})

test('knows what is no diagram', async () => {
  expect((await parseMermaid('isto não é'))?.message).toContain('No diagram type')
})
