// Through the whole pipeline: nothing of the notes is lost, and nothing runs.
import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makeDeck } from '../../src/pipeline.ts'
import { tokenSoup } from '../support/emit/token-soup.ts'

const notes = ['../corpus/', '../corpus/held-out/', '../golden/'].flatMap((folder) => {
  const url = new URL(folder, import.meta.url)
  return readdirSync(url, { withFileTypes: true, recursive: true })
    .filter(({ name }) => name === 'notes.md')
    .map(({ parentPath }) => `${parentPath}/notes.md`)
})

describe('notes that people wrote', () => {
  test.each([...new Set(notes)])('%s', async (path) => {
    const text = readFileSync(path, 'utf8')
    const { ledger, findings } = await makeDeck({ name: 'notes', files: [{ file: 'n.md', text }] })
    expect(findings.filter(({ rule }) => isOurs(rule))).toEqual([])
    expect(ledger.length).toBeGreaterThan(3)
  })
})

test('any notes', async () => {
  await fc.assert(
    fc.asyncProperty(tokenSoup, async (text) => {
      const { findings } = await makeDeck({ name: 'notes', files: [{ file: 'n.md', text }] })
      expect(findings.filter(({ rule }) => isOurs(rule))).toEqual([])
    }),
    { numRuns: 6000 },
  )
}, 1_000_000)

function isOurs(rule: string): boolean {
  return rule.startsWith('emit/') || rule.startsWith('ledger/')
}
