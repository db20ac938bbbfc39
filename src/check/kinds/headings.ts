// Headings go down one step at a time, so that a screen reader can tell what belongs to what.
import type { SlideCheck } from '../slide-check.ts'

export const headings: SlideCheck = {
  rule: 'check/headings',
  severity: 'error',
  fix: 'Use the next smaller heading, or bold text when it is no heading.',
  look({ slide, probe }) {
    const seen = [...slide.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter((heading) =>
      probe.isSeen(heading),
    )
    const titles = seen.filter(({ localName }) => localName === 'h1')
    const others = titles
      .slice(1)
      .map(
        ({ textContent }) =>
          `Unexpected second title, expected one a slide: “${probe.short(textContent)}”`,
      )
    const steps = seen.flatMap((heading, index) => {
      const level = Number(heading.localName.slice(1))
      // The slide's title may be none; a heading of level 3 has something missing above it.
      const above = Number(seen[index - 1]?.localName.slice(1) ?? 1)
      const name = probe.short(heading.textContent)
      if (heading.textContent.trim() === '' && !heading.querySelector('img, svg'))
        return [`Unexpected empty heading of level ${level}, expected words in it`]
      return level > above + 1
        ? [
            `Unexpected heading of level ${level} under one of level ${above}, expected ${above + 1}: “${name}”`,
          ]
        : []
    })
    return [...steps, ...others]
  },
}
