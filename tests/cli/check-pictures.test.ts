// Who reads findings at a terminal gets a picture of each slide concerned; a good deck has none.
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { runCli } from './run-cli.ts'
import '../support/test-stage.ts'

const deck = (sizePx: number): string =>
  `---\ntitle: A\nlang: en\n---\n\n# A\n\nhello\n\n---\n\n# Small\n\n<p style="font-size: ${sizePx}px">text</p>\n`

test('a picture of the slide, taken away when it is mended', { timeout: 90_000 }, async () => {
  const dir = await mkdtemp(join(tmpdir(), 'oficina-pictures-'))
  onTestFinished(() => rm(dir, { recursive: true, force: true }))
  await mkdir(join(dir, 'slides'))
  await writeFile(join(dir, 'slides', 'aula.md'), deck(9))
  const bad = await runCli(['check'], { cwd: dir })
  expect(bad.code).toBe(1)
  expect(bad.stderr).toContain(`see ${join('dist', 'aula', 'check', '2.png')}`)
  expect(await readdir(join(dir, 'dist', 'aula', 'check'))).toEqual(['2.png'])
  const png = await readFile(join(dir, 'dist', 'aula', 'check', '2.png'))
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  // Unchanged, it is not opened again.
  expect((await runCli(['check'], { cwd: dir })).stderr.split('\n')[0]).not.toContain('checking')

  await writeFile(join(dir, 'slides', 'aula.md'), deck(22))
  expect((await runCli(['check'], { cwd: dir })).code).toBe(0)
  expect(await readdir(join(dir, 'dist', 'aula'))).toEqual([])
})
