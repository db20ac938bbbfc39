// Everything that is read or recognised stands out enough, in light and dark, for every part.
import { expect, test } from 'vitest'
import { contrast, mix } from '../../../src/theme/colour.ts'
import {
  boxes,
  dark,
  donePercent,
  light,
  strokePercent,
  washPercent,
} from '../../../src/theme/tokens.ts'

const modes = { light, dark }

test.each(Object.entries(modes))('%s: text on paper and card', (_, palette) => {
  for (const ground of [palette.paper, palette.card]) {
    expect(contrast(palette.ink, ground)).toBeGreaterThanOrEqual(7)
    expect(contrast(palette.soft, ground)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(palette.stroke, ground)).toBeGreaterThanOrEqual(3)
  }
})

test.each(Object.entries(modes))('%s: the colours of sixteen parts', (_, palette) => {
  expect(new Set(palette.parts).size).toBe(16)
  for (const part of palette.parts) {
    const wash = mix(part, palette.paper, washPercent)
    for (const ground of [palette.paper, palette.card, wash]) {
      expect(contrast(part, ground)).toBeGreaterThanOrEqual(4.5)
    }
    expect(contrast(palette.ink, wash)).toBeGreaterThanOrEqual(7)
    expect(contrast(mix(part, palette.paper, strokePercent), palette.paper)).toBeGreaterThan(3)
    const done = mix(part, palette.paper, donePercent)
    expect(contrast(part, done)).toBeGreaterThan(1.5)
    expect(contrast(done, palette.paper)).toBeGreaterThan(2)
  }
})

test('a section slide is in the deep colour in both modes, its text in light paper', () => {
  for (const part of light.parts) {
    expect(contrast(light.paper, part)).toBeGreaterThanOrEqual(4.5)
  }
})

test('every body keeps room for its blocks', () => {
  for (const { widthPx, heightPx } of Object.values(boxes)) {
    expect(widthPx).toBeGreaterThan(400)
    expect(heightPx).toBeGreaterThan(180)
  }
})
