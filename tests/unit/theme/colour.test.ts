import { expect, test } from 'vitest'
import { contrast, mix, turnHue } from '../../../src/theme/colour.ts'

test('contrast as WCAG counts it', () => {
  expect(contrast('#ffffff', '#000000')).toBeCloseTo(21)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
})

test('a mix as CSS makes it', () => {
  expect(mix('#000000', '#ffffff', 25)).toBe('#bfbfbf')
})

test('a turned hue is another colour of the same contrast', () => {
  const turned = turnHue('#0a736e', { byDegrees: 35, paper: '#fbfaf6' })
  expect(turned).toBe('#1e6f89')
  const difference = contrast(turned, '#fbfaf6') - contrast('#0a736e', '#fbfaf6')
  expect(Math.abs(difference)).toBeLessThan(0.1)
})

test('a hue that is not turned is the colour itself', () => {
  expect(turnHue('#1d5fbf', { byDegrees: 0, paper: '#fbfaf6' })).toBe('#1d5fbf')
})
