// Old and new text of the slides that changed, word by word: only the lines that differ, and their neighbours.
import { diffArrays, diffWordsWithSpace } from 'diff'
import { likeness } from '../merge/match/likeness.ts'
import { match } from '../merge/match/match.ts'
import { matchSlides, titleOf } from '../merge/match-slides.ts'
import { type RawSlide, splitDeck, textOf } from '../merge/split/split-deck.ts'

/** Below this two lines share too little to be read as one. */
const alikeFrom = 0.3

/** How a piece of a line is shown. */
export interface Colours {
  /** What did not change. */
  readonly same: (text: string) => string
  readonly removed: (text: string) => string
  readonly added: (text: string) => string
  readonly name: (text: string) => string
}

/** Struck through and underlined too: red and green are the same to some. */
const coloured: Colours = {
  same: (text) => text,
  removed: (text) => `\u001B[31;9m${text}\u001B[29;39m`,
  added: (text) => `\u001B[32;4m${text}\u001B[24;39m`,
  name: (text) => `\u001B[1m${text}\u001B[22m`,
}
const marked: Colours = {
  same: (text) => text,
  removed: (text) => `[-${text}-]`,
  added: (text) => `{+${text}+}`,
  name: (text) => text,
}

/** How pieces are shown on a terminal, or where there is no colour. */
export function coloursFor({ color }: { readonly color: boolean }): Colours {
  return color ? coloured : marked
}

/** Lines of the diff, slide by slide, what is gone last; `[-old-]` and `{+new+}` without colour. */
export function wordDiff(
  texts: { before: string; after: string },
  { color }: { color: boolean },
): string[] {
  const [old = [], now = []] = [texts.before, texts.after].map((text) => splitDeck(text).slides)
  const partner = matchSlides(now, old)
  const taken = new Set(partner.values())
  const pairs: [RawSlide | undefined, RawSlide | undefined][] = [
    ...now.map((slide, at): [RawSlide | undefined, RawSlide] => [
      old[partner.get(at) ?? -1],
      slide,
    ]),
    ...old
      .filter((_, at) => !taken.has(at))
      .map((slide): [RawSlide, undefined] => [slide, undefined]),
  ]
  const colours = coloursFor({ color })
  return pairs.flatMap(([was, is]) => {
    const mine = is?.twinOf === undefined ? undefined : now.find(({ id }) => id === is.twinOf)
    const [before = '', after = ''] = [was ?? mine, is].map((slide) =>
      slide ? textOf(slide).trim() : '',
    )
    if (before === after) return []
    const name = is?.id ?? was?.id ?? is?.twinOf ?? titleOf((is ?? was) as RawSlide)
    const hidden = is?.twinOf === undefined ? '' : ', hidden behind it, from yours to the notes’'
    return [colours.name(`@ ${name}${hidden}`), ...slideDiff(before, after, colours), '']
  })
}

/** The same for the text of one slide. */
export function slideDiff(before: string, after: string, colours: Colours = marked): string[] {
  return near(lines(before.trim(), after.trim(), colours))
}

interface Line {
  readonly text: string
  readonly isChanged: boolean
}

function lines(before: string, after: string, colours: Colours): Line[] {
  const done: Line[] = []
  const removed: string[] = []
  const flush = (added: readonly string[]): void => {
    for (const text of replaced(removed, added, colours)) done.push({ text, isChanged: true })
    removed.length = 0
  }
  for (const { value, added, removed: isGone } of diffArrays(
    before.split('\n'),
    after.split('\n'),
  )) {
    if (isGone) removed.push(...value)
    else flush(added ? value : [])
    if (!isGone && !added)
      for (const text of value) done.push({ text: colours.same(text), isChanged: false })
  }
  flush([])
  return done
}

/** A line that became another is shown as one, with the words that differ. */
function replaced(old: readonly string[], now: readonly string[], colours: Colours): string[] {
  const partner = match(now, old, {
    key: (line) => line.trim(),
    likeness,
    nearby: alikeFrom,
    anywhere: alikeFrom,
  })
  const taken = new Set(partner.values())
  const gone = old.filter((line, at) => !taken.has(at) && line !== '').map(colours.removed)
  const there = now.flatMap((line, at) => {
    const was = old[partner.get(at) ?? -1]
    if (was === undefined) return line === '' ? [] : [colours.added(line)]
    return [words(was, line, colours)]
  })
  return [...gone, ...there]
}

function words(
  before: string,
  after: string,
  { added: plus, removed: minus, same }: Colours,
): string {
  return diffWordsWithSpace(before, after)
    .map(({ value, added, removed }) =>
      added ? plus(value) : removed ? minus(value) : same(value),
    )
    .join('')
}

/** Lines that changed with one before and one after; `…` for those between, nothing for blank ones. */
function near(whole: readonly Line[]): string[] {
  const all = whole.filter(({ text, isChanged }) => isChanged || text.trim() !== '')
  const isNear = (at: number): boolean =>
    [at - 1, at, at + 1].some((one) => all[one]?.isChanged ?? false)
  return all.flatMap(({ text }, at) => {
    if (isNear(at)) return [`  ${text}`.trimEnd()]
    return at === 0 || isNear(at - 1) ? ['  …'] : []
  })
}
