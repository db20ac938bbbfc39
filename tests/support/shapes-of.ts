// Notes → the shapes of their one section, for tests of recognisers.
import { pt } from '../../src/locale/pt.ts'
import type { Locale } from '../../src/locale/words.ts'
import type { Shape } from '../../src/model/shape.ts'
import { outline } from '../../src/outline/outline.ts'
import { parseNotes } from '../../src/parse/parse-notes.ts'
import { understand } from '../../src/understand/understand.ts'

/** The shapes under `## title`; Portuguese when no language is given. */
export function shapesOf(
  body: string,
  options: { title?: string; locale?: Locale } = {},
): readonly Shape[] {
  const { title = 'Container', locale = pt } = options
  const text = `# Notas\n\n## ${title}\n\n${body}\n`
  const parsed = parseNotes({ file: 'a.md', text }, { report: () => undefined })
  return understand(outline([parsed], { name: 'notas' }), { locale }).children.flatMap(
    (section) => section.shapes,
  )
}
