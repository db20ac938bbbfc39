// A planned slide from Markdown, for tests that start after planning.
import type { PhrasingContent } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Slide } from '../../src/model/slide.ts'

/** A slide with the blocks of `markdown`; anything else can be given. */
export function makeSlide(markdown: string, given: Partial<Slide> = {}): Slide {
  const root = unified().use(remarkParse).use(remarkGfm).parse(markdown)
  return {
    id: 'slide',
    layout: 'list',
    title: [{ type: 'text', value: 'Title' }] satisfies PhrasingContent[],
    crumbs: [],
    blocks: root.children,
    said: [],
    minutes: 2,
    place: { file: 'notes.md', fromLine: 1, toLine: 99 },
    reasons: [],
    ...given,
  }
}
