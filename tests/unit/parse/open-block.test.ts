import { expect, test } from 'vitest'
import { parseNotes } from '../../../src/parse/parse-notes.ts'

function found(text: string): string[] {
  const rules: string[] = []
  parseNotes(
    { file: 'a.md', text },
    { report: ({ rule, place }) => rules.push(`${place?.fromLine} ${rule}`) },
  )
  return rules
}

test.each([
  ['code that is never closed', '# A\n\n```sh\nls\n\n## B\n\nx\n', ['3 parse/open-fence']],
  [
    'a shorter fence, or another, does not close it',
    '# A\n\n````\nls\n```\n~~~~\n',
    ['3 parse/open-fence'],
  ],
  ['only its first line', '# A\n\nx\n\n```', ['5 parse/open-fence']],
  ['a comment that is never closed', '# A\n\n<!-- later\n\n## B\n', ['3 parse/open-comment']],
  ['closed code at the end', '# A\n\n```sh\nls\n```\n\n', []],
  ['closed by a longer fence', '# A\n\n~~~\nls\n~~~~~\n', []],
  ['indented code', '# A\n\n    ls\n', []],
  ['a closed comment', '# A\n\n<!-- later -->\n', []],
])('%s', (_, text, expected) => {
  expect(found(text)).toEqual(expected)
})
