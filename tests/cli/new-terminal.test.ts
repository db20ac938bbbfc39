// The four questions, on a terminal of their own: `script` of util-linux gives one.
import { spawn, spawnSync } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'

const bin = fileURLToPath(new URL('../../src/bin.js', import.meta.url))
const hasTerminal = spawnSync('script', ['--version']).stdout?.includes('util-linux') ?? false

let cwd = ''
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'novo '))
})
afterEach(() => rm(cwd, { recursive: true }))

/** Types each answer when its question is there. @returns Exit code, and what stood on the screen. */
function typed(
  answers: readonly (readonly [asked: string, typed: string])[],
): Promise<[number | null, string]> {
  const command = `'${process.execPath}' '${bin}' new`
  const env = {
    PATH: process.env['PATH'],
    HOME: process.env['HOME'],
    LANG: 'pt_BR.UTF-8',
    NO_COLOR: '1',
  }
  const child = spawn('script', ['-qec', command, '/dev/null'], { cwd, env })
  let screen = ''
  let from = 0
  const rest = [...answers]
  child.stdout.on('data', (chunk: Buffer) => {
    screen += chunk.toString()
    const at = screen.indexOf(rest[0]?.[0] ?? '\0', from)
    if (at === -1) return
    from = screen.length
    child.stdin.write(rest.shift()?.[1] ?? '')
  })
  return new Promise((resolve) => {
    child.on('close', (code) => resolve([code, screen]))
  })
}

test.runIf(hasTerminal)(
  'what cannot be used is asked again; the rest follows the language',
  async () => {
    const [code] = await typed([
      ['Sobre o que', '\r'],
      ['Sobre o que', 'Redes: el modelo\r'],
      ['[pt-BR]', 'tlh\r'],
      ['[pt-BR]', 'es\r'],
      ['[90]', 'soon\r'],
      ['[90]', '1h30\r'],
      ['[principiantes]', '\r'],
    ])
    expect(code).toBe(0)
    expect(await readFile(join(cwd, 'content', 'redes-el-modelo.md'), 'utf8')).toContain(
      'title: "Redes: el modelo"\nlang: es\nduration: 90min\naudience: principiantes\n',
    )
  },
)

test.runIf(hasTerminal)('Ctrl+C writes nothing, and says so in words', async () => {
  const [code, screen] = await typed([
    ['Sobre o que', 'Redes\r'],
    ['[pt-BR]', '\u0003'],
  ])
  expect(code).toBe(2)
  expect(screen).toContain('nothing was written')
  expect(screen).not.toContain('at ')
  expect(await readdir(cwd)).toEqual([])
})
