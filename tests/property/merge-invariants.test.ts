// The invariants of merging by number (reference: regeneration, section 6). Simulated decks and edits.
import { readFile, rm, writeFile } from 'node:fs/promises'
import { parseSync } from '@slidev/parser'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lostWords } from '../../src/merge/conserve.ts'
import { mergeDecks } from '../../src/merge/merge-decks.ts'
import { regenerate } from '../../src/merge/regenerate.ts'
import { joinDeck, type RawSlide, splitDeck, textOf } from '../../src/merge/split/split-deck.ts'
import { chance } from '../support/chance.ts'
import { withDeck } from '../support/on-disk.ts'
import { randomDeck } from '../support/simulate/random-deck.ts'
import { type Run, simulate } from '../support/simulate/run.ts'

const runs = Number(process.env['OFICINA_RUNS'] ?? 1)
const setting = { name: 'invariants', presenterEdits: 5, notesEdits: 5 }

const simulated = fc.nat(1_000_000).map((seed) => {
  const deck = randomDeck(chance(seed), { slides: 2 + (seed % 9) })
  return simulate(deck, { setting, seed, git: false })
})

function holds(numRuns: number, check: (run: Run) => void): void {
  fc.assert(fc.property(simulated, check), { numRuns: numRuns * runs })
}

/** Anything at all, also what breaks a deck. */
const bytes = fc
  .array(
    fc.constantFrom(
      '---',
      '```',
      '<!--',
      '-->',
      'hide: true',
      '# T',
      '- a b',
      '',
      '<<<<<<< x',
      '\r',
    ),
    { maxLength: 25 },
  )
  .map((lines) => lines.join('\n'))

const structural = /moves a bullet|splits|joins/

test('1–3: one side alone is taken byte for byte', () => {
  holds(15, ({ texts: { base, ours, theirs } }) => {
    expect(mergeDecks({ base, ours: base, theirs }).text).toBe(theirs)
    expect(mergeDecks({ base, ours, theirs: base }).text).toBe(ours)
    expect(mergeDecks({ base, ours: theirs, theirs }).text).toBe(theirs)
  })
  fc.assert(
    fc.property(bytes, bytes, (base, ours) => {
      expect(mergeDecks({ base, ours, theirs: base }).text).toBe(ours)
    }),
  )
})

test('4, 5: no word of the presenter’s is lost, and none of the notes’', () => {
  holds(37, ({ texts: { base, ours, theirs, merged }, oficina }) => {
    expect(oficina.lostWords).toEqual([])
    expect(lostWords(ours, { base, result: merged })).toEqual([])
    expect(mergeDecks({ base, ours, theirs }).isSafe).toBe(true)
  })
})

test('6, 7: the same each time; again with the same notes changes nothing', () => {
  holds(15, ({ texts: { base, ours, theirs, merged } }) => {
    expect(mergeDecks({ base, ours, theirs }).text).toBe(merged)
    expect(mergeDecks({ base: theirs, ours: merged, theirs }).text).toBe(merged)
  })
})

test('8: a slide that the notes left alone keeps its bytes', () => {
  holds(20, ({ texts: { base, ours, theirs, merged }, oficina }) => {
    // Units that one side moves arrive on, or leave, slides that the notes otherwise left alone.
    fc.pre(!oficina.fates.some(({ kind }) => structural.test(kind)))
    const [b, o, t] = [base, ours, theirs].map((text) => splitDeck(text).slides)
    const alone = (o ?? []).filter((slide) => {
      const was = b?.find(({ id }) => id !== undefined && id === slide.id)
      const will = t?.find(({ id }) => id !== undefined && id === slide.id)
      return was && will && textOf(was) === textOf(will)
    })
    for (const slide of alone) expect(merged).toContain(textOf(slide).trim())
  })
})

test('9: every slide that the presenter added or copied is there byte for byte', () => {
  holds(20, ({ texts: { ours, merged } }) => {
    const { slides } = splitDeck(ours)
    const isCopy = ({ id, body }: RawSlide): boolean =>
      / zqp\w+$/m.test(body) && slides.filter((one) => id !== undefined && one.id === id).length > 1
    const added = slides.filter((one) => /- zqp\w+ first/.test(one.body) || isCopy(one))
    fc.pre(added.length > 0)
    for (const slide of added) expect(merged).toContain(textOf(slide).trim())
  })
})

test('10: what the presenter took out stays out', () => {
  holds(30, ({ oficina }) => {
    const out = oficina.fates.filter(
      ({ side, kind }) => side === 'presenter' && kind.startsWith('deletes'),
    )
    fc.pre(out.length > 0)
    expect(out.filter(({ clashes, isLive }) => !clashes && !isLive)).toEqual([])
  })
})

test('11: what the notes did not move stays in the presenter’s order', () => {
  holds(60, ({ texts: { base, ours, theirs, merged } }) => {
    const [b, o, t, m] = [base, ours, theirs, merged].map(addresses) as [Ids, Ids, Ids, Ids]
    const passed = (one: string): string[] =>
      b.filter((other) => t.includes(other) && isBefore(b, one, other) !== isBefore(t, one, other))
    // Of two that changed places the one moved that passed more; where it is not known, neither counts.
    const stayed = b.filter(
      (one) =>
        t.includes(one) && passed(one).every((other) => passed(other).length > passed(one).length),
    )
    const rest = (ids: Ids): Ids => ids.filter((id) => stayed.includes(id) && o.includes(id))
    expect(rest(m)).toEqual(rest(o).filter((id) => m.includes(id)))
  })
})

type Ids = readonly string[]

