// A text as what differs from another: for versions of one deck, of which most lines are the same.

/** In order: pieces of the reference (from, up to, not including, in letters), and text of its own. */
export type Delta = readonly Piece[]
type Piece = string | readonly [from: number, to: number]

const LINE = /[^\n]*\n|[^\n]+$/g

/** What it takes to make `text` of `reference`; its size is that of what differs. */
export function deltaOf(text: string, reference: string): Delta {
  const longest = Math.min(text.length, reference.length)
  const head = common(longest, (from, to) => text.slice(from, to) === reference.slice(from, to))
  const [textEnd, referenceEnd] = [text.length, reference.length]
  const tail = common(
    longest - head,
    (from, to) =>
      text.slice(textEnd - to, textEnd - from) ===
      reference.slice(referenceEnd - to, referenceEnd - from),
  )
  const end = referenceEnd - tail
  const between = middle(text.slice(head, text.length - tail), reference.slice(head, end))
  const moved = between.map((piece): Piece =>
    typeof piece === 'string' ? piece : [head + piece[0], head + piece[1]],
  )
  return [[0, head], ...moved, [end, reference.length]]
}

/** The text again. */
export function patched(delta: Delta, reference: string): string {
  return delta
    .map((piece) => (typeof piece === 'string' ? piece : reference.slice(...piece)))
    .join('')
}

const stepMost = 4096

/** How many letters, up to `limit`, are the same: by long steps, then by shorter ones. */
function common(limit: number, isSame: (from: number, to: number) => boolean): number {
  let at = 0
  for (let step = stepMost; step >= 1; step /= 2) {
    while (at + step <= limit && isSame(at, at + step)) at += step
  }
  return at
}

function middle(text: string, reference: string): Piece[] {
  const starts = uniqueLines(reference)
  const pieces: (string | [number, number])[] = []
  for (const [line] of text.matchAll(LINE)) {
    const last = pieces.at(-1)
    const isRun = typeof last === 'object' && reference.startsWith(line, last[1])
    const start = isRun ? undefined : starts.get(line)
    if (isRun) last[1] += line.length
    else if (start !== undefined) pieces.push([start, start + line.length])
    else if (typeof last === 'string') pieces[pieces.length - 1] = last + line
    else pieces.push(line)
  }
  return pieces
}

/** Where each line that stands once begins: others say nothing about where we are. */
function uniqueLines(text: string): Map<string, number> {
  const starts = new Map<string, number>()
  const repeated = new Set<string>()
  for (const { 0: line, index } of text.matchAll(LINE)) {
    if (starts.has(line)) repeated.add(line)
    else starts.set(line, index)
  }
  for (const line of repeated) starts.delete(line)
  return starts
}
