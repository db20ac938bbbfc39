// What Slidev finds in the deck's text before any Markdown is read; code does not hide it.

interface RawHazard {
  /** Short name, for findings. */
  readonly name: string
  readonly pattern: RegExp
  /** A fence that Slidev sees, at the edge of the slide, makes it harmless. */
  readonly isSafeInFence?: true
}

const rawHazards: readonly RawHazard[] = [
  // Slides are cut there, wherever it is (H-1).
  { name: 'dashes', pattern: /^---/m, isSafeInFence: true },
  // A comment that no comment ends takes the rest of the slide with it (H-10)…
  { name: 'open comment', pattern: /<!--(?![\s\S]*?-->)/ },
  // …and outside a fence it hides where slides are cut (H-4).
  { name: 'comment', pattern: /<!--/, isSafeInFence: true },
  // Code in a line that looks like a fence (H-3).
  { name: 'ticks', pattern: /^[ \t]*`{3,}[^`\n]+`/m, isSafeInFence: true },
  // Slidev reads all titles again, together, where this gives an address to words of others (H-19).
  { name: 'title', pattern: /^# \[[^\]]*\]:/ },
  // Scripts from elsewhere (H-30), and modules to load (H-29).
  { name: 'widget', pattern: /<(?:Tweet|BlueSky)\b/ },
  { name: 'monaco', pattern: /\{monaco/ },
]

/** Name of the first hazard in a block's text. */
export function rawHazard(text: string, { isFence }: { isFence: boolean }): string | undefined {
  return rawHazards.find(
    ({ pattern, isSafeInFence }) => !(isFence && isSafeInFence) && pattern.test(text),
  )?.name
}

/** Whether a fence with this text may stand in a deck; else a drawing of it is shown as code. */
export function isSafeFence(text: string): boolean {
  return rawHazard(text, { isFence: true }) === undefined
}
