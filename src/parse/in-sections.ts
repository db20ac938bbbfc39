// Parses notes section by section and keeps what it parsed: after an edit only that section is read again.
import type { Nodes, RootContent } from 'mdast'
import { everyNode } from '../model/every-node.ts'
import { headCount } from '../model/head-count.ts'
import { cutsOf } from './cuts.ts'
import { isNone, joinLabels, type Labels, labelsOf } from './labels.ts'
import { levelOff } from './level-off.ts'
import { markdownParser, type ParseMarkdown } from './markdown.ts'
import { markPlainQuotes } from './plain-quotes.ts'
import { roomyLines, type Stretch } from './roomy-lines.ts'

/** A part of the text, as it is handed to the parser. */
interface Source {
  readonly text: string
  /** A heading follows. */
  readonly hasNext: boolean
}

/** A section as it was parsed; never changed once its lines have numbers. */
interface Piece extends Source {
  readonly nodes: readonly RootContent[]
  /** The number of its first line, 0-based; nothing as long as its nodes count from its own first line. */
  readonly line?: number
  /** What its links and footnotes are defined as, for those of other sections. */
  readonly labels: Labels
  /** A fence or the like goes on behind its end: it is no section. */
  readonly isOpen: boolean
}

/** Pieces by the parser and their text, those with the same text in their order. */
type Pieces = ReadonlyMap<string, Piece[]>

/** What was parsed last, by the file's name. */
const kept = new Map<string, Pieces>()
const filesAtMost = 100

/** Stands for the heading that follows; it is one only when nothing is open before it. */
const NEXT = '# x'
const LABEL = '['

export interface SectionOptions {
  /** Its name: what was parsed under it last is remembered. */
  readonly file: string
  readonly hasTex: boolean
  /** How lines are counted: as in the file when left out, else so that sections keep their numbers. */
  readonly lines?: 'roomy' | undefined
}

export interface ParsedSections {
  /** The nodes are kept: nobody may change them. Positions are lines and columns only. */
  readonly nodes: readonly RootContent[]
  /** Where a line that positions count stands in the file; both 1-based. */
  readonly lineOf: (line: number) => number
}

/**
 * The nodes of a text as one parse of the whole gives them, levelled off. A section that is the same
 * as in the last text of that name keeps its nodes, and their identity when its lines keep their numbers.
 */
export function parseInSections(text: string, options: SectionOptions): ParsedSections {
  const { file, hasTex } = options
  const { recall, keep } = remembering(file)
  const parse = markdownParser({ hasTex })
  const alone = piecesOf(text, (source) => recall(source, { name: `${hasTex}`, parse }))
  const elsewhere = joinLabels(alone.map(({ labels }) => labels))
  const pieces = isNone(elsewhere) ? alone : linked(alone)
  const inFile = linesInFile(pieces)
  const lines = options.lines === 'roomy' ? roomyLines(pieces.map(stretch)) : inFile
  const placed = pieces.map((piece, index) => at(piece, lines[index] ?? 0))
  keep(new Map(pieces.map((piece, index) => [piece, placed[index] ?? piece])))
  const lineOf = (line: number): number => {
    const index = headCount(lines, (first) => first < line) - 1
    return line - (lines[index] ?? 0) + (inFile[index] ?? 0)
  }
  return { nodes: placed.flatMap(({ nodes }) => nodes), lineOf }

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
  for (let from = 0; from < cuts.length;) {
    // Twice as much each time: what is open to the end of long notes is not read again for each line.
    let span = 1
    const reach = (): Piece => {
      const end = cuts[from + span]
      return pieceOf({ text: text.slice(cuts[from], end), hasNext: end !== undefined })
    }
    let piece = reach()
    for (; piece.isOpen; piece = reach()) span *= 2
    pieces.push(piece)
    from += span
  }
  return pieces
}

interface NamedParser {
  readonly name: string
  readonly parse: ParseMarkdown
}

interface Remembering {
  /** The piece of the last text again, or a new one. */
  readonly recall: (source: Source, parser: NamedParser) => Piece
  /** Remembers what was recalled for the next text, as it was placed. */
  readonly keep: (placed: ReadonlyMap<Piece, Piece>) => void
}

function remembering(file: string): Remembering {
  const before = kept.get(file)
  const now: (readonly [key: string, piece: Piece])[] = []
  return {
    recall(source, parser) {
      const key = `${parser.name} ${source.hasNext}\n${source.text}`
      const piece = before?.get(key)?.shift() ?? read(source, parser)
      now.push([key, piece])
      return piece
    },
    keep(placed) {
      const pieces = new Map<string, Piece[]>()
      for (const [key, piece] of now) {
        const one = placed.get(piece) ?? piece
        const same = pieces.get(key)
        if (same) same.push(one)
        else pieces.set(key, [one])
      }
      kept.delete(file)
      kept.set(file, pieces)
      const [oldest] = kept.keys()
      if (kept.size > filesAtMost && oldest !== undefined) kept.delete(oldest)
    },
  }
}

function read({ text, hasNext }: Source, { parse }: NamedParser): Piece {
  const root = parse(hasNext ? text + NEXT : text)
  markPlainQuotes(root, text)
  const nodes = levelOff(root).children
  const next = hasNext ? nodes.pop() : undefined
  const isOpen = hasNext && (next?.type !== 'heading' || next.position?.start.column !== 1)
  return { text, hasNext, nodes, labels: labelsOf(nodes), isOpen }
}

/** Where each piece begins in the file, 0-based. */
function linesInFile(pieces: readonly Piece[]): number[] {
  let line = 0
  return pieces.map(({ text }) => {
    const own = line
    line += text.split('\n').length - 1
    return own
  })
}

function stretch({ text, line }: Piece): Stretch {
  return { lineCount: text.split('\n').length, ...(line === undefined ? {} : { line }) }
}

/** The piece with these numbers; a copy when it has had others. */
function at(piece: Piece, line: number): Piece {
  if (piece.line === line) return piece
  const isNew = piece.line === undefined
  const nodes = isNew ? piece.nodes : structuredClone(piece.nodes)
  for (const node of nodes.flatMap(everyNode)) move(node, line - (piece.line ?? 0))
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
