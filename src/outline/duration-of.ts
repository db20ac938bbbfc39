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
/** “Tempo: 10 minutos”, “You have 10 minutes.”, “10 minutes.” as a sentence of its own. */
const SENTENCE = new RegExp(
  String.raw`(?<=^|[.!?:;)]\s)(?:(?:tempo|tiempo|time|duração|duración|duration)\s*:?|você tem|vocês têm|tienes|tienen|you have)?\s*~?${MINUTES}(?=\s|$)(?!\s+\p{L})`,
  'giu',
)

/** The minutes that the words of an exercise give it; nothing when they name several times. */
export function saidDurationOf({ titleText, body }: Section): number | undefined {
  const texts = [
    titleText,
    ...body.flatMap((node) => (node.type === 'paragraph' ? toString(node) : [])),
  ]
  const said = texts.flatMap((text) =>
    [BRACKETED, SENTENCE].flatMap((form) =>
      [...text.matchAll(form)].map(({ groups }) => Number(groups?.['minutes'])),
    ),
  )
  const [minutes, ...others] = new Set(said)
  return minutes && others.length === 0 ? minutes : undefined
}
