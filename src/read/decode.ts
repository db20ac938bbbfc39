// Bytes → text we can trust: UTF-8, no BOM, LF, no binary.
import { isUtf8 } from 'node:buffer'
import { refuse } from '../model/cannot-run.ts'

const LINE_END = /\r\n?/g
/** Text has hardly any control characters at its start. */
const lookedAt = 4096
const mostControls = 0.02

/**
 * Decodes one notes file.
 * @param bytes The file as it is on disk.
 * @param file Its path as findings show it.
 * @throws CannotRun `read/binary`, `read/not-utf8`.
 */
export function decode(bytes: Uint8Array, file: string): string {
  if (isUtf16(bytes)) {
    refuse({
      rule: 'read/not-utf8',
      message: `Unexpected UTF-16 text in \`${file}\`, expected UTF-8`,
      fix: 'Save the file as UTF-8.',
      place: { file, fromLine: 1, toLine: 1 },
    })
  }
  if (isBinary(bytes)) {
    refuse({
      rule: 'read/binary',
      message: `Unexpected binary file \`${file}\`, expected Markdown text`,
      fix: 'Name a Markdown file, such as `content/kubernetes.md`.',
    })
  }
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    const line = firstBadLine(bytes)
    return refuse(
      {
        rule: 'read/not-utf8',
        message: `Unexpected bytes that are not UTF-8 in \`${file}\`, expected UTF-8 text`,
        fix: `Save the file as UTF-8 (the first bad bytes are on line ${line}).`,
        place: { file, fromLine: line, toLine: line },
      },
      error,
    )
  }
  return text.replace(LINE_END, '\n')
}

function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
}

/** NUL bytes, and not only a stray one in a text. */
function isBinary(bytes: Uint8Array): boolean {
  if (!bytes.includes(0)) return false
  const start = bytes.subarray(0, lookedAt)
  const controls = start.filter((byte) => byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 13)
  return controls.length > Math.max(2, mostControls * start.length) || !isUtf8(bytes)
}

/** 1-based line of the first sequence that is not UTF-8: lenient decoding marks it with U+FFFD. */
function firstBadLine(bytes: Uint8Array): number {
  const lenient = new TextDecoder('utf-8').decode(bytes)
  const before = lenient.slice(0, Math.max(0, lenient.indexOf('\uFFFD')))
  return before.split('\n').length
}
