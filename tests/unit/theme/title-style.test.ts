import { expect, test } from 'vitest'
import { titleStyle } from '../../../src/theme/title-style.ts'

test.each([
  ['cover', 'Kubernetes', 92],
  ['cover', 'Retrocompatibilidade', 72],
  ['cover', 'Containers, images and the registry in production', 56],
  ['cover', 'palavra '.repeat(20), 44],
  ['section', 'Container x Virtualização', 62],
  ['section', 'Fundamentos de sistemas distribuídos e o problema da coordenação', 50],
] as const)('%s “%s” at %i px', (layout, text, sizePx) => {
  expect(titleStyle(layout, text).sizePx).toBe(sizePx)
})
