import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { pictureFetcher } from '../../../src/read/fetch-picture.ts'

let keptDir = ''
beforeEach(async () => {
  keptDir = await mkdtemp(join(tmpdir(), 'oficina-fetched-'))
})
afterEach(() => rm(keptDir, { recursive: true }))

test('an image is asked for once', async () => {
  const asked: string[] = []
  const get = async (url: URL): Promise<Response> => {
    asked.push(url.href)
    return url.pathname === '/a.png'
      ? new Response(null, { status: 302, headers: { location: '/b.png' } })
      : new Response('bytes')
  }
  const fetcher = pictureFetcher({ keptDir, get })
  for (const _ of [1, 2]) {
    expect(String(await fetcher('https://x.example/a.png'))).toBe(String(Buffer.from('bytes')))
  }
  expect(asked).toEqual(['https://x.example/a.png', 'https://x.example/b.png'])
})

test.each([
  ['http://127.0.0.1:9/x.png', 'this network'],
  ['http://localhost/x.png', 'this network'],
  ['http://[::1]/x.png', 'this network'],
  ['http://[::ffff:10.0.0.1]/x.png', 'this network'],
  ['http://169.254.169.254/latest/meta-data', 'this network'],
  ['http://0x7f000001/x.png', 'this network'],
])('%s is not asked for', async (url, why) => {
  expect(await pictureFetcher({ keptDir })(url)).toMatchObject({
    rule: 'image/fetch',
    message: expect.stringContaining(why) as string,
  })
})

test.each([
  ['no end', () => new Response(new Uint8Array(10_000_001)), 'more than 10 MB'],
  ['an error', () => new Response('', { status: 404 }), 'status 404'],
  [
    'a circle',
    () => new Response(null, { status: 301, headers: { location: '/' } }),
    'redirections',
  ],
])('an answer with %s is a finding', async (_, answer, why) => {
  const fetcher = pictureFetcher({ keptDir, get: async () => answer() })
  expect(await fetcher('https://x.example/x.png')).toMatchObject({
    rule: 'image/fetch',
    message: expect.stringContaining(why) as string,
  })
})
