import { expect, test } from 'vitest'
import { decide } from '../../../src/merge/decide.ts'

test.each([
  ['no deck yet', { base: undefined, mine: undefined, theirs: 'new' }, 'create'],
  ['nothing changed', { base: 'a', mine: 'a', theirs: 'a' }, 'same'],
  ['only the notes changed', { base: 'a', mine: 'a', theirs: 'b' }, 'replace'],
  ['only the presenter changed', { base: 'a', mine: 'mine', theirs: 'a' }, 'kept'],
  ['both changed', { base: 'a', mine: 'mine', theirs: 'b' }, 'edited'],
  ['both changed alike', { base: 'a', mine: 'b', theirs: 'b' }, 'same'],
  ['a deck of which we know nothing', { base: undefined, mine: 'mine', theirs: 'b' }, 'edited'],
] as const)('%s', (_, texts, decision) => {
  expect(decide(texts)).toBe(decision)
})
