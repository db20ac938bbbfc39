// What the tests of plan/ share: notes → the planned slides as one line each.
import { toString } from 'mdast-util-to-string'
import { en } from '../../../src/locale/en.ts'
import { pt } from '../../../src/locale/pt.ts'
import type { Slide } from '../../../src/model/slide.ts'
import { outline } from '../../../src/outline/outline.ts'
import { parseNotes } from '../../../src/parse/parse-notes.ts'
import { plan } from '../../../src/plan/plan.ts'
import { understand } from '../../../src/understand/understand.ts'

const locales = { pt, en }

/** The planned slides of notes. */
export function planned(markdown: string, { lang = 'pt' as keyof typeof locales } = {}): Slide[] {
  const parsed = parseNotes({ file: 'a.md', text: markdown }, { report: () => {} })
  const locale = locales[lang]
  return plan(understand(outline([parsed], { name: 'notas' }), { locale }), { locale })
}

/** `layout: crumbs › title | text of each block`, and what is said. */
export function line(slide: Slide): string {
  const title = [...slide.crumbs, toString([...slide.title])].join(' › ')
  const blocks = slide.blocks.map((block) =>
    block.type === 'sketch' || block.type === 'diagram' ? block.type : toString(block),
  )
  const said = slide.said.length > 0 ? [`said: ${slide.said.map((it) => toString(it)).join()}`] : []
  return [`${slide.layout}: ${title}`, ...blocks, ...said].join(' | ')
}
