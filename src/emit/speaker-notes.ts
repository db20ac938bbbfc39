// What the presenter sees: the comment at the end of a slide.
import type { Content } from './content/content.ts'
import { touches } from './handle/flow.ts'
import { writeBlock } from './write-block.ts'

/**
 * The comment, with the minutes in its first line and then a paragraph for each click (`[click]` is
 * Slidev's mark). It stands on every slide: Slidev takes the last
 * comment for the speaker notes, whosever it is (H-9).
 */
export function speakerNotes(
  said: readonly Content[],
  options: { readonly minutes: string; readonly cues: readonly string[] },
): string {
  const { minutes, cues } = options
  const clicks = cues.map(
    (cue) => `[click] ${writeBlock(plain(cue), { where: 'speaker notes' }).text}`,
  )
  const lines = said.map((node, index) => {
    const before = said[index - 1]
    const afterList = before !== undefined && touches(before, node)
    return writeBlock(node, { where: 'speaker notes', afterList }).text
  })
  return `<!--\n${[minutes, ...clicks, ...lines].filter(Boolean).join('\n\n')}\n-->`
}

function plain(text: string): Content {
  return { kind: 'paragraph', children: [{ kind: 'text', value: text }] }
}