/** Of slides on show, each once: a copy of the presenter's counts where its original is. */
function addresses(text: string): Ids {
  const ids = splitDeck(text).slides.flatMap(({ id, twinOf }) => (id && !twinOf ? [id] : []))
  return ids.filter((id) => ids.indexOf(id) === ids.lastIndexOf(id))
}

function isBefore(ids: Ids, one: string, other: string): boolean {
  return ids.indexOf(one) < ids.indexOf(other)
}

test('12: what is hidden is told, and what is told is hidden or there in full', () => {
  holds(40, ({ texts: { base, theirs, merged }, told }) => {
    fc.pre(told.length > 0)
    const hidden = splitDeck(merged).slides.flatMap(({ twinOf }) => twinOf ?? [])
    const ids = new Set(told.map(({ id }) => id))
    expect(hidden.filter((id) => !ids.has(id))).toEqual([])
    const words = (text: string, id: string): string =>
      splitDeck(text).slides.find((slide) => slide.id === id)?.body ?? ''
    const open = told.filter(({ id }) => !hidden.includes(id))
    for (const { id } of open) {
      const lost = lostWords(words(theirs, id), { base: words(base, id), result: merged })
      expect(lost, id).toEqual([])
    }
  })
})

test('12: a true conflict is told of its slide', () => {
  const runsWithConflict = fc
    .nat(1_000_000)
    .map((seed) =>
      simulate(randomDeck(chance(seed), { slides: 12 }), { setting, seed, git: false }),
    )
    .filter(({ isTold }) => isTold.length > 0)
  fc.assert(
    fc.property(runsWithConflict, ({ isTold, told }) => {
      expect(isTold, JSON.stringify(told)).not.toContain(false)
    }),
    // What a presenter wrote anew beside what they took out can be taken for something else: seldom, and
    // `npm run simulate` counts how often.
    { numRuns: 30 * runs, seed: 12 },
  )
})

test('13: no marks of git; Slidev reads it, its YAML too', () => {
  holds(20, ({ oficina }) => {
    expect(oficina.isBroken).toBe(false)
  })
})

test('14: split and joined are the same bytes, split where Slidev’s parser does', () => {
  holds(15, ({ texts }) => {
    for (const text of Object.values(texts)) {
      expect(joinDeck(splitDeck(text))).toBe(text)
      expect(splitDeck(text).slides).toHaveLength(parseSync(text, '').slides.length)
    }
  })
})

test('15: line ends, byte order mark and the last line’s end are the presenter’s', () => {
  holds(15, ({ texts: { base, ours, theirs, merged } }) => {
    const crlf = (text: string): string => `\uFEFF${text.replaceAll('\n', '\r\n')}`
    expect(mergeDecks({ base, ours: crlf(ours), theirs }).text).toBe(crlf(merged))
    const open = ours.replace(/\n+$/, '')
    expect(mergeDecks({ base, ours: open, theirs }).text).toBe(merged.replace(/\n+$/, ''))
  })
})

test('16: an address is live once, unless the presenter copied it', () => {
  holds(20, ({ texts: { ours, merged } }) => {
    const ids = (text: string): string[] =>
      splitDeck(text).slides.flatMap(({ id, twinOf }) => (id && !twinOf ? [id] : []))
    const mine = ids(ours)
    for (const [id, all] of Map.groupBy(ids(merged), (one) => one)) {
      expect(all.length).toBeLessThanOrEqual(Math.max(1, mine.filter((one) => one === id).length))
    }
  })
})

test('17: slides beside that nobody touched change nothing of a merge', () => {
  holds(15, ({ texts: { base, ours, theirs, merged } }) => {
    const more = Array.from(
      { length: 20 },
      (_, at) => `---\nrouteAlias: more-${at}\n---\n\n# Quokka ${at}\n\n- wombat ${at}\n`,
    ).join('\n')
    const [b, o, t] = [base, ours, theirs].map((text) => `${text}\n${more}`) as [
      string,
      string,
      string,
    ]
    const result = mergeDecks({ base: b, ours: o, theirs: t }).text
    const sorted = (text: string): string[] =>
      splitDeck(text)
        .slides.map((slide) => textOf(slide).trim())
        .toSorted()
    expect(sorted(result)).toEqual(sorted(`${merged}\n${more}`))
  })
})

test('21: any base, also none: the presenter’s words stay', async () => {
  fc.assert(
    fc.property(bytes, bytes, bytes, (base, ours, theirs) => {
      const { text } = mergeDecks({ base, ours, theirs })
      expect(lostWords(ours, { base, result: text })).toEqual([])
    }),
    { numRuns: 200 * runs },
  )
  const { base, ours, theirs } = simulate(randomDeck(chance(9), { slides: 6 }), {
    setting,
    seed: 9,
    git: false,
  }).texts
  for (const bad of [ours, '', base.slice(0, 100), `${base}\n`, undefined]) {
    await withDeck({ base, ours }, async (paths) => {
      if (bad === undefined) await rm(paths.base)
      else await writeFile(paths.base, bad)
      expect((await regenerate(paths, theirs)).decision).toBe('edited')
      expect(await readFile(paths.deck, 'utf8')).toBe(ours)
    })
  }
})

test('22: the hidden slide deleted, the same notes again: nothing happens', () => {
  holds(15, ({ texts: { theirs, merged } }) => {
    const { slides, rest } = splitDeck(merged)
    fc.pre(slides.some(({ twinOf }) => twinOf))
    const settled = joinDeck({ slides: slides.filter(({ twinOf }) => !twinOf), rest })
    expect(mergeDecks({ base: theirs, ours: settled, theirs }).text).toBe(settled)
  })
})
