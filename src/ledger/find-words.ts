// Finds the words of a leaf in the deck: the longest runs, near its own lines first, each word once.
import type { Went } from '../model/ledger.ts'
import { headCount } from '../model/head-count.ts'
import { byLines, lastLine, type Place } from '../model/place.ts'
import { piecesOf } from './pieces-of.ts'
import { type At, type Index, indexOf, near } from './index-of.ts'
import type { Target } from './targets.ts'
import { bare } from './words.ts'

export interface Found {
  readonly went: readonly Went[]
  /** Words that are nowhere, in order. */
  readonly missing: readonly string[]
  /** Signs at the edges of words, or between them, that the deck does without. */
  readonly signs: readonly string[]
  /** Lets the words that were found be found again. */
  readonly undo: () => void
}

export type FindWords = (words: readonly string[], place: Place) => Found

/** A finder over a deck; what it finds once, it does not find again, but for what is an echo. */
export function wordFinder(targets: readonly Target[]): FindWords {
  const sorted = targets.toSorted(byLines)
  const exact = indexOf(sorted, same)
  // Most words stand in the deck as they stand in the notes.
  let looseOrNone: Index | undefined
  const loose = (): Index => (looseOrNone ??= indexOf(sorted, bare))
  const undoing = (looks: readonly Pick<Found, 'undo'>[]) => (): void => {
    for (const { undo } of looks) undo()
    exact.undone += 1
    if (looseOrNone) looseOrNone.undone += 1
  }
  let wholesOrNone: ReadonlyMap<string, readonly Target[]> | undefined
  let bandsOrNone: ((place: Place) => readonly Target[]) | undefined
  const targetsNear = (place: Place): readonly Target[] => (bandsOrNone ??= bandsOf(sorted))(place)
  return (words, place) => {
    const cut = (word: string): readonly Run[] =>
      piecesOf(
        word,
        targetsNear(place).filter((target) => touches(target, place)),
      )
    const whole = look(words, { place, index: exact, read: same, cut })
    if (whole.missing.length === 0) return { ...whole, signs: [], undo: undoing([whole]) }
    // Signs between words became something else: an arrow of a drawing, a column, a line end.
    const rest = whole.missing.filter((word) => bare(word) !== '')
    const more = look(rest.map(bare), { place, index: loose(), read: bare })
    const phrase = more.missing.join(' ')
    const once = (wholesOrNone ??= wholesOf(sorted))
      .get(phrase)
      ?.find((target) => isOfSlide(target, place))
    const glued = new Set(
      [words[0] ?? '', words.at(-1) ?? ''].filter((word) =>
        targetsNear(place).some(
          (target) => touches(target, place) && target.words.some(isPartOf(word)),
        ),
      ),
    )
    const isGlued = (word: string): boolean => glued.has(word)
    const missing = new Set(once ? [] : more.missing)
    const isMissing = (word: string): boolean => missing.has(bare(word)) && !isGlued(word)
    const matched = rest.filter((word) => !missing.has(bare(word)))
    // … or a mark was set among them: `100 %.` as **100 %** and a full stop.
    const spelled = whole.missing
      .filter((word) => bare(word) === '' && !isGlued(word))
      .map((word) => ({ word, found: look([...word], { place, index: exact, read: same }) }))
    return {
      went: joined([...whole.went, ...more.went, ...(once ? [wentTo(once, phrase)] : [])]),
      missing: rest.filter(isMissing),
      signs: [
        ...signsLeft(matched, wordsThere([...more.went, ...(once ? [once] : [])])),
        ...spelled.flatMap(({ word, found }) =>
          found.missing.length === [...word].length ? [word] : found.missing,
        ),
      ],
      undo: undoing([whole, more, ...spelled.map(({ found }) => found)]),
    }
  }
}

interface Look {
  readonly place: Place
  readonly index: Index
  readonly read: (word: string) => string
  /** Where a word stands that no slide could hold; nothing when it does not. */
  readonly cut?: (word: string) => readonly Run[]
}

function look(words: readonly string[], options: Look): Omit<Found, 'signs'> {
  const runs: Run[] = []
  const went: Went[] = []
  const missing: string[] = []
  for (let from = 0; from < words.length;) {
    const word = words[from] ?? ''
    const run = longestRun(words, from, options)
    const found = run ? [run] : (options.cut?.(word) ?? [])
    if (found.length === 0) missing.push(word)
    for (const { target, index, length } of found) {
      if (!target.isEcho) target.taken.fill(1, index, index + length)
      went.push(wentTo(target, target.words.slice(index, index + length).join(' ')))
    }
    runs.push(...found)
    from += run?.length ?? 1
  }
  const undo = (): void => {
    for (const { target, index, length } of runs) target.taken.fill(0, index, index + length)
  }
  return { went: joined(went), missing, undo }
}

