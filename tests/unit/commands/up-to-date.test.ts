// A build that need not be made: said only while nothing at all changed.
import { mkdir, mkdtemp, readdir, rm, utimes, writeFile, appendFile, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { build } from '../../../src/commands/build.ts'
import { upToDate } from '../../../src/commands/up-to-date.ts'
import { loadConfig } from '../../../src/config/config.ts'

const square = (color: number): Buffer =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect fill="#${color}"/></svg>`,
  )
const notes = `# Pods

Pods run containers.

## Parts

- one part of it
- another part

![a square](square.svg)
`

let folder = ''
const cacheBefore = process.env['OFICINA_CACHE']

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'oficina stamp '))
  process.env['OFICINA_CACHE'] = join(folder, 'cache')
  await mkdir(join(folder, 'content'))
  await writeFile(join(folder, 'content/pods.md'), notes)
  await writeFile(join(folder, 'content/square.svg'), square(111))
  const old = new Date(Date.now() - 60_000)
  await utimes(join(folder, 'content/square.svg'), old, old)
  // Its change must be older than what the disk's clock can tell apart.
  await new Promise((done) => setTimeout(done, 150))
})

afterEach(async () => {
  if (cacheBefore === undefined) delete process.env['OFICINA_CACHE']
  else process.env['OFICINA_CACHE'] = cacheBefore
  await rm(folder, { recursive: true })
})

const context = async (flags: { images?: 'fetch' } = {}) => ({
  config: await loadConfig(flags, { cwd: folder, report: () => {} }),
  cwd: folder,
  progress: { say: () => {}, done: () => {} },
})
const known = async () => (await upToDate(join(folder, 'content/pods.md'), await context())).outcome

test('nothing changed: says what the whole build says', async () => {
  await build([], {}, await context())
  const said = await known()
  await rm(join(folder, 'cache/stamps'), { recursive: true })
  expect(await known()).toBeUndefined()
  const whole = await build([], {}, await context())
  expect(said).toMatchObject({ findings: whole.findings, lines: whole.lines })
  expect({ decks: [said?.data] }).toEqual(JSON.parse(JSON.stringify(whole.data)))
  expect(await known()).toEqual(said)
})

test('with the presenter’s edits kept, it says so', async () => {
  await build([], {}, await context())
  await appendFile(join(folder, 'slides/pods.md'), '\n---\n\n# Mine\n')
  expect(await known()).toBeUndefined()
  await build([], {}, await context())
  expect((await known())?.lines).toEqual(['slides/pods.md: up to date, with your edits'])
})

const own = 'slides/.oficina/pods'
const changes: Readonly<Record<string, () => Promise<unknown>>> = {
  'a word of the notes': () =>
    writeFile(join(folder, 'content/pods.md'), notes.replace('one', 'two')),
  'an image': () => writeFile(join(folder, 'content/square.svg'), square(222)),
  'an image, its times set back': async () => {
    const path = join(folder, 'content/square.svg')
    const { atime, mtime } = await stat(path)
    await writeFile(path, square(222))
    await utimes(path, atime, mtime)
  },
  'an image taken away': () => rm(join(folder, 'content/square.svg')),
  'a file beside the notes': () => writeFile(join(folder, 'content/more.svg'), square(1)),
  'the settings': () => writeFile(join(folder, 'oficina.config.yaml'), 'html: safe\n'),
  'a word of the deck': () => appendFile(join(folder, 'slides/pods.md'), '\nMine.\n'),
  'the deck taken away': () => rm(join(folder, 'slides/pods.md')),
  'the base': () => appendFile(join(folder, own, 'base.md'), '\n'),
  'the base taken away': () => rm(join(folder, own, 'base.md')),
  'the lock': () => writeFile(join(folder, own, 'lock.json'), '{}'),
  'the places': () => rm(join(folder, own, 'places.json')),
  'the ledger': () => rm(join(folder, own, 'ledger.json')),
  'the deck’s image': () => rm(join(folder, 'slides/assets'), { recursive: true }),
  'the stamp itself': async () => {
    const [name = ''] = await readdir(join(folder, 'cache/stamps'))
    await writeFile(join(folder, 'cache/stamps', name), '{"key":')
  },
}

test.each(Object.keys(changes))('changed since: %s', async (what) => {
  await build([], {}, await context())
  expect(await known()).toBeDefined()
  await changes[what]?.()
  expect(await known()).toBeUndefined()
})

test('images from elsewhere may change unseen', async () => {
  await build([], {}, await context({ images: 'fetch' }))
  const path = join(folder, 'content/pods.md')
  expect((await upToDate(path, await context({ images: 'fetch' }))).outcome).toBeUndefined()
})
