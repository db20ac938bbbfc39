// A line that names what follows, without its colon: “TCP:” → “TCP”.
import type { PhrasingContent } from 'mdast'

const COLON = /\s*:\s*$/u

export function withoutColon(name: readonly PhrasingContent[]): readonly PhrasingContent[] {
  const last = name.at(-1)
  if (last?.type !== 'text') return name
  return [...name.slice(0, -1), { ...last, value: last.value.replace(COLON, '') }]
}
