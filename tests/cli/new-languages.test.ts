// A new workshop in each language, all the way: made, checked in the browser, exported. Nothing to say of it.
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runCli } from './run-cli.ts'

let cwd = ''
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'novo '))
})
afterAll(() => rm(cwd, { recursive: true }))

test('no finding from first notes to last file', async () => {
  for (const lang of ['pt', 'en', 'es']) {
    const wrote = await runCli(['new', `in-${lang}`, '--lang', lang], { cwd })
    expect(wrote).toMatchObject({ code: 0, stderr: '' })
  }
  expect(await runCli(['build'], { cwd })).toMatchObject({ code: 0, stderr: '' })
  const checked = await runCli(['check', '--quiet'], { cwd })
  expect(checked).toMatchObject({ code: 0, stderr: '' })
  const formats = ['--format', 'pdf,handout,guide,site', '--quiet']
  expect(await runCli(['export', ...formats], { cwd })).toMatchObject({ code: 0, stderr: '' })
  expect((await readdir(join(cwd, 'dist', 'in-es'))).toSorted()).toEqual([
    'guide.pdf',
    'handout.pdf',
    'lab',
    'ledger.json',
    'site',
    'slides.pdf',
  ])
}, 600_000)
