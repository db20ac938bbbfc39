// `oficina present` as a person uses it: a browser on the address it prints, and an editor that saves.
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { freePort } from '../support/free-port.ts'
import { openPage } from '../support/open-page.ts'
import { runCli } from './run-cli.ts'

const bin = fileURLToPath(new URL('../../src/bin.js', import.meta.url))

let cwd = ''
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'sala '))
  await writeFile(join(cwd, 'redes.md'), '# Redes\n\n## IP\n\nUm endereço.\n')
})
afterEach(() => rm(cwd, { recursive: true, force: true, maxRetries: 5 }))

test('a port that is taken is one finding, before anything starts', async () => {
  const server = createServer()
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port))
  })
  const { code, stderr } = await runCli(['present', 'redes.md', '--port', String(port)], { cwd })
  server.close()
  expect(code).toBe(2)
  expect(stderr).toContain('present/port-taken')
  expect(stderr).toContain('--port')
})

test('saving the notes changes the slide on screen; a slip keeps the last good one', async () => {
  const port = 20_000 + (process.pid % 20_000)
  const presenting = spawn(process.execPath, [bin, 'present', 'redes.md', '--port', String(port)], {
    cwd,
    env: { ...process.env, NO_COLOR: '1' },
  })
  let told = ''
  presenting.stderr.on('data', (chunk: Buffer) => void (told += chunk.toString()))
  try {
    const url = await said(presenting, /Slides:\s+(\S+)/)
    const { page, browser } = await openPage()
    try {
      await page.goto(`${url}#/3`)
      await page.getByText('Um endereço.').waitFor({ timeout: 60_000 })
      await writeFile(join(cwd, 'redes.md'), '# Redes\n\n## IP\n\nUm número que muda.\n')
      await page.getByText('Um número que muda.').waitFor({ timeout: 30_000 })
      const complaint = said(presenting, /(read\/empty)/)
      await writeFile(join(cwd, 'redes.md'), '')
      await complaint
      expect(await page.getByText('Um número que muda.').count()).toBeGreaterThan(0)
      expect(told).toContain('Updated from redes.md')
      // The deck that we wrote ourselves is not staged again.
      expect(told).not.toContain('Updated from slides')
    } finally {
      await browser.close()
    }
  } finally {
    presenting.kill('SIGINT')
    await new Promise((ended) => presenting.once('exit', ended))
  }
  expect((await readdir(join(cwd, 'slides'))).toSorted()).toEqual(['.oficina', 'redes.md'])
}, 120_000)

/** Presents `redes.md` and opens its third slide; ends both afterwards. */
async function presented(
  flags: readonly string[],
  work: (page: Page, at: { deck: string; presenting: ChildProcess }) => Promise<void>,
): Promise<void> {
  const port = await freePort()
  const presenting = spawn(
    process.execPath,
    [bin, 'present', 'redes.md', '--port', String(port), ...flags],
    { cwd, env: { ...process.env, NO_COLOR: '1' } },
  )
  try {
    const url = await said(presenting, /Slides:\s+(\S+)/)
    const { page, browser } = await openPage()
    try {
      await page.goto(`${url}#/3`)
      await page.getByText('Um endereço.').waitFor({ timeout: 60_000 })
      await work(page, { deck: join(cwd, 'slides/redes.md'), presenting })
    } finally {
      await browser.close()
    }
  } finally {
    presenting.kill('SIGINT')
    await new Promise((ended) => presenting.once('exit', ended))
  }
}

const notes = (...more: string[]): string =>
  ['# Redes\n\n## IP\n\nUm endereço.\n', ...more].join('\n')

test.each([
  ['frontmatter', `---\ntitle: [Redes\n---\n\n${notes()}`, 'parse/frontmatter-syntax'],
  ['an open fence', notes('```sh\nip addr\n\n## TCP\n\nConexão.\n'), 'parse/open-fence'],
  ['Mermaid', notes('```mermaid\nflowchart LR\n  a -->\n```\n'), 'diagram/syntax'],
])(
  'a slip in the notes, %s: the last good deck stays, and is followed again once it is mended',
  { timeout: 120_000 },
  async (_, slip, rule) => {
    await presented([], async (page, { deck, presenting }) => {
      const good = await readFile(deck, 'utf8')
      const complaint = said(presenting, new RegExp(`(${rule})[^]*The last good deck stays`))
      await writeFile(join(cwd, 'redes.md'), slip)
      await complaint
      expect(await readFile(deck, 'utf8')).toBe(good)
      expect(await page.getByText('Um endereço.').count()).toBeGreaterThan(0)
      await writeFile(join(cwd, 'redes.md'), notes().replace('endereço', 'número'))
      await page.getByText('Um número.').waitFor({ timeout: 30_000 })
    })
  },
)

test(
  'edits in a text editor and in the side editor survive a change of the notes',
  { timeout: 120_000 },
  async () => {
    await presented(['--editor'], async (page, { deck, presenting }) => {
      const text = await readFile(deck, 'utf8')
      await writeFile(deck, text.replace('Um endereço.', 'Um endereço.\n\nDesenhar no quadro.'))
      await page.getByText('Desenhar no quadro.').waitFor({ timeout: 30_000 })
      const kept = said(presenting, /(Saved from the side editor)/)
      const status = await page.evaluate(async () => {
        const address = '/__slidev/slides/3.json'
        const { content, note } = (await (await fetch(address)).json()) as Record<string, string>
        const body = JSON.stringify({ content: `${content}\n\nPerguntar à turma.`, note })
        const headers = { 'content-type': 'application/json' }
        return (await fetch(address, { method: 'POST', body, headers })).status
      })
      expect(status).toBe(200)
      await kept
      await page.getByText('Perguntar à turma.').waitFor({ timeout: 30_000 })
      await writeFile(join(cwd, 'redes.md'), notes('- tem 32 bits\n'))
      await page.getByText('tem 32 bits').waitFor({ timeout: 30_000 })
      const now = await readFile(deck, 'utf8')
      for (const words of ['Desenhar no quadro.', 'Perguntar à turma.', 'tem 32 bits']) {
        expect(await page.getByText(words).count(), words).toBeGreaterThan(0)
        expect(now).toContain(words)
      }
      expect(now).not.toContain('regen:')
    })
  },
)

/** Waits until the program says something; gives the first group. */
function said(child: ChildProcess, pattern: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = ''
    const hear = (chunk: Buffer): void => {
      text += chunk.toString()
      const found = pattern.exec(text)?.[1]
      if (found !== undefined) resolve(found)
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    child.once('exit', (code) => reject(new Error(`ended with ${code}: ${text}`)))
  })
}
