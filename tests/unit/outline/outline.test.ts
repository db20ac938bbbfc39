import { expect, test } from 'vitest'
import type { Section } from '../../../src/model/section.ts'
import { outline, subtitleOf } from '../../../src/outline/outline.ts'
import { parseNotes } from '../../../src/parse/parse-notes.ts'

function tree(...texts: string[]): string[] {
  const parsed = texts.map((text, index) =>
    parseNotes({ file: `${index}.md`, text }, { report: () => {} }),
  )
  return lines(outline(parsed, { name: 'nome' }))
}

function lines(section: Section): string[] {
  const own = `${section.depth} ${section.titleText} #${section.id} ${section.body.length}`
  return [own, ...section.children.flatMap(lines)]
}

test('the only H1 is the title, the next level are the parts', () => {
  expect(tree('# A\n\ntexto\n\n## B\n\n### C\n\n## D\n')).toEqual([
    '0 A #a 1',
    '1 B #b 0',
    '2 C #c 0',
    '1 D #d 0',
  ])
})

test('levels that jump are closed up', () => {
  expect(tree('# A\n\n### B\n\n###### C\n\n## D\n')).toEqual([
    '0 A #a 0',
    '1 B #b 0',
    '2 C #c 0',
    '1 D #d 0',
  ])
})

test('several H1 are the parts; a bare first one is the title', () => {
  expect(tree('# A\n\n# B\n\nx\n\n# C\n\ny\n')).toEqual(['0 A #a 0', '1 B #b 1', '1 C #c 1'])
})

test('without headings the file names the deck', () => {
  expect(tree('só texto\n')).toEqual(['0 Nome #nome 1'])
})

test('each file of a folder is a part', () => {
  expect(tree('# A\n\n## B\n', '# C\n')).toEqual([
    '0 Nome #nome 0',
    '1 A #a 0',
    '2 B #b 0',
    '1 C #c 0',
  ])
})

test('below a title in the frontmatter, the only H2 is a part', () => {
  expect(tree('---\ntitle: A\n---\n\n## B\n\nx\n')).toEqual(['0 A #a 0', '1 B #b 1'])
})

test('in a folder, a title besides the first heading is that of the whole', () => {
  expect(tree('---\ntitle: Tudo\n---\n\n# A\n\nx\n', '---\ntitle: Outro\n---\n\n# C\n')).toEqual([
    '0 Tudo #tudo 0',
    '1 A #a 1',
    '1 C #c 0',
  ])
  expect(tree('---\ntitle: A\n---\n\n## B\n\nx\n\n## D\n', '# C\n')).toEqual([
    '0 Nome #nome 0',
    '1 A #a 0',
    '2 B #b 1',
    '2 D #d 0',
    '1 C #c 0',
  ])
})

test('addresses are ASCII, unique, and no route or number of Slidev', () => {
  expect(tree('# Olá, você\n\n## 2024\n\n## Print\n\n## Olá, você\n\n## 日本\n')).toEqual([
    '0 Olá, você #ola-voce 0',
    '1 2024 #s-2024 0',
    '1 Print #s-print 0',
    '1 Olá, você #ola-voce-1 0',
    '1 日本 #s 0',
  ])
})

test('a badge above the only heading does not keep it from being the title', () => {
  const text = '![](https://x.example/badge)\n\n# Core\n\n## One\n\ntext\n'
  const parsed = parseNotes({ file: 'en-core.md', text }, { report: () => {} })
  expect(outline([parsed], { name: 'en-core' }).titleText).toBe('Core')
})

test('text between what is to be learnt and the first heading is no part', () => {
  const text =
    '---\ntitle: A\n---\n\n::: objectives\n\n- x\n\n:::\n\nOnce upon a time.\n\n## B\n\ny\n'
  expect(tree(text)).toEqual(['0 A #a 1', '1  #objectives 1', '1 B #b 1'])
})

test('under a title in the frontmatter, the only H1 is the subtitle; of several none is', () => {
  const subtitle = (body: string): string | undefined =>
    subtitleOf([
      parseNotes({ file: 'a.md', text: `---\ntitle: T\n---\n\n${body}` }, { report: () => {} }),
    ])
  expect(subtitle('# O que vem\n\n## A\n')).toBe('O que vem')
  expect(subtitle('# A\n\nx\n\n# B\n')).toBeUndefined()
})
