// The slides that defects are put in: of the gallery, of the project's own deck, and of decks that are named.
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseSync } from '@slidev/parser'
import type { CleanSlide } from './defect.ts'

/** Images of the gallery lie beside it. */
export const galleryFile = fileURLToPath(new URL('../../data/gallery/deck.md', import.meta.url))
const ownFile = fileURLToPath(new URL('../../../slides/kubernetes.md', import.meta.url))

/** They are about the deck as a whole, or have a form of their own. */
const passedOver = new Set(['cover', 'agenda', 'section', 'end', 'exercise', 'quiz', 'recap'])
const ADDRESS = /^routeAlias:.*\n?/m
/** To another slide, which the deck with the defects does not have. */
const OWN_LINK = /\]\(\//

/** @param decks paths of more decks; their images must not be files. */
export function cleanSlides(decks: readonly string[] = []): CleanSlide[] {
  return [galleryFile, ownFile, ...decks].flatMap((file) =>
    parseSync(readFileSync(file, 'utf8'), file)
      .slides.map(({ frontmatter, frontmatterRaw = '', content, note }, index): CleanSlide => {
        const about = frontmatter as Readonly<Record<string, unknown>>
        const name = file === galleryFile ? 'gallery' : basename(file, '.md')
        return {
          name: `${name}/${String(about['routeAlias'] ?? index + 1)}`,
          layout: String(about['layout'] ?? 'default'),
          frontmatter: frontmatterRaw.replace(ADDRESS, '').trim(),
          content,
          note: note ?? '',
        }
      })
      .filter(({ layout, content }) => !passedOver.has(layout) && !OWN_LINK.test(content)),
  )
}
