// What a part was about, once more: the terms it defined, in its own words.
import type { List, PhrasingContent } from 'mdast'
import type { Locale } from '../locale/words.ts'
import type { Section } from '../model/section.ts'
import type { Slide } from '../model/slide.ts'
import type { GlossaryEntry } from '../model/workshop.ts'
import { makeSlide, type PlanContext } from './make-slide.ts'

/** Short parts are still in everybody's mind; fewer terms are no list. */
const slidesAtLeast = 6
const termsAtLeast = 3
/** More is a glossary. */
const termsAtMost = 5

/** The recap of a part; nothing when the part defines too little, or is short. */
export function recapSlide(
  part: readonly Slide[],
  options: {
    readonly entries: readonly GlossaryEntry[]
    readonly root: Section
    readonly locale: Locale
    readonly context: PlanContext
  },
): Slide | undefined {
  const { entries, root, locale, context } = options
  const [divider] = part
  if (!divider || part.length < slidesAtLeast || entries.length < termsAtLeast) return undefined
  const inOrder = entries.toSorted((a, b) => a.place.fromLine - b.place.fromLine)
  const list: List = {
    type: 'list',
    ordered: false,
    spread: false,
    children: inOrder.slice(0, termsAtMost).map(({ term, meaning }) => ({
      type: 'listItem',
      spread: false,
      children: [{ type: 'paragraph', children: [strong(term), colon, ...meaning] }],
    })),
  }
  const title: PhrasingContent[] = [{ type: 'text', value: locale.words.recap }]
  const section: Section = { ...root, id: `${divider.id}-recap`, title, place: divider.place }
  const why = `${part.length} slides that define ${entries.length} terms`
  return makeSlide({ section, layout: 'recap', blocks: [list], why }, context)
}

const colon: PhrasingContent = { type: 'text', value: ': ' }

function strong(value: string): PhrasingContent {
  return { type: 'strong', children: [{ type: 'text', value }] }
}
