import { expect, test } from 'vitest'
import { only } from '../../../src/outline/only.ts'
import { outline } from '../../../src/outline/outline.ts'
import { parseNotes } from '../../../src/parse/parse-notes.ts'

const text = `# A

## Both

## At home

<!-- only: self-paced -->

### Below

## In the room

<!-- only: live, meetup -->
`

function titles(name: string): string[] {
  const parsed = parseNotes({ file: 'a.md', text }, { report: () => {} })
  return only(outline([parsed], { name: 'a' }), { name }).root.children.map(
    ({ titleText }) => titleText,
  )
}

test('sections for others are left out, with what is below them', () => {
  expect(titles('live')).toEqual(['Both', 'In the room'])
  expect(titles('meetup')).toEqual(['Both', 'In the room'])
  expect(titles('self-paced')).toEqual(['Both', 'At home'])
})
