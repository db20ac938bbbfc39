// `oficina changes`: a page that a co-trainer can review a build with.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runCli } from '../cli/run-cli.ts'

const notes = (ip: string, tcp: string): string =>
  `# Redes\n\n## IP\n\n### Endereço\n\n- ${ip}\n- vale na rede toda\n\n## TCP\n\n### Conexão\n\n- ${tcp}\n- chega em ordem\n`

let cwd = ''
let page = ''
let again: Awaited<ReturnType<typeof runCli>> | undefined
let data: { conflicts: { id: string }[]; changes: { id: string; what: string }[] } | undefined
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'mudança '))
  const [source, deck] = [join(cwd, 'redes.md'), join(cwd, 'slides/redes.md')]
  await writeFile(source, notes('tem 32 bits', 'abre com três pacotes'))
  await runCli(['build', 'redes.md'], { cwd })
  const text = await readFile(deck, 'utf8')
  await writeFile(deck, text.replace('- tem 32 bits', '- tem 4 bytes, desenhar'))
  await writeFile(source, notes('tem 32 ou 128 bits', 'abre com três pacotes e espera'))
  again = await runCli(['build', 'redes.md'], { cwd })
  const { stdout } = await runCli(['changes', 'redes', '--json'], { cwd })
  data = JSON.parse(stdout) as typeof data
  page = await readFile(join(cwd, 'dist/redes/changes.html'), 'utf8')
}, 120_000)
afterAll(() => rm(cwd, { recursive: true }))

test('a build with something to settle says so', () => {
  expect(again?.code).toBe(1)
})

test('what is to settle comes first, both versions in pictures and words', () => {
  const [, settle = '', changed = ''] = page.split(/(?=<article)/)
  expect(page).toContain('1 slide changed in the last build. 1 slide to settle')
  expect(settle).toContain('By hand, slide')
  expect(settle).toContain('From the notes, hidden')
  expect(settle.match(/<img alt="[^"]+Endereço" src="data:image\/png/g)).toHaveLength(2)
  expect(settle).toContain('<del>- tem 4 bytes, desenhar</del>\n  <ins>- tem 32 ou 128 bits</ins>')
  expect(changed).toContain('changed: 1 bullet')
  expect(changed).toContain('<ins> e espera</ins>')
})

test('the same as data', () => {
  expect(data?.conflicts.map(({ id }) => id)).toEqual(['endereco'])
  expect(data?.changes.map(({ id, what }) => [id, what])).toEqual([['conexao', '1 bullet']])
})

test('no script, nothing from elsewhere', () => {
  expect(page).not.toMatch(/<script|https?:/)
})
