// A link inside the notes (`#arquitetura`) leads to the slide that the heading became.
import { slugMaker } from '../../outline/slug.ts'
import type { ContentContext } from './context.ts'

/**
 * Address of a slide of the deck, as Slidev's router reads it.
 * @returns Nothing when no slide has that heading.
 */
export function slideTarget(
  url: string,
  { slideIds }: { readonly slideIds: ContentContext['slideIds'] },
): string | undefined {
  if (!url.startsWith('#')) return undefined
  const id = slugMaker()(decoded(url.slice(1)))
  return slideIds.has(id) ? `/${id}` : undefined
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
