import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { runCli } from './run-cli.ts'

let cwd = ''
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'desenho '))
})
afterEach(() => rm(cwd, { recursive: true }))

const notes = (diagram: string): Promise<void> =>
  writeFile(join(cwd, 'a.md'), `# A\n\n## B\n\n\`\`\`mermaid\n${diagram}\n\`\`\`\n`)

test.each([
  ['a flowchart', 'flowchart LR\n  a --> b\n  b --> c[unclosed (label)', 8],
  ['another kind', 'sequenceDiagram\n  A->>B: x\n  nonsense here', 8],
])('%s that does not parse is shown as code and named at its line', async (_, diagram, line) => {
  await notes(diagram)
  const { code, stderr } = await runCli(['build', 'a.md'], { cwd })
  expect(code).toBe(1)
  expect(stderr).toMatch(
    new RegExp(`^error  a\\.md:${line}  Unexpected Mermaid.*\\(diagram/syntax\\)`),
  )
  const deck = await readFile(join(cwd, 'slides', 'a.md'), 'utf8')
  expect(deck).toContain(`\`\`\`\n${diagram}\n\`\`\``)
})

test('one that parses is kept as it was written', async () => {
  await notes('sequenceDiagram\n  Ana->>Bia: olá')
  expect(await runCli(['build', 'a.md'], { cwd })).toMatchObject({ code: 0, stderr: '' })
})
