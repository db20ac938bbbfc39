// What another page, or another name for this machine, may ask of a presentation: nothing that writes.
import { once } from 'node:events'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { connect, createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { present, type Presentation } from '../../src/stage/present.ts'
import { serve } from '../../src/stage/serve.ts'
import { paintBox } from '../support/test-stage.ts'

let dir = ''
let port = 0
let presentation: Presentation

/** Code that Slidev and Vite would load from the deck's folder, if they looked there. */
const traps: Record<string, string> = {
  'vite.config.ts':
    'import { writeFileSync } from "node:fs"; writeFileSync(TRAP, "vite"); export default {}',
  'uno.config.ts':
    'import { writeFileSync } from "node:fs"; writeFileSync(TRAP, "uno"); export default {}',
  'setup/main.ts': 'window.__pwn = 1; export default () => {}',
  'setup/vite-plugins.ts':
    'import { writeFileSync } from "node:fs"; writeFileSync(TRAP, "plugins"); export default () => []',
  'setup/shiki.ts':
    'import { writeFileSync } from "node:fs"; writeFileSync(TRAP, "shiki"); export default () => ({})',
  'components/Pwn.vue': '<template>pwned</template>',
  'global-top.vue': '<template>pwned</template>',
  'layouts/default.vue': '<template>pwned</template>',
  'index.html': '<script>window.__pwn = 1</script>',
  '.env': 'VITE_PWN=pwned',
  'style.css': '@import url(https://evil.example/x.css);',
}

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'oficina-guard-'))
  for (const [name, text] of Object.entries(traps)) {
    await mkdir(join(dir, name, '..'), { recursive: true })
    await writeFile(join(dir, name), text.replace('TRAP', JSON.stringify(join(dir, 'trap'))))
  }
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  port = (server.address() as AddressInfo).port
  server.close()
  const text = '---\ntitle: A\nlang: en\n---\n\n# A\n\ntext\n'
  presentation = await present({ file: join(dir, 'a.md'), text }, { port, paint: paintBox })
})
afterAll(async () => {
  await presentation.close()
  await rm(dir, { recursive: true, force: true })
})

/** A raw request, since clients do not let one choose these headers; its status line. */
async function ask(head: string, options: { at?: number; body?: string } = {}): Promise<string> {
  const { at = port, body = '' } = options
  const socket = connect(at, '127.0.0.1')
  let answer = ''
  socket.on('data', (bytes: Buffer) => (answer += bytes.toString('latin1')))
  socket.on('error', () => undefined)
  const length = body === '' ? '' : `Content-Type: text/plain\r\nContent-Length: ${body.length}\r\n`
  socket.write(`${head.replaceAll('\n', '\r\n')}\r\n${length}\r\n${body}`)
  const closed = once(socket, 'close')
  // Only what stays open is waited for in vain: a busy server takes its time to close.
  const longestMs = head.includes('Connection: close') ? 10_000 : 1500
  await Promise.race([closed, new Promise((resolve) => setTimeout(resolve, longestMs))])
  socket.destroy()
  return answer.split('\r\n')[0] ?? ''
}

const own = (): string => `127.0.0.1:${port}`
const upgrade =
  'Connection: Upgrade\nUpgrade: websocket\nSec-WebSocket-Version: 13\nSec-WebSocket-Protocol: vite-hmr\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ=='

test('a page is shown under our own names only', async () => {
  const get = (host: string): Promise<string> =>
    ask(`GET / HTTP/1.1\nHost: ${host}\nConnection: close`)
  expect(await get(own())).toContain(' 200 ')
  expect(await get(`localhost:${port}`)).toContain(' 200 ')
  for (const host of ['evil.example', `evil.example:${port}`, `a.localhost:${port}`, '127.0.0.1']) {
    expect(await get(host), host).toContain(' 403 ')
  }
})

test.each([
  ['no origin', () => ''],
  ['another page', () => 'Origin: https://evil.example\n'],
  ['another port', () => `Origin: http://127.0.0.1:${port + 1}\n`],
  ['a sandboxed page', () => 'Origin: null\n'],
])('with %s nothing can be written', async (_, origin) => {
  for (const path of ['/__slidev/slides/1.json', '/@server-reactive/nav', '/__mcp']) {
    const head = `POST ${path} HTTP/1.1\nHost: ${own()}\n${origin()}Connection: close`
    expect(await ask(head, { body: '{"content":"# pwned"}' }), path).toContain(' 403 ')
  }
})

test('our own page moves the other windows, and edits nothing', async () => {
  const post = (path: string): Promise<string> =>
    ask(`POST ${path} HTTP/1.1\nHost: ${own()}\nOrigin: http://${own()}\nConnection: close`, {
      body: '{"source":"x","data":{},"timestamp":1}',
    })
  expect(await post('/@server-reactive/nav')).toContain(' 200 ')
  expect(await post('/__slidev/slides/1.json')).toContain(' 403 ')
  expect(await post('/@server-reactive/nav/../../__slidev/slides/1.json')).not.toContain(' 200 ')
})

test('a socket is opened for our own page only', async () => {
  const open = (host: string, origin: string): Promise<string> =>
    ask(`GET / HTTP/1.1\nHost: ${host}\n${origin}${upgrade}`)
  expect(await open(own(), '')).toBe('')
  expect(await open(own(), 'Origin: https://evil.example\n')).toBe('')
  expect(await open(`evil.example:${port}`, `Origin: http://evil.example:${port}\n`)).toBe('')
})

test('there is no MCP, no editor, and no file of the machine', async () => {
  const get = async (path: string): Promise<Response> => fetch(`http://${own()}${path}`)
  expect((await get('/__mcp')).status).toBe(403)
  expect((await get('/@fs/etc/passwd')).status).toBe(403)
  expect(await (await get('/@slidev/configs')).text()).toMatch(/"?editor"?: ?false/)
})

test('nothing beside the deck is loaded', async () => {
  const page = await (await fetch(`http://${own()}/`)).text()
  const main = await (await fetch(`http://${own()}/@slidev/setups/main`)).text()
  expect(page + main).not.toMatch(/pwn|evil/)
  await expect(readFile(join(dir, 'trap'))).rejects.toThrow('ENOENT')
})

test('a built deck is served under our own names only, and not written to', async () => {
  const server = await serve(dir)
  try {
    const { host, port: at } = new URL(server.url)
    const get = (name: string): Promise<string> =>
      ask(`GET / HTTP/1.1\nHost: ${name}\nConnection: close`, { at: Number(at) })
    expect(await get(host)).toContain(' 200 ')
    expect(await get(`evil.example:${at}`)).toContain(' 403 ')
  } finally {
    await server.close()
  }
})
