// What opens closes: brackets and quotation marks of a sentence.
import type { SlideCheck } from '../slide-check.ts'

/** Only what opens and does not close: `a)` counts, `:)` smiles. By block, code left out. */
export const pairs: SlideCheck = {
  rule: 'check/pairs',
  severity: 'warning',
  fix: 'Close it, or take it out.',
  look({ slide, probe }) {
    const kinds = [
      ['(', ')'],
      ['[', ']'],
      ['“', '”'],
      ['«', '»'],
    ] as const
    const blocks = new Map<Element, string[]>()
    for (const { element, text } of probe.texts(slide)) {
      if (element.closest('pre, svg, .katex')) continue
      const block = element.closest(
        'p, li, td, th, h1, h2, h3, h4, h5, h6, blockquote, dt, dd, div',
      )
      const key = block ?? element
      const words = element.closest('code') ? '' : text
      blocks.set(key, [...(blocks.get(key) ?? []), words])
    }
    const count = (text: string, sign: string): number => text.split(sign).length - 1
    return [...blocks.values()].flatMap((texts) => {
      const text = texts.join(' ').replaceAll(/[:;]-?[()[\]]/g, '')
      return kinds
        .filter(([open, close]) => count(text, open) > count(text, close))
        .map(
          ([open]) =>
            `Unexpected “${open}” that does not close, expected its pair: “${probe.short(text)}”`,
        )
    })
  },
}
