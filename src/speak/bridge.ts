// What leads over to the next slide: its title, said at the end of the one before.
import type { Paragraph } from 'mdast'
import type { Locale } from '../locale/words.ts'
import { kept } from '../model/recalled.ts'
import type { Slide } from '../model/slide.ts'
import { titleText } from '../model/title-text.ts'

/** Slides after which nothing follows that is told. */
const last = new Set<Slide['layout']>(['end'])

/** Adds “Next: …” to the speaker notes of each slide that another one follows; last of all, since slides may have been split. */
export function bridge(
  slides: readonly Slide[],
  { words }: { words: Pick<Locale['words'], 'next'> },
): Slide[] {
  const end = slides.findIndex(({ layout }) => last.has(layout))
  const told = end === -1 ? slides.length : end
  return slides.map((slide, index) => {
    const next = slides[index + 1]
    if (index >= told || !next) return slide
    const [own, title] = [titleText(slide.title), titleText(next.title)]
    return title === '' || title === own ? slide : saying(slide, words.next(title))
  })
}

const saying = kept((slide: Slide, text: string): Slide => {
  const paragraph: Paragraph = { type: 'paragraph', children: [{ type: 'text', value: text }] }
  return { ...slide, said: [...slide.said, paragraph] }
})
