import { expect, test } from 'vitest'
import { guide } from '../../../src/lab/guide.ts'
import { en } from '../../../src/locale/en.ts'
import { workshopOf } from '../../support/workshop-of.ts'

const notes = `---
lang: en
---
# Shell

## Files

- \`ls <dir>\` lists **all** of it
- \`rm a\` takes it <b>away</b>
`

test('commands, explanations and marks; what the notes say is text, never a tag', () => {
  const page = guide(workshopOf(notes).lab, { locale: en, title: 'Shell & co', lang: 'en' })
  expect(page).toContain('<title>Lab: Shell &#x26; co</title>')
  expect(page).toContain('<code>ls &#x3C;dir></code>')
  expect(page).toContain('<p>lists <strong>all</strong> of it</p>')
  expect(page).toContain('takes it &#x3C;b>away&#x3C;/b>')
  expect(page).toContain('put your own name in')
  expect(page).not.toMatch(/https?:|src=|@import/)
  expect(page.indexOf('Clean up')).toBeGreaterThan(page.indexOf('lists'))
})
