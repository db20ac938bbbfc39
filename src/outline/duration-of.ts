// Minutes that the author gives a section: `<!-- duration: 10m -->` below its heading, unseen on GitHub.
import type { Section } from '../model/section.ts'

const DURATION =
  /^\s*<!--\s*duration:\s*(?<minutes>\d{1,3})\s*(?:m|min|minutes?|minutos?)?\s*-->\s*$/iu

/** The minutes, when the author says. */
export function durationOf({ body }: Section): number | undefined {
  for (const node of body) {
    const minutes =
      node.type === 'html' ? DURATION.exec(node.value)?.groups?.['minutes'] : undefined
    if (minutes !== undefined && Number(minutes) > 0) return Number(minutes)
  }
  return undefined
}
