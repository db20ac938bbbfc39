// Frontmatter → its entries, comments and blank lines kept where they are.

/** A top-level key with all its lines, or lines between keys. */
export interface Entry {
  readonly key?: string
  readonly text: string
}

const KEY = /^(["']?)([^\s#"':][^:"']*)\1:(?:\s|$)/

export interface Front {
  readonly open: string
  readonly entries: readonly Entry[]
  readonly close: string
}

/** Entries of frontmatter; joined again they are it. Nothing when there is none. */
export function entriesOf(front: string): Front | undefined {
  const lines = front.match(/[^\n]*\n|[^\n]+$/g) ?? []
  const [open = '', ...inner] = lines
  const close = inner.pop()
  if (close === undefined || close.trimEnd() !== '---') return undefined
  const entries: Entry[] = []
  for (const line of inner) {
    const key = KEY.exec(line)?.[2]
    const last = entries.at(-1)
    const goesOn = last?.key !== undefined && (/^[ \t]+\S/.test(line) || line.startsWith('- '))
    if (key !== undefined) entries.push({ key, text: line })
    else if (last && goesOn) entries[entries.length - 1] = { ...last, text: last.text + line }
    else entries.push({ text: line })
  }
  return { open, entries, close }
}

export function joinEntries({ open, entries, close }: Front): string {
  return open + entries.map(({ text }) => text).join('') + close
}
