// What holds for every merge (regeneration.md §6): nothing lost, nothing invented, the same each time.
import { parseSync } from '@slidev/parser'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lostWords } from '../../src/merge/conserve.ts'
import { mergeDecks } from '../../src/merge/merge-decks.ts'
import { joinDeck, splitDeck, textOf } from '../../src/merge/split/split-deck.ts'
import { entriesOf, joinEntries } from '../../src/merge/split/entries.ts'
import { joinUnits, sentenceUnits, unitsOf } from '../../src/merge/split/units.ts'

const runs = Number(process.env['OFICINA_RUNS'] ?? 1)

/** Lines that decks are made of, and lines that break them. */
const line = fc.constantFrom(
  '---',
  '----',
  '--- x',
  '---  ',
  'layout: list',
  'routeAlias: a',
  'hide: true',
  '',
  '# Title',
  'text here',
  '- item one',
  '  - nested',
  '1. first',
  '```',
  '```js',
  'code()',
  '<!--',
  '-->',
  '<!-- note -->',
  '| a | b |',
  '| - | - |',
  '> quote',
  '<v-clicks>',
  '</v-clicks>',
  'up to 2 min',
  'a. B c! D',
  '\t',
  '::right::',
)
const text = fc
  .tuple(fc.array(line, { maxLength: 40 }), fc.constantFrom('\n', '\r\n'), fc.boolean())
  .map(([lines, eol, isEnded]) => lines.join(eol) + (isEnded ? eol : ''))

test('what is split joins to the same bytes, at the boundaries of Slidev’s parser', () => {
  fc.assert(
    fc.property(text, (deck) => {
      const split = splitDeck(deck)
      expect(joinDeck(split)).toBe(deck)
      const parsed = parseSync(deck, '').slides
      // The parser's lines have no ends: all but the last slide lack that of their last line.
      const plain = (raw: string): string => raw.replaceAll('\r\n', '\n')
      const last = split.slides.length - 1
      expect(
        split.slides.map((slide, at) => {
          const raw = plain(textOf(slide))
          return at === last && split.rest === '' ? raw : raw.replace(/\n$/, '')
        }),
      ).toEqual(parsed.map(({ raw }) => plain(raw)))
      for (const { front, body } of split.slides) {
        expect(joinUnits(unitsOf(body))).toBe(body)
        expect(joinUnits(sentenceUnits(body))).toBe(body)
        const entries = entriesOf(front)
        expect(entries ? joinEntries(entries) : front).toBe(front)
      }
    }),
    { numRuns: 600 * runs },
  )
})

const word = fc.constantFrom(
  ...'alpha beta gamma delta omega kappa sigma theta lambda zeta'.split(' '),
)
const sentence = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '))
const slide = fc.record({
  title: sentence,
  items: fc.array(sentence, { maxLength: 5 }),
  paragraph: fc.option(sentence),
  code: fc.option(fc.array(sentence, { minLength: 1, maxLength: 4 })),
  note: fc.array(sentence, { maxLength: 3 }),
  layout: fc.constantFrom('list', 'statement', 'code'),
})
type Slide = typeof slide extends fc.Arbitrary<infer Value> ? Value : never

function write(slides: readonly (Slide & { id: string })[]): string {
  return slides
    .map(({ id, title, items, paragraph, code, note, layout }) =>
      [
        `---\nlayout: ${layout}\nrouteAlias: ${id}\n---`,
        `# ${title}`,
        ...(paragraph ? [paragraph] : []),
        ...(items.length > 0 ? [items.map((item) => `- ${item}`).join('\n')] : []),
        ...(code ? [`\`\`\`js\n${code.join('\n')}\n\`\`\``] : []),
        `<!--\nup to 2 min\n\n${note.join('. ')}\n-->`,
      ].join('\n\n'),
    )
    .join('\n\n')
    .concat('\n')
}

const base = fc
  .array(slide, { minLength: 1, maxLength: 6 })
  .map((slides) => slides.map((one, at) => ({ ...one, id: `s${at}` })))

/** A change of one slide, as a presenter or the author of the notes makes it. */
const change = fc.record({
  at: fc.nat(7),
  to: slide,
  what: fc.constantFrom(
    'title',
    'items',
    'paragraph',
    'code',
    'note',
    'layout',
    'drop',
    'add',
    'move',
  ),
})
type Change = typeof change extends fc.Arbitrary<infer Value> ? Value : never

function changed<One extends Slide & { id: string }>(
  slides: readonly One[],
  changes: readonly Change[],
  name: string,
): One[] {
  const list = [...slides]
  changes.forEach(({ at, to, what }, index) => {
    const where = at % Math.max(1, list.length)
    const one = list[where]
    if (!one || what === 'add')
      list.splice(where + 1, 0, { ...(one as One), ...to, id: `${name}${index}` })
    else if (what === 'drop' && list.length > 1) list.splice(where, 1)
    else if (what === 'move') list.push(...list.splice(where, 1))
    else if (what !== 'drop') list[where] = { ...one, [what]: to[what] }
  })
  return list
}

const three = fc
  .tuple(base, fc.array(change, { maxLength: 4 }), fc.array(change, { maxLength: 4 }))
  .map(([slides, mine, notes]) => ({
    base: write(slides),
    ours: write(changed(slides, mine, 'mine')),
    theirs: write(changed(slides, notes, 'new')),
  }))

test('no word of the presenter or of the notes is lost, and Slidev reads what comes out', () => {
  fc.assert(
    fc.property(three, ({ base: old, ours, theirs }): void => {
      const { text: result, isSafe } = mergeDecks({ base: old, ours, theirs })
      // Each took out what the other kept: there is no deck to make of that.
      fc.pre(isSafe || result === ours)
      if (!isSafe) return
      expect(lostWords(ours, { base: old, result })).toEqual([])
      // The frontmatter of a slide that the presenter took out may be gone.
      const said = splitDeck(theirs)
        .slides.map(({ body }) => body)
        .join('\n')
      expect(lostWords(said, { base: old, result })).toEqual([])
      expect(mergeDecks({ base: old, ours, theirs }).text).toBe(result)
      for (const { frontmatter, content } of parseSync(result, '').slides) {
        expect(Object.keys(frontmatter)).toContain('layout')
        expect(content).not.toMatch(/^(?:<<<<<<<|>>>>>>>|routeAlias:)/m)
      }
    }),
    { numRuns: 400 * runs },
  )
})

test('one side alone is taken as it is; again with the same notes changes nothing', () => {
  fc.assert(
    fc.property(three, ({ base: old, ours, theirs }) => {
      expect(mergeDecks({ base: old, ours: old, theirs }).text).toBe(theirs)
      expect(mergeDecks({ base: old, ours, theirs: old }).text).toBe(ours)
      expect(mergeDecks({ base: old, ours: theirs, theirs }).text).toBe(theirs)
      const { text: result } = mergeDecks({ base: old, ours, theirs })
      expect(mergeDecks({ base: theirs, ours: result, theirs }).text).toBe(result)
    }),
    { numRuns: 200 * runs },
  )
})

test('any bytes on disk: what the presenter wrote stays', () => {
  fc.assert(
    fc.property(text, text, text, (old, ours, theirs) => {
      const { text: result } = mergeDecks({ base: old, ours, theirs })
      expect(lostWords(ours, { base: old, result })).toEqual([])
    }),
    { numRuns: 300 * runs },
  )
})
