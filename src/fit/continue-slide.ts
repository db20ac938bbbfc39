// The slides that one slide is split into: titles numbered, speaker notes and minutes dealt out.
import type { RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Block, Layout, Reason, Slide } from '../model/slide.ts'
import { pageLayout } from './relayout.ts'

const WORD = /[\p{L}\p{N}]+/gu

/** Slides for `pages`, the first with the address of `slide`. */
export function continueSlide(
  slide: Slide,
  options: {
    readonly pages: readonly (readonly Block[])[]
    readonly rest: Layout
    readonly reason: Reason
  },
): Slide[] {
  const { pages, rest } = options
  const shares = pages.map((blocks) => 1 + blocks.reduce((sum, block) => sum + words(block), 0))
  const total = shares.reduce((sum, share) => sum + share, 0)
  const { opensPart: _, spareMinutes: __, ...inside } = slide
  const { spareMinutes: ___, ...first } = slide
  return pages.map((blocks, index) => ({
    ...(index === 0 ? first : inside),
    id: index === 0 ? slide.id : `${slide.id}-p${index + 1}`,
    layout: index === 0 ? slide.layout : pageLayout(blocks, { rest }),
    ...(pages.length > 1 ? { continued: { index: index + 1, total: pages.length } } : {}),
    blocks,
    said: slide.said.filter((said) => pageOf(said, pages) === index),
    minutes: minutesOn(slide, { index, share: (shares[index] ?? 0) / total }),
    ...(index === pages.length - 1 ? spareOf([slide]) : {}),
    // What is stated is stated of all pages; an exercise has one clock.
    isStated: slide.isStated === true && (pages.length === 1 || slide.layout === 'exercise'),
    place: placeOf(blocks, slide),
    reasons: [...slide.reasons, options.reason],
  }))
}

/** Free time behind slides that become others. */
export function spareOf(slides: readonly Slide[]): Pick<Slide, 'spareMinutes'> {
  const spareMinutes = slides.reduce((sum, slide) => sum + (slide.spareMinutes ?? 0), 0)
  return spareMinutes === 0 ? {} : { spareMinutes }
}

/** An exercise has one clock, on its first page. */
function minutesOn(slide: Slide, { index, share }: { index: number; share: number }): number {
  if (slide.layout === 'exercise') return index === 0 ? slide.minutes : 0
  return slide.minutes * share
}

/** Page whose blocks are the last ones before `said` in the notes; the first when there is no place. */
export function pageOf(said: RootContent, pages: readonly (readonly Block[])[]): number {
  const line = said.position?.start.line
  if (line === undefined) return 0
  const starts = pages.map((blocks) => Math.min(...blocks.map(startLine)))
  const page = starts.findLastIndex((start) => start <= line)
  return Math.max(0, page)
}

function startLine(block: Block): number {
  if (block.type === 'diagram' || block.type === 'sketch') return block.place.fromLine
  return block.position?.start.line ?? Infinity
}

/** The lines of the notes that `blocks` stand on; those of the slide when they have none. */
export function placeOf(blocks: readonly Block[], { place }: Slide): Slide['place'] {
  const lines = blocks.flatMap((block) =>
    'position' in block && block.position
      ? [block.position.start.line, block.position.end.line]
      : [],
  )
  if (lines.length === 0) return place
  return { ...place, fromLine: Math.min(...lines), toLine: Math.max(...lines) }
}

function words(block: Block): number {
  if (block.type === 'diagram' || block.type === 'sketch') return 0
  return toString(block).match(WORD)?.length ?? 0
}
