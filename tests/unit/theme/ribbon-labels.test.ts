import { expect, test } from 'vitest'
import type { Part } from '../../../src/theme/parts.ts'
import { toldMinutes } from '../../../src/theme/told-minutes.ts'
import { ribbonLabels } from '../../../src/theme/ribbon-labels.ts'

function parts(entries: readonly (readonly [string, number])[]): Part[] {
  return entries.map(([title, minutes], index) => ({
    number: index + 1,
    slideNumber: index + 2,
    title,
    minutes,
    told: toldMinutes(minutes),
  }))
}

const widthPx = 868

test('names stand under parts that are long enough for them', () => {
  const even = parts([
    ['Container', 20],
    ['Container x Virtualização', 30],
    ['Kubernetes', 45],
    ['Minikube', 25],
  ])
  expect(ribbonLabels(even, { widthPx })).toBe('under')
})

test('a time is as wide as its digits: a part too short for it moves all of them', () => {
  const told = (minutes: readonly number[]) =>
    parts(minutes.map((each, index) => [`P${index}`, each]))
  expect(ribbonLabels(told([40, 40, 9]), { widthPx })).toBe('under')
  expect(ribbonLabels(told([80, 80, 12]), { widthPx })).toBe('legend')
})

test('one short part moves all names to a legend', () => {
  const uneven = parts([
    ['Boas-vindas', 1],
    ['Imagens', 60],
    ['Perguntas', 3],
  ])
  expect(ribbonLabels(uneven, { widthPx })).toBe('legend')
})

test('twelve long names are left to the agenda', () => {
  const many = parts(
    Array.from({ length: 12 }, (_, index) => [`Um título de parte bastante longo ${index}`, 10]),
  )
  expect(ribbonLabels(many, { widthPx })).toBe('numbers')
})
