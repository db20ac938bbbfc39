import { expect, test } from 'vitest'
import { siteAddress } from '../../../src/export/site-address.ts'

test('of one deck the address is its site; of several each has a folder below it', () => {
  const at = 'https://example.org/talks'
  expect(siteAddress(at, { name: 'git', isOneOfSeveral: false })).toBe('https://example.org/talks/')
  const one = siteAddress(at, { name: 'introdução', isOneOfSeveral: true })
  expect(one).toBe('https://example.org/talks/introdu%C3%A7%C3%A3o/site/')
})