const SIGN = /[^\p{L}\p{N}\s]/gu
const same = (word: string): string => word

/** A link in the notes ends a leaf where a command or a code goes on: `url=https://…`. */
function isPartOf(word: string): (there: string) => boolean {
  return (there) => there.length > word.length && there.includes(word)
}

function wordsThere(rows: readonly { readonly words: string | readonly string[] }[]): string {
  return rows.map(({ words }) => words).join(' ')
}

/** Signs of the words that do not stand in the deck's text, each as often as it is missing. */
function signsLeft(words: readonly string[], there: string): string[] {
  const left: string[] = there.match(SIGN) ?? []
  return words.flatMap((word) =>
    (word.match(SIGN) ?? []).filter((sign) => {
      const at = left.indexOf(sign)
      if (at !== -1) left.splice(at, 1)
      return at === -1
    }),
  )
}

function wentTo({ to, slideNumber, slideId }: Target, words: string): Went {
  return { to, slideNumber, slideId, words }
}

/** Texts that may stand once for several of the same in the notes: labels that head a column. */
function wholesOf(targets: readonly Target[]): ReadonlyMap<string, readonly Target[]> {
  return Map.groupBy(targets, ({ words }) => words.map(bare).join(' '))
}

function isOfSlide({ file, slideLines: [fromLine, toLine] }: Target, place: Place): boolean {
  return file === place.file && fromLine <= place.fromLine && toLine >= place.toLine
}

interface Run extends At {
  readonly length: number
}

function longestRun(words: readonly string[], from: number, options: Look): Run | undefined {
  let best: Run | undefined
  for (const at of near(options.index, words[from] ?? '', options.place)) {
    const run = { ...at, length: runLength(words, from, at, options.read) }
    if (run.length === 0 || !isPlausible(run, options.place)) continue
    if (!best || isBetter(run, best, options.place)) best = run
  }
  return best
}

function runLength(
  words: readonly string[],
  from: number,
  { target, index }: At,
  read: (word: string) => string,
): number {
  let length = 0
  while (from + length < words.length) {
    const there = target.words[index + length]
    if (there === undefined || target.taken[index + length] === 1) break
    if (read(there) !== words[from + length]) break
    length += 1
  }
  return length
}

/** From the leaf's own lines, not an echo, longer, a whole row, from some of the other's lines, earlier. */
function isBetter(a: Run, b: Run, place: Place): boolean {
  const of = ({ target, length }: Run, other: Run): number[] => [
    Number(touches(target, place)),
    Number(!target.isEcho),
    length,
    Number(length === target.words.length),
    Number(isInside(target, other.target)),
    -target.slideNumber,
  ]
  const [mine, other] = [of(a, b), of(b, a)]
  const at = mine.findIndex((value, index) => value !== other[index])
  return at !== -1 && (mine[at] ?? 0) > (other[at] ?? 0)
}

function isInside(one: Target, other: Target): boolean {
  const isWithin =
    one.file === other.file && one.fromLine >= other.fromLine && one.toLine <= other.toLine
  return isWithin && !(one.fromLine === other.fromLine && one.toLine === other.toLine)
}

/** Made from the leaf's lines; a label may be made from any, but then it is whole. */
function isPlausible({ target, index, length }: Run, place: Place): boolean {
  if (touches(target, place)) return true
  return target.isLabel && index === 0 && length === target.words.length
}

const targetsOfBand = 64

/** Targets by bands of lines of the notes, so that not all of a long deck is asked. */
function bandsOf(sorted: readonly Target[]): (place: Place) => readonly Target[] {
  const marks = sorted.filter((_, index) => index % targetsOfBand === 0)
  const bands: Target[][] = Array.from({ length: marks.length + 1 }, () => [])
  const bandOf = (place: Place): number => headCount(marks, (mark) => byLines(mark, place) <= 0)
  const bandsAt = (place: Place): Target[][] =>
    bands.slice(bandOf(place), bandOf(lastLine(place)) + 1)
  for (const target of sorted) {
    for (const band of bandsAt(target)) band.push(target)
  }
  return (place) => bandsAt(place).flat()
}

function touches(target: Target, { file, fromLine, toLine }: Place): boolean {
  return target.file === file && target.fromLine <= toLine && target.toLine >= fromLine
}

/** Runs that stand in one place one after the other are one. */
function joined(went: readonly Went[]): Went[] {
  const all: Went[] = []
  for (const one of went) {
    const last = all.at(-1)
    if (last && last.to === one.to && last.slideNumber === one.slideNumber) {
      all[all.length - 1] = { ...last, words: `${last.words} ${one.words}` }
    } else all.push(one)
  }
  return all
}
