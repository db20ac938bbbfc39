import { expect, test } from 'vitest'
import { CannotRun } from '../../../src/model/cannot-run.ts'
import { decode } from '../../../src/read/decode.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

function ruleOf(run: () => unknown): string {
  try {
    run()
  } catch (error) {
    if (error instanceof CannotRun) return error.finding.rule
    throw error
  }
  return 'nothing thrown'
}

test('line ends become LF and the byte order mark goes', () => {
  expect(decode(bytes('\uFEFFa\r\nb\rc\n'), 'a.md')).toBe('a\nb\nc\n')
})

test('a NUL byte means that the file is not text', () => {
  expect(ruleOf(() => decode(Uint8Array.of(80, 75, 3, 4, 0, 0), 'a.md'))).toBe('read/binary')
})

test('bytes that are not UTF-8 are reported with their line', () => {
  const latin1 = Uint8Array.of(...bytes('um\ndois\n'), 0xe7, 0xe3, 0x6f)
  let line = 0
  try {
    decode(latin1, 'a.md')
  } catch (error) {
    line = error instanceof CannotRun ? (error.finding.place?.fromLine ?? 0) : 0
  }
  expect(line).toBe(3)
})
