// The same diagram across instead of down: a slide is wide.

/** Headers whose diagrams have a direction in the header, and those that take a line for it. */
const IN_HEADER = /^(?<head>\s*(?:flowchart|graph)\s+)(?<direction>TB|TD|BT|LR|RL)\b/mu
const BY_LINE = /^(?<head>\s*(?:classDiagram(?:-v2)?|stateDiagram(?:-v2)?|erDiagram))[ \t]*$/mu
const SAYS_DIRECTION = /^\s*direction\s+(?:TB|TD|BT|LR|RL)\s*$/mu

const turns: Readonly<Record<string, string>> = { TB: 'LR', TD: 'LR', BT: 'RL', LR: 'TB', RL: 'BT' }

/** The text with its direction turned; nothing when it has none, or says one inside. */
export function turned(text: string): string | undefined {
  if (IN_HEADER.test(text))
    return text.replace(IN_HEADER, (_, head: string, way: string) => `${head}${turns[way] ?? way}`)
  if (!BY_LINE.test(text) || SAYS_DIRECTION.test(text)) return undefined
  return text.replace(BY_LINE, (head) => `${head}\n  direction LR`)
}
