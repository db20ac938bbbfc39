// Through the whole pipeline: nothing of the notes is lost.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { makeDeck } from '../../src/pipeline.ts'

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

function isOurs(rule: string): boolean {
  return rule.startsWith('emit/') || rule.startsWith('ledger/')
}
