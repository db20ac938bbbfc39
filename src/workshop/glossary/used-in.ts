// Do the notes use a term elsewhere than where they say what it is?
import type { RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { kept } from '../../model/recalled.ts'
import type { Place } from '../../model/place.ts'
import type { Section } from '../../model/section.ts'
import { key } from './key.ts'

const PARENTHESES = /\s*\([^()]*\)/gu
const BETWEEN_WORDS = /[^\p{L}\d]+/gu

interface Line {
  readonly fromLine: number
  readonly toLine: number
  readonly words: string
}

/** A term, and the lines that define it. */
interface Told {
  readonly term: string
  readonly place: Place
}

/** Asks whether other lines have the term, code left out. */
export function usedIn(sections: readonly Section[]): (told: Told) => boolean {
  return ({ term, place }) => {
    const words = wordsOf(term.replaceAll(PARENTHESES, ''))
    return sections.some((section) =>
      linesOf(section).some(
        (line) =>
          line.words.includes(words) &&
          !(section.place.file === place.file && overlap(line, place)),
      ),
    )
  }
}

function overlap(line: Line, { fromLine, toLine }: Place): boolean {
  return line.fromLine <= toLine && fromLine <= line.toLine
}

/** The blocks of a section, those of lists item by item. */
const linesOf = kept(({ body }: Section): readonly Line[] => body.flatMap(ofBlock))

function ofBlock(block: RootContent): Line[] {
  const isGroup = block.type === 'list' || block.type === 'listItem' || block.type === 'blockquote'
  if (isGroup) return block.children.flatMap(ofBlock)
  if (block.type === 'code' || !block.position) return []
  const { start, end } = block.position
  return [{ fromLine: start.line, toLine: end.line, words: wordsOf(toString(block)) }]
}

function wordsOf(text: string): string {
  return ` ${key(text).replaceAll(BETWEEN_WORDS, ' ').trim()} `
}
