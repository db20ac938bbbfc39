// What decides what is found on a slide, hashed: the same key, the same findings, in any deck.
import { parseSync } from '@slidev/parser'
import { contentKey } from '../stage/kept.ts'
import type { Stage } from '../stage/stage.ts'

/** A slide with these looks at the others' addresses. */
const MAY_LINK = /\]\(|\]:|href|<link/i
/** Layouts that draw what other slides say. */
const looksAround = new Set(['agenda'])

/**
 * One key per slide that is shown, in order. A slide's source and the settings decide; so do the
 * parts of the workshop, which its frame names, the addresses it may link to, and how many digits its
 * number has, but not the number itself: a slide put in moves the others and opens none of them.
 */
export function slideKeys({
  source,
  settingKey,
  slides,
}: Pick<Stage, 'source' | 'settingKey' | 'slides'>): readonly string[] {
  const parsed = parseSync(source, '').slides
  const shown = parsed.filter(({ frontmatter }) => !frontmatter['hide'] && !frontmatter['disabled'])
  const deck = JSON.stringify(parsed[0]?.frontmatter ?? {})
  const parts = shown.map(({ frontmatter, title }) => {
    const { layout, part, minutes } = frontmatter
    return layout === 'section' || part ? JSON.stringify([title, layout, part, minutes]) : ''
  })
  const allParts = parts.filter(Boolean).join('\n')
  const addresses = JSON.stringify(slides.map(({ number, id }) => [number, id]))
  const everything = JSON.stringify(shown.map(({ title, frontmatter }) => [title, frontmatter]))
  let partNumber = 0
  return shown.map(({ content, note = '', frontmatter }, index) => {
    if (parts[index] !== '') partNumber += 1
    const place = [partNumber, index === 0, String(index + 1).length]
    const isAround = looksAround.has(String(frontmatter['layout']))
    return contentKey(
      settingKey,
      deck,
      allParts,
      JSON.stringify([content, note, frontmatter, place]),
      MAY_LINK.test(content) ? addresses : '',
      isAround ? everything : '',
    )
  })
}
