// Old and new text of the slides that changed, word by word.
import { diffArrays, diffWordsWithSpace } from 'diff'
import { splitDeck, textOf } from '../merge/split/split-deck.ts'

const red = '\u001B[31m'
const green = '\u001B[32m'
const plain = '\u001B[39m'

/** Lines of the diff; `[-old-]` and `{+new+}` where there is no colour. */
export function wordDiff(
  texts: { before: string; after: string },
  { color }: { color: boolean },
): string[] {
  const [before, after] = [texts.before, texts.after].map((text) =>
    splitDeck(text).slides.map((slide) => textOf(slide)),
  )
  const removed: string[] = []
  const lines: string[] = []
  const flush = (added: readonly string[]): void => {
    const count = Math.max(removed.length, added.length)
    for (let at = 0; at < count; at += 1) {
      lines.push(...marked(removed[at] ?? '', added[at] ?? '', { color }), '')
    }
    removed.length = 0
  }
  for (const part of diffArrays(before ?? [], after ?? [])) {
    if (part.removed) removed.push(...part.value)
    else flush(part.added ? part.value : [])
  }
  flush([])
  return lines
}

function marked(before: string, after: string, { color }: { color: boolean }): string[] {
  const [minus, plus] = color
    ? [(text: string) => red + text + plain, (text: string) => green + text + plain]
    : [(text: string) => `[-${text}-]`, (text: string) => `{+${text}+}`]
  return diffWordsWithSpace(before, after)
    .map(({ value, added, removed }) => (added ? plus(value) : removed ? minus(value) : value))
    .join('')
    .trimEnd()
    .split('\n')
}
