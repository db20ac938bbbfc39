import { expect, test } from 'vitest'
import uno from '../../../src/theme/uno.config.ts'

const isBlocked = (token: string): boolean => uno.blocklist.some((pattern) => pattern.test(token))

test.each(['font-size~="18"', 'opacity~="0.5"', 'fill~="none"', 'x~="1"', 'stroke-width~="2"'])(
  'the drawing attribute [%s] is not a utility',
  (attribute) => {
    expect(isBlocked(`[${attribute}]`)).toBe(true)
  },
)

test.each(['[text~="sm"]', '[absolute=""]', 'font-bold', '[bg~="main"]'])(
  "Slidev's own %s stays",
  (token) => {
    expect(isBlocked(token)).toBe(false)
  },
)
