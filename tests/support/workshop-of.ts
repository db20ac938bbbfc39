// Notes as text → what is derived from them, as tests read it.
import { detectLang } from '../../src/locale/detect-lang.ts'
import { localeOf } from '../../src/locale/index.ts'
import type { Workshop } from '../../src/model/workshop.ts'
import { outline } from '../../src/outline/outline.ts'
import { parseNotes } from '../../src/parse/parse-notes.ts'
import { plan } from '../../src/plan/plan.ts'
import { understand } from '../../src/understand/understand.ts'
import { workshop } from '../../src/workshop/workshop.ts'

/** Derives from notes in memory, the way the pipeline does. */
export function workshopOf(text: string, options: { drop?: readonly string[] } = {}): Workshop {
  const parsed = parseNotes({ file: 'a.md', text }, { report: () => {} })
  const locale = localeOf(parsed.meta.lang ?? detectLang(text))
  const root = understand(outline([parsed], { name: 'a' }), { locale })
  const slides = plan(root, { locale })
  const solutions = slides.filter(({ isSolution }) => isSolution).map(({ place }) => place)
  return workshop(root, { locale, slides, solutions, ...options })
}
