import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { rulePages } from '../../support/rule-pages.ts'

const docs = fileURLToPath(new URL('../../../docs/rules/', import.meta.url))
const source = fileURLToPath(new URL('../../../src/', import.meta.url))
const pages = rulePages()
const groups = [...new Set([...pages.keys()].map((path) => path.split('/')[0] ?? ''))]
/** No rules. */
const MEDIA = new Set(['image/png.md', 'image/jpeg.md', 'image/webp.md', 'image/gif.md'])
const RULE = new RegExp(`'((?:${groups.join('|')})/[a-z]+(?:-[a-z]+)*)'`, 'g')

test('docs/rules is what `npm run docs:rules` writes', () => {
  const onDisk = readdirSync(docs, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.md'),
  )
  expect(onDisk.sort()).toEqual([...pages.keys()].sort())
  for (const [path, text] of pages) {
    expect(readFileSync(docs + path, 'utf8').replace(/\s+/g, ' ')).toBe(text.replace(/\s+/g, ' '))
  }
})

test('every rule that the source names has a page', () => {
  const named = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => [...readFileSync(source + name, 'utf8').matchAll(RULE)])
    .map(([, rule]) => `${rule}.md`)
  expect([...new Set(named)].filter((page) => !pages.has(page) && !MEDIA.has(page))).toEqual([])
})

test('a page says what the rule is about, what it says and how to mend it', () => {
  expect(pages.get('check/footer.md')).toMatch(/nothing of the content may come down to it/)
  expect(pages.get('check/footer.md')).toMatch(/\*\*Severity:\*\* error/)
  expect(pages.get('check/footer.md')).toMatch(/- Unexpected content … px into the footer's room/)
  expect(pages.get('check/footer.md')).toMatch(/- Shorten the text, or split the slide in two\./)
})
