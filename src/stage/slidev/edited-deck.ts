// What Slidev's side editor saved into the staged copy, taken over into the deck.
import { parseSync } from '@slidev/parser'
import { startsOfLines } from './text-edits.ts'

interface Edited {
  /** The staged copy as we wrote it. */
  readonly before: string
  /** The same as the editor left it. */
  readonly after: string
  /** The deck's own addresses of images, by those of the staged copy. */
  readonly urls: ReadonlyMap<string, string>
}

type Slide = ReturnType<typeof parseSync>['slides'][number]

const EDGES = /^(\s*)[\s\S]*?(\s*)$/

/**
 * The deck with the slides whose text or speaker notes were edited; all else stays byte for byte.
 * @returns Nothing when no slide was edited, or the editor's text is no longer the same slides.
 */
export function editedDeck(deck: string, { before, after, urls }: Edited): string | undefined {
  const [own, old, edited] = [deck, before, after].map((text) => parseSync(text, '').slides)
  if (!own || !old || !edited) return undefined
  if (own.length !== old.length || old.length !== edited.length) return undefined
  const lineStarts = startsOfLines(deck)
  const at = (line: number): number => lineStarts[line] ?? deck.length
  let text = deck
  for (const [index, slide] of [...own.entries()].toReversed()) {
    const [was, is] = [old[index], edited[index]]
    if (!was || !is || bodyOf(was) === bodyOf(is)) continue
    const [from, to] = [at(slide.contentStart), at(slide.end)]
    const [, head = '', tail = ''] = EDGES.exec(deck.slice(from, to)) ?? []
    text = text.slice(0, from) + head + withOwnImages(bodyOf(is), urls) + tail + text.slice(to)
  }
  return text === deck ? undefined : text
}

function bodyOf({ content, note }: Slide): string {
  const said = note?.trim()
  return said ? `${content.trim()}\n\n<!--\n${said}\n-->` : content.trim()
}

function withOwnImages(text: string, urls: ReadonlyMap<string, string>): string {
  let own = text
  for (const [staged, url] of urls) own = own.replaceAll(staged, url)
  return own
}
