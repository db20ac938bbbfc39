import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { runCli } from './run-cli.ts'

let cwd = ''
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'novo '))
})
afterEach(() => rm(cwd, { recursive: true }))

test('a new workshop has notes that build cleanly, in the language of the machine', async () => {
  expect((await runCli(['new', 'primeiros-passos'], { cwd })).code).toBe(0)
  expect(await readFile(join(cwd, 'content', 'primeiros-passos.md'), 'utf8')).toContain(
    'lang: pt-BR',
  )
  expect(await runCli(['build'], { cwd })).toMatchObject({ code: 0, stderr: '' })
  const deck = await readFile(join(cwd, 'slides', 'primeiros-passos.md'), 'utf8')
  for (const layout of ['cover', 'agenda', 'section', 'comparison', 'diagram', 'commands', 'end']) {
    expect(deck).toContain(`layout: ${layout}`)
  }
})

test('notes that are there are never written over', async () => {
  await runCli(['new', 'a'], { cwd })
  expect(await runCli(['new', 'a'], { cwd })).toMatchObject({ code: 2, stdout: '' })
})

test('the four answers are flags where nobody can be asked', async () => {
  const flags = [
    '--title',
    'Redes: o básico',
    '--lang',
    'es',
    '--minutes',
    '1h30',
    '--audience',
    'yo',
  ]
  expect(await runCli(['new', ...flags], { cwd })).toMatchObject({ code: 0, stderr: '' })
  const text = await readFile(join(cwd, 'content', 'redes-o-basico.md'), 'utf8')
  expect(text).toContain(
    '---\ntitle: "Redes: o básico"\nlang: es\nduration: 90min\naudience: yo\n---\n\n# Redes: o básico\n',
  )
  for (const wrong of [['--lang', 'tlh'], ['--minutes', 'soon'], []]) {
    expect(await runCli(['new', ...wrong], { cwd })).toMatchObject({ code: 2, stdout: '' })
  }
})
