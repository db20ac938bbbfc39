// What Slidev gets of a deck.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { stageDeck } from '../../../src/stage/slidev/stage-deck.ts'

let dir: string
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'oficina ã-'))
  await writeFile(join(dir, 'um gato.png'), 'cat')
})
afterAll(() => rm(dir, { recursive: true }))

const stage = (text: string): ReturnType<typeof stageDeck> =>
  stageDeck({ file: join(dir, 'deck.md'), text })

test('has our switches, whatever the deck says', async () => {
  const { text } = await stage('---\ntitle: A\nfavicon: https://x.example/i.png\n---\n\n# A\n')
  expect(text).toContain('favicon: ""\n')
  expect(text).toContain('fonts: {"provider":"none"}\n')
  expect(text).toContain('routerMode: "hash"\n')
  expect(text).not.toContain('https:')
  expect(text).toMatch(/---\n\n# A\n$/)
})

test('gives a deck without frontmatter one', async () => {
  const { text, title } = await stage('# Olá\n')
  expect(title).toBe('Olá')
  expect(text).toMatch(/^---\ntheme: .*---\n\n# Olá\n$/s)
})

test('a mark and line ends of Windows change nothing', async () => {
  const text = '---\ntitle: A\nlang: pt\n---\n\n# A\n\n---\nlayout: list\n---\n\n# B\n'
  expect(await stage(`\uFEFF${text.replaceAll('\n', '\r\n')}`)).toEqual(await stage(text))
})

test('counts the slides that are shown', async () => {
  const { slides } = await stage(
    '---\ntitle: A\n---\n\n# A\n\n---\nhide: true\n---\n\n# B\n\n---\nlayout: list\n---\n\n# C\n',
  )
  expect(slides).toEqual([
    { number: 1, title: 'A', layout: 'cover' },
    { number: 2, title: 'C', layout: 'list' },
  ])
})

test('takes out what loads or runs something, and says so', async () => {
  const { text, findings } = await stage(
    '---\ntitle: A\naddons: [x]\n---\n\n# A\n\n---\nsrc: ./b.md\n---\n\n# B\n',
  )
  expect(text).not.toMatch(/addons|src:/)
  expect(findings.map(({ rule, slideNumber }) => [rule, slideNumber])).toEqual([
    ['stage/key', 1],
    ['stage/key', 2],
  ])
})

test('titles cannot become tags or templates', async () => {
  const { text, title } = await stage('---\ntitle: "<b> {{ 1 }}"\n---\n\n# A\n')
  expect(title).toBe('<b> {{ 1 }}')
  expect(text).toContain('title: "\\\\<b\\\\> {<!-- -->{ 1 \\\\}\\\\}"\n')
})

test('finds fences with their slide and line', async () => {
  const { fences } = await stage('# A\n\n---\n\n# B\n\n```mermaid\nflowchart LR\n  a --> b\n```\n')
  expect(fences).toEqual([{ text: 'flowchart LR\n  a --> b', slideNumber: 2, fromLine: 8 }])
})

test('brings images along under safe names', async () => {
  const { text, images } = await stage(
    '# A\n\n![x](<um gato.png>) <img src="um%20gato.png">\n\n`![no](um.png)`\n',
  )
  expect(images).toHaveLength(1)
  const address = `./images/${images[0]?.name}`
  expect(text).toContain(`![x](<${address}>) <img src="${address}">`)
  expect(text).toContain('`![no](um.png)`')
})

test('says which image is missing', async () => {
  const { findings } = await stage('# A\n\n---\n\n# B\n\n![x](cao.png "t")\n')
  expect(findings).toMatchObject([{ rule: 'stage/image', severity: 'error', slideNumber: 2 }])
})

test('leaves remote images to the check', async () => {
  const deck = '# A\n\n![x](https://x.example/a.png)\n'
  const { text, findings } = await stage(deck)
  expect(findings).toEqual([])
  expect(text.endsWith(deck)).toBe(true)
})

test('says which line of the frontmatter is wrong', async () => {
  const { findings } = await stage('---\ntitle: A\n---\n\n# A\n\n---\nlayout: "x\n---\n\n# B\n')
  expect(findings[0]).toMatchObject({ rule: 'stage/frontmatter', slideNumber: 2 })
  expect(findings[0]?.message).toContain('line 8')
})

test('titles are what is read of them', async () => {
  const text =
    '---\ntitle: A\n---\n\n# A\n\n---\n\n# Com *este* `x_y` \\*não\\* &lt;b>\n\n---\n\n# 2. Passo\n'
  const { slides } = await stageDeck({ file: '/d.md', text })
  expect(slides.map(({ title }) => title)).toEqual(['A', 'Com este x_y *não* <b>', '2. Passo'])
})
