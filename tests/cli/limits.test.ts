// Notes that would take the parser's time, memory or sense: one clear finding and the right exit code.
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { runCli } from './run-cli.ts'

let cwd = ''
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'limites '))
})
afterEach(() => rm(cwd, { recursive: true }))

const bomb = `---\na: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c,*c]\n---\n\n# A\n\nx\n`

test.each([
  ['a line of 1 MB', `# A\n\n${'x'.repeat(999_000)}\n`, 'a\\.md:3', 'read/long-line'],
  ['more than 1 MB', 'a\n'.repeat(600_000), 'a\\.md:1', 'read/too-large'],
  ['UTF-16', Buffer.from('\uFEFF# A\n', 'utf16le'), 'a\\.md:1', 'read/not-utf8'],
  ['half a character', Buffer.from([0x61, 0x0a, 0xed, 0xa0, 0x80]), 'a\\.md:2', 'read/not-utf8'],
])('%s is refused, and nothing is written', async (_, text, place, rule) => {
  await writeFile(join(cwd, 'a.md'), text)
  const { code, stderr } = await runCli(['build', 'a.md'], { cwd })
  expect(stderr).toMatch(new RegExp(`^error  ${place}  Unexpected .+ \\(${rule}\\)\\n  → `))
  expect({ code, files: await readdir(cwd) }).toEqual({ code: 2, files: ['a.md'] })
})

test.each([
  ['quotes 1,000 deep', `# A\n\n${'> '.repeat(1000)}fim\n`, 'a\\.md:3', 'parse/too-deep', 'fim'],
  ['a NUL', '# A\n\num\u0000dois\n', 'a\\.md:3', 'read/control-character', 'um\uFFFDdois'],
  ['a bidi control', '# A\n\num\u202Edois\n', 'a\\.md:3', 'read/bidi', 'umU+202Edois'],
  ['YAML that expands itself', bomb, 'a\\.md:2', 'parse/frontmatter-syntax', '# A'],
  [
    'a slip in the YAML',
    '---\ntitle: A\nlang: "pt\n---\n\n# A\n\nx\n',
    'a\\.md:[34]',
    'parse/frontmatter-syntax',
    '# A',
  ],
])('%s is reported, and the deck is made without harm', async (_, text, place, rule, shown) => {
  await writeFile(join(cwd, 'a.md'), text)
  const { code, stderr } = await runCli(['build', 'a.md'], { cwd })
  expect(stderr).toMatch(new RegExp(`^error  ${place}  Unexpected .+ \\(${rule}\\)\\n  → `))
  expect(code).toBe(1)
  expect(await readFile(join(cwd, 'slides', 'a.md'), 'utf8')).toContain(shown)
})

test('the limit can be raised', async () => {
  await writeFile(join(cwd, 'a.md'), `# A\n\n${'uma linha\n'.repeat(30)}`)
  await writeFile(join(cwd, 'oficina.config.yaml'), 'limit: 0.1 KB\n')
  expect((await runCli(['build', 'a.md'], { cwd })).stderr).toContain('read/too-large')
  await writeFile(join(cwd, 'oficina.config.yaml'), 'limit: 2 MB\n')
  expect((await runCli(['build', 'a.md'], { cwd })).stderr).not.toContain('read/too-large')
})
