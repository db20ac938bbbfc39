// Minutes that the author gives a section: `<!-- duration: 10m -->` below its heading, unseen on GitHub,
// or in the words of an exercise: “Make a branch (10 min)”.
import { toString } from 'mdast-util-to-string'
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

const MINUTES = String.raw`(?:\d{1,3}\s*(?:-|–|a|to)\s*)?(?<minutes>\d{1,3})\s*(?:min|mins|minutes?|minutos?)\.?`
/** “(10 min)”; of “(10–15 min)” the longer. */
const BRACKETED = new RegExp(String.raw`\((?:~|ca\.)?\s*${MINUTES}\)`, 'giu')
/** Where a time in brackets is that of the whole paragraph. */
const AT_ITS_ENDS = /^\([^()]*\)|\([^()]*\)\s*[.!]?\s*$/u
/** “Tempo: 10 minutos”, “You have 10 minutes.”, “10 minutes.” as a sentence of its own. */
const SENTENCE = new RegExp(
  String.raw`(?<=^|[.!?)]\s)(?:(?:tempo|tiempo|time|duração|duración|duration)\s*:?|você tem|vocês têm|tienes|tienen|you have)?\s*~?${MINUTES}(?=\s|$)(?!\s+\p{L})`,
  'giu',
)

/**
 * The minutes that the words of an exercise give it: its heading, else its text, where other times may
 * be those of what it is about; nothing when it names several.
 */
export function saidDurationOf({ titleText, body }: Section): number | undefined {
  const [titled] = times(titleText, BRACKETED)
  if (titled) return titled
  const texts = body.flatMap((node) => (node.type === 'paragraph' ? toString(node) : []))
  const bracketed = texts.flatMap((text) => times(text, BRACKETED))
  const isWhole = texts.some((text) => AT_ITS_ENDS.test(text) && times(text, BRACKETED).length > 0)
  const said = texts.flatMap((text) => times(text, SENTENCE))
  const [minutes, ...others] = new Set([...bracketed, ...said])
  const isNamed = said.length > 0 || isWhole
  return minutes && others.length === 0 && isNamed ? minutes : undefined
}

function times(text: string, form: RegExp): number[] {
  return [...text.matchAll(form)].map(({ groups }) => Number(groups?.['minutes']))
}
