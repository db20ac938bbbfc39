// What Mermaid should know of the diagram before it draws it.
import { light } from '../../theme/tokens.ts'

const COMMIT_NAMED = /^\s*commit\b.*\bid\s*:/mu
const DATE = /\b\d{4}-\d{2}-\d{2}\b/gu
/** A longer plan has a tick a month or more. */
const daysOfDates = 200
const dayMs = 86_400_000
const HAS_BARS = /^\s*bar\b/mu
const HAS_LINES = /^\s*line\b/mu

/** Commits without names get random ones, which say nothing and are never the same. */
export function hasCommitNames(text: string): boolean {
  return COMMIT_NAMED.test(text)
}

/** Ten whole dates have no room side by side: of a short plan the year can be told. */
export function axisFormatOf(text: string): string {
  const times = [...text.matchAll(DATE)].map(([date]) => Date.parse(date))
  const days = (Math.max(...times) - Math.min(...times)) / dayMs
  return days > daysOfDates ? '%Y-%m' : '%m-%d'
}

/** Lines over bars must be seen on them and beside them. */
export function plotColoursOf(text: string): string {
  const isBoth = HAS_BARS.test(text) && HAS_LINES.test(text)
  return (isBoth ? [light.stroke, light.ink] : light.parts.slice(0, 8)).join(',')
}
