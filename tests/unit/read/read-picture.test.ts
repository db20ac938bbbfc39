import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pictureReader } from '../../../src/read/read-picture.ts'

/** A PNG of 1 × 1. */
const dot =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"/>'
let dir = ''
let root = ''

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'imagens ç '))
  root = join(dir, 'content')
  await mkdir(join(root, 'img.png'), { recursive: true })
  const png = Buffer.from(dot, 'base64')
  await writeFile(join(dir, 'segredo.png'), png)
  await writeFile(join(root, 'Visão geral (1).png'), png)
  await writeFile(join(root, 'a.svg'), svg)
  await writeFile(join(root, 'x.svg'), `${svg}<script>x()</script>`)
  await writeFile(join(root, 'nua.svg'), '<svg width="4" height="3"><path d="M0 0h4"/></svg>')
  await writeFile(join(root, 'texto.png'), 'root:x:0:0')
  await writeFile(join(root, 'grande.png'), Buffer.concat([png, Buffer.alloc(10_000_000)]))
  await symlink(join(dir, 'segredo.png'), join(root, 'atalho.png'))
  await symlink(dir, join(root, 'pasta'))
})
afterAll(() => rm(dir, { recursive: true }))

const find = (url: string) => pictureReader({ rootDir: root })(url, { file: join(root, 'a.md') })

test.each([
  ['Visão geral (1).png', /^assets\/visao-geral-1-[0-9a-f]{12}\.png$/],
  ['./Vis%C3%A3o%20geral%20(1).png?raw=true', /^assets\/visao-geral-1-/],
  ['/a.svg', /^assets\/a-[0-9a-f]{12}\.svg$/],
  [`data:image/png;base64,${dot}`, /^assets\/image-[0-9a-f]{12}\.png$/],
])('%s goes into the deck under its content', async (url, path) => {
  expect(await find(url)).toMatchObject({ path: expect.stringMatching(path) as string })
})

test('the size is read from the file', async () => {
  expect(await find('a.svg')).toMatchObject({ widthPx: 40, heightPx: 30 })
})

test.each([
  ['nada.png', 'image/missing'],
  ['../segredo.png', 'image/outside'],
  ['../nada.png', 'image/outside'],
  ['/etc/passwd', 'image/missing'],
  ['..%2Fsegredo.png', 'image/outside'],
  ['..\\segredo.png', 'image/outside'],
  ['atalho.png', 'image/outside'],
  ['pasta/segredo.png', 'image/outside'],
  ['img.png', 'image/type'],
  ['texto.png', 'image/type'],
  ['grande.png', 'image/too-large'],
  ['x.svg', 'image/active'],
  ['nua.svg', 'image/type'],
  ['https://x.example/a.png', 'image/remote'],
  ['//x.example/a.png', 'image/remote'],
  ['file:///etc/passwd', 'image/remote'],
  ['~vue', 'image/missing'],
])('%s is refused: %s', async (url, rule) => {
  expect(await find(url)).toMatchObject({ rule })
})

test('images from elsewhere are fetched one after the other', async () => {
  let open = 0
  let most = 0
  const read = pictureReader({
    rootDir: root,
    fetchPicture: async () => {
      open += 1
      most = Math.max(most, open)
      await Promise.resolve()
      open -= 1
      return Buffer.from(dot, 'base64')
    },
  })
  const urls = ['https://a.example/1.png', 'https://a.example/2.png', 'https://a.example/3.png']
  const found = await Promise.all(urls.map((url) => read(url, { file: join(root, 'a.md') })))
  expect(found.map((one) => 'path' in one)).toEqual([true, true, true])
  expect(most).toBe(1)
})
