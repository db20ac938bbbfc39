// What a build would change, as a person reads it.
import { expect, test } from 'vitest'
import { wordDiff } from '../../../src/report/word-diff.ts'

const slide = (id: string, ...lines: string[]): string =>
  `---\nrouteAlias: ${id}\n---\n\n${lines.join('\n')}\n`
const pods = slide('pods', '# Pods', '', '- one host', '- shared disk', '- own address')
const end = slide('end', '# End', '', 'Thanks.')

test('lines that differ, with one before and after, by slide; nothing of the others', () => {
  const after = [
    pods.replace('own address', 'one address').replace('- one host', '- one host\n- new here'),
    end,
  ].join('\n')
  expect(wordDiff({ before: `${pods}\n${end}`, after }, { color: false })).toEqual([
    '@ pods',
    '  …',
    '  - one host',
    '  {+- new here+}',
    '  - shared disk',
    '  - [-own-]{+one+} address',
    '',
  ])
})

test('a slide that is new, and one that is gone, in colour', () => {
  const diff = wordDiff({ before: `${end}\n${pods}`, after: end }, { color: true })
  expect(diff[0]).toBe('\u001B[1m@ pods\u001B[22m')
  expect(diff).toContain('  \u001B[31;9m- one host\u001B[29;39m')
  expect(wordDiff({ before: end, after: `${end}\n${pods}` }, { color: true })).toContain(
    '  \u001B[32;4m- one host\u001B[24;39m',
  )
})

test('a slide that only moved is not shown', () => {
  const before = `${pods}\n${end}\n${slide('more', '# More', '', 'And more.')}`
  const after = `${end}\n${pods}\n${slide('more', '# More', '', 'And more.')}`
  expect(wordDiff({ before, after }, { color: false })).toEqual([])
})
