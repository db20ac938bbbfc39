// `rules` and `ignore` of the settings: each value looked at before a check uses it.
import { refuse } from '../model/cannot-run.ts'
import type { Severity } from '../model/finding.ts'
import { judgedRules } from '../model/judged-rules.ts'
import type { Ignore, Judgement } from '../model/judgement.ts'
import { nearest } from '../parse/nearest.ts'
import type { PlaceOf } from './read-theme.ts'

type Path = Parameters<PlaceOf>[0]

const severities: readonly Severity[] = ['error', 'warning', 'info']
const known: readonly string[] = ['rule', 'slide', 'reason']

/** `rules: {check/overlap: warning}`. @throws CannotRun `config/value`. */
export function readRules(value: unknown, { placeOf }: { placeOf: PlaceOf }): Judgement['rules'] {
  if (!isRecord(value))
    return wrong('`rules`, expected `check/overlap: warning` lines', placeOf, ['rules'])
  return Object.fromEntries(
    Object.entries(value).map(([rule, word]) => {
      const path = ['rules', rule]
      const severity = severities.find((each) => each === word)
      if (!judgedRules.includes(rule)) return wrongRule(rule, placeOf, path)
      if (!severity)
        return wrong(`severity of \`${rule}\`, expected ${severities.join(', ')}`, placeOf, path)
      return [rule, severity] as const
    }),
  )
}

/** `ignore: [{rule, slide, reason}]`; no reason, no ignoring. @throws CannotRun `config/value`. */
export function readIgnore(value: unknown, { placeOf }: { placeOf: PlaceOf }): Ignore[] {
  if (!Array.isArray(value))
    return wrong('`ignore`, expected a list of `rule`, `slide` and `reason`', placeOf, ['ignore'])
  return value.map((entry: unknown, index): Ignore => {
    const path = ['ignore', index]
    if (!isRecord(entry))
      return wrong('entry of `ignore`, expected `rule`, `slide` and `reason`', placeOf, path)
    const { rule, slide, reason } = entry
    const foreign = Object.keys(entry).find((key) => !known.includes(key))
    if (foreign !== undefined)
      return wrong(`key \`${foreign}\` in \`ignore\`, expected ${known.join(', ')}`, placeOf, path)
    if (typeof rule !== 'string')
      return wrong('`rule` in `ignore`, expected one such as `check/overlap`', placeOf, path)
    if (!judgedRules.includes(rule)) return wrongRule(rule, placeOf, path)
    if (typeof reason !== 'string' || reason.trim() === '')
      return wrong(`missing \`reason\` to ignore \`${rule}\`, expected some words`, placeOf, path)
    if (slide === undefined) return { rule, reason }
    if (typeof slide === 'string' || typeof slide === 'number')
      return { rule, slide: String(slide), reason }
    return wrong('`slide` in `ignore`, expected its address or its number', placeOf, path)
  })
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** What keeps a deck from being built cannot be silenced; a mistyped rule would silence nothing. */
function wrongRule(rule: string, placeOf: PlaceOf, path: Path): never {
  // By its own name: all begin alike, which makes any two look close.
  const ownName = (each: string): string => each.replace(/^.*\//, '')
  const near = nearest(ownName(rule), judgedRules.map(ownName))
  const guess = judgedRules.find((each) => ownName(each) === near)
  const what = `rule \`${rule}\`, expected one such as \`check/overlap\``
  return wrong(what, placeOf, path, guess)
}

function wrong(what: string, placeOf: PlaceOf, path: Path, guess?: string): never {
  const place = placeOf(path)
  return refuse({
    rule: 'config/value',
    message: `Unexpected ${what}`,
    fix: guess ? `Did you mean \`${guess}\`?` : 'Correct the line, or remove it.',
    ...(place ? { place } : {}),
  })
}
