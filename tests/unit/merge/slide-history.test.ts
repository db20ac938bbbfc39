// What `explain` says happened to a slide.
import { expect, test } from 'vitest'
import { slideHistory } from '../../../src/merge/slide-history.ts'

const slide = (id: string, ...lines: string[]): string =>
  `---\nrouteAlias: ${id}\n---\n\n${lines.join('\n')}\n`
const end = slide('end', '# End', 'Thanks to all of you.')
const base = `${slide('pods', '# Pods', '- one host for all', '- a shared disk')}\n${end}`

test('edits of the presenter’s, and what the last build changed', () => {
  const before = base.replace('a shared disk', 'disks')
  const deck = base.replace('# Pods', '# Pods!')
  expect(slideHistory('pods', { deck, base, before })).toEqual({
    yours: {
      before: expect.stringContaining('# Pods\n'),
      after: expect.stringContaining('# Pods!\n'),
    },
    lastBuild: {
      before: expect.stringContaining('- disks'),
      after: expect.stringContaining('- a shared disk'),
    },
  })
  expect(slideHistory('end', { deck, base, before })).toEqual({})
})

test('a slide that the presenter took out', () => {
  const { yours } = slideHistory('pods', { deck: end, base, before: undefined })
  expect(yours?.after).toBe('')
})

test('a conflict that is open: yours, and the hidden one of the notes', () => {
  const twin = '---\nhide: true\nregen: conflict pods\n---\n\n# Pods of the notes\n'
  const deck = `${slide('pods', '# Mine')}\n${twin}\n${end}`
  expect(slideHistory('pods', { deck, base, before: undefined }).open).toEqual({
    before: expect.stringContaining('# Mine'),
    after: expect.stringContaining('# Pods of the notes'),
  })
})

test('no deck, no history', () => {
  expect(slideHistory('pods', { deck: undefined, base, before: base })).toEqual({})
})
