// Nothing leaves this machine, whatever the notes hold: sockets of our processes and of the browser.
import { appendFile, chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { execFile, spawn } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { chromium } from 'playwright'
import { findBrowser } from '../../src/stage/browser/find-browser.ts'

const bin = fileURLToPath(new URL('../../src/bin.js', import.meta.url))
const run = promisify(execFile)

/** Each line asks for something elsewhere, if it is taken for more than text. */
const notes = `# Longe <img src=https://a.evil.example/x.png>

## Imagens

![a](https://b.evil.example/x.png) \`![a](https://c.evil.example/x.png)\` url(https://d.evil.example/x)

<img src="https://e.evil.example/x.png"> <iframe src="https://f.evil.example"></iframe>

<style>@import url(https://g.evil.example/x.css);</style>

## Código

\`\`\`html
<Tweet id="1" /> <script src="https://h.evil.example/x.js"></script>
\`\`\`

\`\`\`plantuml
secret -> https://i.evil.example
\`\`\`

\`\`\`mermaid
flowchart LR
  a["<img src=https://j.evil.example/x.png>"] --> b
\`\`\`

## Texto

[background:url(https://k.evil.example/x)] [l](https://l.evil.example "t") {{ fetch('https://m.evil.example') }}

$\\includegraphics{https://n.evil.example/x.png}$ $\\href{https://o.evil.example}{x}$
`

/** Loaded into every Node process of ours: writes down who is connected to. */
const spy = (log: string): string => `
import net from 'node:net'
import { appendFileSync } from 'node:fs'
const connect = net.Socket.prototype.connect
net.Socket.prototype.connect = function (...args) {
  const [first] = Array.isArray(args[0]) ? args[0] : args
  const host = typeof first === 'object' ? (first.path ?? first.host ?? 'localhost') : String(args[1] ?? 'localhost')
  appendFileSync(${JSON.stringify(log)}, host + '\\n')
  return connect.apply(this, args)
}
`

test('no request of building, checking, exporting and presenting goes elsewhere', async () => {
  const cwd = await mkdtemp(join(tmpdir(), 'oficina-offline-'))
  try {
    const [log, netLog] = [join(cwd, 'sockets.txt'), join(cwd, 'net.json')]
    await writeFile(join(cwd, 'a.md'), notes)
    await writeFile(join(cwd, 'spy.mjs'), spy(log))
    await writeFile(log, '')
    const { browser } = await findBrowser()
    const wrapper = join(cwd, 'browser.sh')
    const real = JSON.stringify(browser?.path)
    const lines = ['#!/bin/sh', `exec ${real} --log-net-log="${netLog}.$$" "$@"`, '']
    await writeFile(wrapper, lines.join('\n'))
    await chmod(wrapper, 0o755)
    const env = {
      ...process.env,
      ...browser?.env,
      NODE_OPTIONS: `--import=${join(cwd, 'spy.mjs')}`,
      OFICINA_CACHE: process.env['OFICINA_CACHE'] ?? join(tmpdir(), 'oficina-tests'),
    }
    const oficina = async (...words: string[]): Promise<string> => {
      const all = [bin, ...words, '--browser', wrapper]
      return run(process.execPath, all, { cwd, env }).then(
        ({ stderr }) => stderr,
        ({ stderr }: { stderr: string }) => stderr,
      )
    }
    expect(await oficina('build', 'a.md')).toContain('image/remote')
    // The build is kept by content: a line of its own makes it anew.
    await appendFile(join(cwd, 'slides', 'a.md'), `\n<!-- ${process.pid} -->\n`)
    expect(await oficina('check', 'a')).not.toContain('check/request')
    await oficina('export', 'a', '--format', 'pdf,site')
    expect((await readFile(join(cwd, 'dist', 'a', 'slides.pdf'))).length).toBeGreaterThan(1000)
    await presentAndLook({ cwd, env, wrapper })

    const isHere = /^(?:127\.0\.0\.1|localhost|::1|\/.*|)$/
    const sockets = (await readFile(log, 'utf8')).split('\n').filter((host) => !isHere.test(host))
    expect(sockets).toEqual([])
    const netLogs = (await readdir(cwd)).filter((name) => name.startsWith('net.json.'))
    expect(netLogs.length).toBeGreaterThan(0)
    for (const name of netLogs) {
      const text = await readFile(join(cwd, name), 'utf8')
      const asked = [...text.matchAll(/"url":"((?:https?|wss?):\/\/[^/"]+)/g)].map(([, url]) => url)
      expect(asked.length, 'the log has our own pages').toBeGreaterThan(0)
      expect(asked.filter((url) => !url?.includes('://127.0.0.1:'))).toEqual([])
    }
  } finally {
    await rm(cwd, { recursive: true, force: true, maxRetries: 3 })
  }
}, 90_000)

/** Every slide of `present`, and the presenter's window, in a browser whose requests are written down. */
async function presentAndLook(at: {
  cwd: string
  env: NodeJS.ProcessEnv
  wrapper: string
}): Promise<void> {
  const port = 20_000 + (process.pid % 20_000)
  const words = [bin, 'present', 'a.md', '--port', String(port)]
  const presenting = spawn(process.execPath, words, { cwd: at.cwd, env: at.env })
  try {
    const url = await new Promise<string>((resolve, reject) => {
      let text = ''
      presenting.stderr.on('data', (chunk: Buffer) => {
        text += chunk.toString()
        const found = /Slides:\s+(\S+)/.exec(text)?.[1]
        if (found !== undefined) resolve(found)
      })
      presenting.once('exit', (code) => reject(new Error(`ended with ${code}: ${text}`)))
    })
    const browser = await chromium.launch({
      executablePath: at.wrapper,
      args: ['--no-sandbox'],
      env: at.env as Record<string, string>,
    })
    try {
      const page = await browser.newPage({ viewport: { width: 980, height: 552 } })
      await page.goto(`${url}#/1`)
      await page.locator('.slidev-page').first().waitFor({ timeout: 60_000 })
      for (let slideNumber = 2; slideNumber <= 5; slideNumber += 1) {
        await page.goto(`${url}#/${slideNumber}`)
        await page.locator(`[data-slidev-no="${slideNumber}"]`).first().waitFor()
      }
      await page.goto(`${url}#/presenter/1`)
      await page.locator('#presenter, .grid-container, .slidev-page').first().waitFor()
    } finally {
      await browser.close()
    }
  } finally {
    presenting.kill('SIGINT')
    await new Promise((ended) => presenting.once('exit', ended))
  }
}
