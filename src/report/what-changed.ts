// Two texts of one slide → what differs, in a few words: “+1 bullet, title, speaker notes”.
import { isMinutesLine } from '../locale/minutes-line.ts'
import { normalised } from '../merge/match/likeness.ts'
import { plain } from '../merge/merge-front.ts'
import { matchUnits } from '../merge/merge-units.ts'
import { entriesOf } from '../merge/split/entries.ts'
import { splitDeck } from '../merge/split/split-deck.ts'
import { unitsOf, type Unit, type UnitKind } from '../merge/split/units.ts'
import { inOrder } from '../model/in-order.ts'

/** One of it, and several; nothing in between where a slide has but one. */
const names: Partial<Record<UnitKind, Tally['name']>> = {
  heading: ['title'],
  item: ['bullet', 'bullets'],
  row: ['row', 'rows'],
  block: ['paragraph', 'paragraphs'],
  tag: ['tag', 'tags'],
  fence: ['code'],
  comment: ['speaker notes'],
}
const diagram: Tally['name'] = ['diagram']
const other: Tally['name'] = ['text']
/** They follow from the title and the time. */
const FOLLOWS = new Set(['routeAlias', 'minutes', 'part'])
const DIAGRAM = /^`+mermaid/
/** The line of the notes that an answer comes from. */
const LINE_NUMBERS = /:\d+\)/g

/** Empty where only numbers follow from what changed elsewhere. */
export function whatChanged(before: string, after: string): string {
  const [old, now] = [before, after].map((text) => splitDeck(text).slides[0])
  return [
    ...keys(old?.front ?? '', now?.front ?? ''),
    ...units(unitsOf(old?.body ?? '').units, unitsOf(now?.body ?? '').units),
  ].join(', ')
}

function keys(before: string, after: string): string[] {
  const [old, now] = [before, after].map(
    (front) =>
      new Map(
        entriesOf(front)?.entries.flatMap(({ key, text }) =>
          key === undefined || FOLLOWS.has(key) ? [] : [[key, plain(text)] as const],
        ),
      ),
  ) as [Map<string, string>, Map<string, string>]
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((key) => {
    if (old.get(key) === now.get(key)) return []
    return [`${old.has(key) ? (now.has(key) ? '' : '-') : '+'}${key}`]
  })
}

interface Tally {
  readonly sign: '' | '+' | '-'
  readonly name: readonly [one: string, several?: string]
  times: number
}

function units(old: readonly Unit[], now: readonly Unit[]): string[] {
  const partner = matchUnits(now, old)
  const taken = new Set(partner.values())
  const tallies: Tally[] = []
  const count = (sign: Tally['sign'], { kind, text }: Unit): void => {
    const name = DIAGRAM.test(text) ? diagram : (names[kind] ?? other)
    const isSigned = name.length > 1
    const known = tallies.find((one) => one.name === name && (!isSigned || one.sign === sign))
    if (known) known.times += 1
    else tallies.push({ sign: isSigned ? sign : '', name, times: 1 })
  }
  now.forEach((unit, at) => {
    const was = old[partner.get(at) ?? -1]
    if (!was) count('+', unit)
    else if (said(was) !== said(unit)) count('', unit)
  })
  old.forEach((unit, at) => {
    if (!taken.has(at)) count('-', unit)
  })
  const order = now.flatMap((_, at) => partner.get(at) ?? [])
  const isMoved = inOrder(order).size < order.length
  return [...tallies.map(worded), ...(isMoved ? ['order'] : [])]
}

function said({ kind, text }: Unit): string {
  if (kind !== 'comment') return normalised(text)
  const lines = text.split('\n').filter((line) => !isMinutesLine(line))
  return normalised(lines.join('\n').replace(LINE_NUMBERS, ''))
}

/** “+2 bullets”, “speaker notes”. */
function worded({ sign, name: [one, several], times }: Tally): string {
  if (several === undefined) return one
  return `${sign}${times} ${times === 1 ? one : several}`
}
