// The words of notes outside code, with the line of each one's first place.
import type { Root, RootContent } from 'mdast'
import { visit } from 'unist-util-visit'
import { kept } from '../../../model/recalled.ts'

const WORD = /\p{L}[\p{L}\p{N}]*(?:-[\p{L}\p{N}]+)*/gu

/** A word as its author wrote it first. */
export interface Word {
  readonly written: string
  readonly line: number
  readonly count: number
}

/** Words of one block, each as often as it stands there. */
type Words = ReadonlyMap<string, Word>

/** Every word, lower case, with how often it occurs. Code, addresses and HTML are left out. */
export function wordsOf(root: Root): Words {
  return joined(runsOf(root.children).map(([first, ...others]) => wordsOfRun(first, ...others)))
}

type Run = [first: RootContent, ...others: RootContent[]]

/** Blocks up to the next heading: an edit leaves all other runs as they are. */
function runsOf(blocks: readonly RootContent[]): Run[] {
  const runs: Run[] = []
  for (const block of blocks) {
    const run = runs.at(-1)
    if (run && block.type !== 'heading') run.push(block)
    else runs.push([block])
  }
  return runs
}

const wordsOfRun = kept((first: RootContent, ...others: readonly RootContent[]): Words =>
  joined([first, ...others].map((block) => wordsIn(block))),
)

function joined(all: readonly Words[]): Words {
  const words = new Map<string, { written: string; line: number; count: number }>()
  for (const some of all) {
    for (const [key, { written, line, count }] of some) {
      const known = words.get(key)
      if (known) known.count += count
      else words.set(key, { written, line, count })
    }
  }
  return words
}

const wordsIn = kept((block: RootContent): Words => {
  const words = new Map<string, Word>()
  visit(block, 'text', (node) => {
    const firstLine = node.position?.start.line ?? 1
    node.value.split('\n').forEach((text, index) => {
      for (const [written] of text.matchAll(WORD)) {
        const key = written.toLowerCase()
        const known = words.get(key) ?? { line: firstLine + index, written, count: 0 }
        words.set(key, { ...known, count: known.count + 1 })
      }
    })
  })
  return words
})

/** Names that the notes use in code are meant as they are written. */
export function wordsInCode(root: Root): Set<string> {
  return new Set(root.children.flatMap((block) => inCode(block)))
}

const inCode = kept((block: RootContent): readonly string[] => {
  const words = new Set<string>()
  visit(block, (node) => {
    if (!isCode(node)) return
    for (const [word] of node.value.matchAll(WORD)) words.add(word.toLowerCase())
  })
  return [...words]
})

function isCode(node: RootContent): node is RootContent & { value: string } {
  return node.type === 'code' || node.type === 'inlineCode'
}
