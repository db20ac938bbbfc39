// Every character has a glyph: no empty boxes where a letter should be.
import type { SlideCheck } from '../slide-check.ts'

/**
 * A character without a glyph is drawn like any other without one: as is a noncharacter of Unicode,
 * which no font has. What both leave on a canvas is compared.
 */
export const tofu: SlideCheck = {
  rule: 'check/tofu',
  severity: 'error',
  fix: 'Write it with other characters, or set a font that has them.',
  look({ slide, probe, memory }) {
    const noncharacter = '\u{FFFFE}'
    const sizePx = 24
    let context: CanvasRenderingContext2D | null = null
    const drawn = (text: string, font: string): string => {
      context ??= document.createElement('canvas').getContext('2d', { willReadFrequently: true })
      if (!context) return text
      context.font = font
      context.textBaseline = 'top'
      context.clearRect(0, 0, 2 * sizePx, 2 * sizePx)
      context.fillText(text, 2, 2)
      return context.getImageData(0, 0, 2 * sizePx, 2 * sizePx).data.join()
    }
    const missing = new Map<string, string>()
    for (const { text, element } of probe.texts(slide)) {
      // Latin, and what is drawn as nothing or with its neighbours, is not asked.
      const rare = text.replaceAll(/[!-~\p{Script=Latin}\p{Z}\p{Cc}\p{Cf}\p{Cs}\p{M}]/gu, '')
      if (rare === '') continue
      const { fontFamily, fontWeight } = getComputedStyle(element)
      const font = `${fontWeight} ${sizePx}px ${fontFamily}`
      for (const character of new Set(rare)) {
        const key = `${font} ${character}`
        if (memory.has(`${key} is there`)) continue
        if (drawn(character, font) === drawn(noncharacter, font)) missing.set(character, text)
        else memory.add(`${key} is there`)
      }
    }
    return [...missing].map(([character, text]) => {
      const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')
      return `Unexpected character U+${code} without a glyph, expected one that a font has: “${probe.short(text)}”`
    })
  },
}
