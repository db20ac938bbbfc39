// Items that begin with a year, a day or an hour, in order: a timeline.

const datesAtLeast = 3
/** Ports and codes have three or more digits too; years of these are rarer than they are. */
const years = { from: 1000, to: 2100 } as const

const BEFORE =
  /^(?:c(?:a|irca)?\.?\s|cerca de\s|desde\s|a partir de\s|até\s|hasta\s|since\s|from\s|by\s|until\s|around\s|em\s|en\s|in\s|hacia\s)?/iu
const ERA = /^\s?(?:(?<bc>a\.?\s?(?:e\.?\s?)?c\.?|bce?)|d\.?\s?c\.?|ce|ad)(?![\p{L}\p{N}])/iu
/** What stands between a date and what happened: “1822 – …”, “1822: …”. */
const UNTIL = /^\s*[–—-]\s*(?:\d{2,4}|hoje|hoy|today|now|present)(?![\p{L}\p{N}])/iu
const JOINT =
  /^(?:\s*(?:[–—-]\s*(?:\d{2,4}|hoje|hoy|today|now|present))?\s*(?::|–|—|,|\.|-(?=\s)|->|→)|\s*\()\s*\S/iu
const DAY = /^(?<year>\d{4})-(?<month>\d{2})(?:-(?<day>\d{2}))?(?!\d)/
const CLOCK =
  /^(?<hour>\d{1,2})(?::|h)(?<minute>\d{2})(?!\d)|^(?:t\s?\+\s?)?(?<only>\d{1,3})\s?h(?:oras?|ours?)?\b/iu
const YEAR = /^(?<year>\d{3,4})(?![\d.,/])/
const COUNTED =
  /^(?:dia|día|day|semana|week|mês|mes|month|ano|año|year|aula|hora|hour|minuto|minute)\s(?<count>\d{1,3})\b/iu
const CENTURY =
  /^(?:século|siglo)\s(?<roman>[ivx]+)\b|^(?<count>\d{1,2})(?:st|nd|rd|th)\scentury\b/iu
/** Four digits under “Portas”, “Precios”, “Error codes” are no years. */
const COUNTS =
  /(?<!\p{L})(?:portas?|ports?|puertos?|preços?|pric(?:es?|ing)|precios?|cust(?:o|os|a)|costs?|costes?|valor(?:es)?|values?|c[óo]digos?|codes?|erros?|errors?|errores|tamanhos?|sizes?|tamaños?|sal[áa]rios?|salar(?:y|ies)|modelos?|models?)(?!\p{L})/iu
const roman: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 }

/** A date at the start of a text: where it ends, and a number by which dates of one kind are ordered. */
interface DateFound {
  readonly kind: 'day' | 'clock' | 'year' | 'counted' | 'century'
  readonly order: number
  readonly length: number
}

/** What each text begins with, when that is three or more dates of one kind, none before the one above it. */
export function datesOf(
  texts: readonly string[],
  options: { about?: string } = {},
): string[] | undefined {
  if (COUNTS.test(options.about ?? '')) return undefined
  const dates = texts.map(dateAt)
  if (texts.length < datesAtLeast || !dates.every((date) => date !== undefined)) return undefined
  const isInOrder = dates.every((date, index) => {
    const before = dates[index - 1]
    return !before || (before.kind === date.kind && before.order <= date.order)
  })
  return isInOrder ? texts.map((text, index) => text.slice(0, dates[index]?.length)) : undefined
}

/** The date a text begins with, if something follows that happened then. */
function dateAt(text: string): DateFound | undefined {
  const skipped = BEFORE.exec(text)?.[0].length ?? 0
  const rest = text.slice(skipped)
  const read = day(rest) ?? clock(rest) ?? year(rest) ?? counted(rest)
  if (!read || !JOINT.test(rest.slice(read.length))) return undefined
  const until = UNTIL.exec(rest.slice(read.length))?.[0].length ?? 0
  return { ...read, length: skipped + read.length + until }
}

function day(text: string): DateFound | undefined {
  const found = DAY.exec(text)
  if (!found?.groups) return undefined
  const [date = 0, month = 0, ofYear = 0] = ['day', 'month', 'year'].map((name) =>
    Number(found.groups?.[name] ?? 0),
  )
  return { kind: 'day', order: ofYear * 10_000 + month * 100 + date, length: found[0].length }
}

function clock(text: string): DateFound | undefined {
  const found = CLOCK.exec(text)
  if (!found?.groups) return undefined
  const { hour, minute, only } = found.groups
  const order = Number(only ?? hour) * 60 + Number(minute ?? 0)
  return { kind: 'clock', order, length: found[0].length }
}

function year(text: string): DateFound | undefined {
  const found = YEAR.exec(text)
  if (!found) return undefined
  const value = Number(found[1])
  const era = ERA.exec(text.slice(found[0].length))
  const isYear = era !== null || (value >= years.from && value <= years.to)
  if (!isYear) return undefined
  const order = era?.groups?.['bc'] === undefined ? value : -value
  return { kind: 'year', order, length: found[0].length + (era?.[0].length ?? 0) }
}

function counted(text: string): DateFound | undefined {
  const century = CENTURY.exec(text)
  if (century?.groups) {
    const { roman: letters, count } = century.groups
    const order = letters === undefined ? Number(count) : romanValue(letters.toLowerCase())
    return { kind: 'century', order, length: century[0].length }
  }
  const found = COUNTED.exec(text)
  if (!found?.groups) return undefined
  return { kind: 'counted', order: Number(found.groups['count']), length: found[0].length }
}

function romanValue(letters: string): number {
  const values = Array.from(letters, (letter) => roman[letter] ?? 0)
  return values.reduce((sum, value, index) => {
    return sum + ((values[index + 1] ?? 0) > value ? -value : value)
  }, 0)
}
