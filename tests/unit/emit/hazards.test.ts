// Each known way in which plain notes break a Slidev deck, through Slidev's own pipeline.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { emit } from '../../../src/emit/emit.ts'
import { gate } from '../../../src/emit/gate.ts'
import { makeDeck } from '../../../src/pipeline.ts'
import { parseMermaid } from '../../../src/stage/diagram/parse-mermaid.ts'
import { deckOf, emitOptions, treeOf } from '../../support/emit/deck-of.ts'
import type { ShownSlide } from '../../support/emit/shown-by-slidev.ts'
import { shownBySlidev } from '../../support/emit/shown-by-slidev.ts'

interface Hazard {
  readonly id: string
  readonly hazard: string
  readonly notes: string
  readonly shown: string
  /** `visible:S`, `emit:/re/`, `frontmatter:key`, `note:S`, `slides<N`, `slides>N`. */
  readonly mustNot?: readonly string[]
}

const file = new URL('../../data/emit/hazards.json', import.meta.url)
const hazards = JSON.parse(readFileSync(file, 'utf8')) as Hazard[]
const SPACE = /[ \t\r\n\f]+/g

function isBroken(rule: string, text: string, slides: readonly ShownSlide[]): boolean {
  const [, what = '', value = ''] = /^(\w+)[:<>]([\s\S]*)$/.exec(rule) ?? []
  switch (what) {
    case 'visible':
      return slides.some((slide) => slide.text.includes(value))
    case 'emit':
      return new RegExp(value.slice(1, -1)).test(text)
    case 'frontmatter':
      return slides.some(({ frontmatter }) => Object.hasOwn(frontmatter, value))
    case 'note':
      return slides.some(({ note }) => note?.includes(value))
    case 'slides':
      return rule.includes('<') ? slides.length < Number(value) : slides.length > Number(value)
    default:
      throw new Error(`Unexpected rule ${rule}`)
  }
}

describe('a hazard is shown as it was written and does nothing', () => {
  test.each(hazards)('$id: $hazard', async ({ notes, shown, mustNot = [] }) => {
    const deck = deckOf(treeOf(notes))
    const { text } = emit(deck, emitOptions)
    expect(gate(text, deck)).toEqual([])
    const slides = await shownBySlidev(text)
    const seen = slides
      .map((slide) => slide.text)
      .join(' ')
      .replace(SPACE, ' ')
    expect(seen.replace(/^ | $/g, '')).toBe(shown.replace(SPACE, ' ').replace(/^ | $/g, ''))
    expect(mustNot.filter((rule) => isBroken(rule, text, slides))).toEqual([])
  })
})

/** Signs that say what something is: an alert, a formula that is none, what a quote in the notes is. */
const MARKS = /\[!\w+\]|[$>¦]/g
/** A longer one is cut where a slide ends. */
const longestWord = 200

describe('a hazard comes through the whole pipeline', () => {
  test.each(hazards)('$id: $hazard', async ({ notes, shown, mustNot = [] }) => {
    const files = [{ file: 'x.md', text: notes }]
    const { text, findings } = await makeDeck({ name: 'x', files }, { parseMermaid })
    expect(findings.filter(({ rule }) => /^(?:emit|ledger)\//.test(rule))).toEqual([])
    const slides = await shownBySlidev(text)
    const seen = slides.flatMap((slide) => [slide.text, slide.note ?? '']).join(' ')
    const wordsOf = (all: string): string[] => all.replace(MARKS, ' ').split(/\s+/).filter(Boolean)
    const there = Map.groupBy(wordsOf(seen), (word) => word)
    const meant = wordsOf(shown).filter(({ length }) => length < longestWord)
    expect(meant.filter((word) => there.get(word)?.pop() === undefined)).toEqual([])
    const isOfText = (rule: string): boolean => !rule.startsWith('slides')
    expect(mustNot.filter((rule) => isOfText(rule) && isBroken(rule, text, slides))).toEqual([])
  })
})
