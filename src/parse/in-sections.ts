// Parses notes section by section and keeps what it parsed: after an edit only that section is read again.
import type { Nodes, RootContent } from 'mdast'
import { everyNode } from '../model/every-node.ts'
import { type Cut, cutsOf } from './cuts.ts'
import { isNone, joinLabels, type Labels, labelsOf } from './labels.ts'
import { levelOff } from './level-off.ts'
import { markdownParser, type ParseMarkdown } from './markdown.ts'
import { markPlainQuotes } from './plain-quotes.ts'

/** A part of the text, as it is handed to the parser. */
interface Source {
  readonly text: string
  /** 0-based line of the notes that it begins on. */
  readonly line: number
  /** A heading follows. */
  readonly hasNext: boolean
}

/** A section as it was parsed; never changed. */
interface Piece extends Source {
  readonly nodes: readonly RootContent[]
  /** What its links and footnotes are defined as, for those of other sections. */
  readonly labels: Labels
  /** A fence or the like goes on behind its end: it is no section. */
  readonly isOpen: boolean
}

/** Pieces by the parser and their text, those with the same text in their order. */
type Pieces = Map<string, Piece[]>

/** What was parsed last, by the file's name. */
const kept = new Map<string, Pieces>()
const filesAtMost = 100

/** Stands for the heading that follows; it is one only when nothing is open before it. */
const NEXT = '# x'
const LABEL = '['

/**
 * The nodes of a text as one parse of the whole gives them, levelled off. A section that is the same
 * as in the last text of that name keeps its nodes, and their identity where no line has moved.
 * Positions are lines and columns only. The nodes are kept: nobody may change them.
 */
export function parseInSections(
  text: string,
  { file, hasTex }: { readonly file: string; readonly hasTex: boolean },
): RootContent[] {
  const recall = remembering(file)
  const parse = markdownParser({ hasTex })
  const alone = piecesOf(text, (source) => recall(source, { name: `${hasTex}`, parse }))
  const elsewhere = joinLabels(alone.map(({ labels }) => labels))
  const pieces = isNone(elsewhere) ? alone : linked(alone)
  return pieces.flatMap(({ nodes }) => nodes)

  /** A link is one only when its label is defined, in whatever section. */
  function linked(all: readonly Piece[]): Piece[] {
    const name = `${hasTex} ${JSON.stringify(elsewhere)}`
    const parser = { name, parse: markdownParser({ hasTex, elsewhere }) }
    return all.map((piece) => (piece.text.includes(LABEL) ? recall(piece, parser) : piece))
  }
}

/** Cuts a text where a heading ends all that is before it. */
function piecesOf(text: string, pieceOf: (source: Source) => Piece): Piece[] {
  const cuts = cutsOf(text)
  const pieces: Piece[] = []
  for (let at = 0; at < cuts.length;) {
    const { line, offset } = cuts[at] as Cut
    // Twice as much each time: what is open to the end of long notes is not read again for each line.
    let span = 1
    const reach = (): Piece => {
      const end = cuts[at + span]?.offset
      return pieceOf({ text: text.slice(offset, end), line, hasNext: end !== undefined })
    }
    let piece = reach()
    for (; piece.isOpen; piece = reach()) span *= 2
    pieces.push(piece)
    at += span
  }
  return pieces
}

interface NamedParser {
  readonly name: string
  readonly parse: ParseMarkdown
}

/** Gives pieces of the last text again, and keeps those of this one for the next. */
function remembering(file: string): (source: Source, parser: NamedParser) => Piece {
  const before = kept.get(file)
  const now: Pieces = new Map()
  kept.delete(file)
  kept.set(file, now)
  const [oldest] = kept.keys()
  if (kept.size > filesAtMost && oldest !== undefined) kept.delete(oldest)
  return (source, parser) => {
    const key = `${parser.name} ${source.hasNext}\n${source.text}`
    const old = before?.get(key)?.shift()
    const piece = old ? moved(old, source.line) : read(source, parser)
    const same = now.get(key)
    if (same) same.push(piece)
    else now.set(key, [piece])
    return piece
  }
}

function read(source: Source, { parse }: NamedParser): Piece {
  const { text, line, hasNext } = source
  const root = parse(hasNext ? text + NEXT : text)
  markPlainQuotes(root, text)
  const all = everyNode(root)
  for (const node of all) move(node, line)
  const nodes = levelOff(root).children
  const next = hasNext ? nodes.pop() : undefined
  const isOpen = hasNext && (next?.type !== 'heading' || next.position?.start.column !== 1)
  return { ...source, nodes, labels: labelsOf(nodes), isOpen }
}

/** The same piece where it stands now; a copy when that is another line. */
function moved(piece: Piece, line: number): Piece {
  if (piece.line === line) return piece
  const nodes = structuredClone(piece.nodes)
  for (const node of nodes.flatMap(everyNode)) move(node, line - piece.line)
  return { ...piece, line, nodes }
}

function move(node: Nodes, lines: number): void {
  if (!node.position) return
  const { start, end } = node.position
  node.position = {
    start: { line: start.line + lines, column: start.column },
    end: { line: end.line + lines, column: end.column },
  }
}
