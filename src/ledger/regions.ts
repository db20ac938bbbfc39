// Lines of the notes that share no slide with any other: what they say is looked for there first.
import type { RootContent } from 'mdast'
import type { ParsedNotes } from '../model/notes.ts'
import { linesOf } from './leaves.ts'
import { linesOfRows, type ToldSlide } from './targets.ts'

/** Some blocks of a file, and all slides that were made of their lines, both in order. */
export interface Region {
  readonly file: string
  readonly blocks: readonly RootContent[]
  readonly slides: readonly ToldSlide[]
}

interface Item {
  readonly lines: readonly [from: number, to: number]
  readonly block?: RootContent
  readonly told?: ToldSlide
}

/** Cuts a file wherever neither a block nor a slide goes on. */
export function regionsOf({ file, root }: ParsedNotes, slides: readonly ToldSlide[]): Region[] {
  const items: Item[] = [
    ...root.children.map((block) => ({ lines: linesOf(block) ?? ([1, 1] as const), block })),
    ...slides
      .filter(({ slide }) => slide.place.file === file)
      .map((told) => ({ lines: linesOfRows(told.slide), told })),
  ].toSorted((a, b) => a.lines[0] - b.lines[0])
  const regions: Item[][] = []
  let end = -1
  for (const item of items) {
    const [from, to] = item.lines
    if (from <= end) regions.at(-1)?.push(item)
    else regions.push([item])
    end = Math.max(end, to)
  }
  return regions.map((region) => ({
    file,
    blocks: region.flatMap(({ block }) => block ?? []),
    slides: region
      .flatMap(({ told }) => told ?? [])
      .toSorted((a, b) => a.slideNumber - b.slideNumber),
  }))
}
