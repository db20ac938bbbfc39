import { expect, test } from 'vitest'
import { palettesOf, weaknesses } from '../../../src/config/palettes.ts'
import * as tokens from '../../../src/theme/tokens.ts'

test('the theme itself has no weakness', () => {
  expect(weaknesses(tokens)).toEqual([])
})

test('what is missing stays the theme’s own', () => {
  const { light, dark } = palettesOf({ colors: { light: { ink: '#000000', parts: ['#7a0000'] } } })
  expect(light).toMatchObject({ ink: '#000000', paper: tokens.light.paper, parts: ['#7a0000'] })
  expect(dark).toMatchObject({ ink: tokens.dark.ink, parts: tokens.dark.parts.slice(0, 4) })
})

test('a pale colour is a weakness on every ground it stands on', () => {
  const found = weaknesses(palettesOf({ colors: { light: { soft: '#8a8a8a' } } }))
  expect(found.map(({ key, on }) => [key, on])).toEqual([
    ['light.soft', 'paper'],
    ['light.soft', 'card'],
  ])
  expect(found[1]?.ratio).toBeCloseTo(3.45, 2)
  expect(found[1]?.least).toBe(4.5)
})
