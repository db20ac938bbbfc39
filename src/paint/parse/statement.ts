// One line of nodes and edges: `a["A"] --> b & c:::here -->|label| d`.
import type { ChartEdge, NodeShape } from '../chart.ts'
import { decodeLabel } from './decode-label.ts'

/** A node where it is mentioned. */
export interface Mention {
  readonly id: string
  /** When the mention says it. */
  readonly label?: string
  readonly shape?: NodeShape
  readonly className?: string
}

export interface Statement {
  readonly mentions: readonly Mention[]
  readonly edges: readonly ChartEdge[]
}

/** A line and the place up to which it is read. */
interface Line {
  readonly text: string
  at: number
}

/** Brackets by what they open with, longest first. */
const shapes: readonly (readonly [open: string, close: string, shape: NodeShape])[] = [
  ['[(', ')]', 'cylinder'],
  ['([', '])', 'stadium'],
  ['((', '))', 'circle'],
  ['[', ']', 'box'],
  ['(', ')', 'round'],
  ['{', '}', 'diamond'],
]

const arrows: readonly (readonly [text: string, edge: Pick<ChartEdge, 'line' | 'hasHead'>])[] = [
  ['-->', { line: 'solid', hasHead: true }],
  ['---', { line: 'solid', hasHead: false }],
  ['-.->', { line: 'dotted', hasHead: true }],
  ['-.-', { line: 'dotted', hasHead: false }],
  ['==>', { line: 'thick', hasHead: true }],
  ['===', { line: 'thick', hasHead: false }],
]

const ID = /[\p{L}\p{N}_]+(?:-[\p{L}\p{N}_]+)*/uy
const CLASS = /:::([\w-]+)/y
const QUOTED = /\s*"([^"]*)"\s*/y
/** Without quotes only what cannot be syntax. */
const BARE = /\s*([^"#;()[\]{}|@/\\]+)/y
const EDGE_LABEL = /\s*\|\s*(?:"([^"|]*)"|([^"#;()[\]{}|@/\\]+))\s*\|/y
const SPACE = /\s*/y
/** `---o` and `--x` are other ends; a longer line is another rank. */
const OTHER_END = /[-=.>ox]/
/** Words of the grammar that cannot be ids. */
const KEYWORD =
  /^(?:end|graph|flowchart|flowchart-elk|subgraph|style|linkStyle|classDef|class|click|href|call|default|interpolate|direction|v|_self|_blank|_parent|_top)$/

/** Reads one statement; nothing when any of it is outside the subset. */
export function parseStatement(text: string): Statement | undefined {
  const line: Line = { text, at: 0 }
  const mentions: Mention[] = []
  const edges: ChartEdge[] = []
  let from: readonly string[] = []
  let arrow: Pick<ChartEdge, 'line' | 'hasHead' | 'label'> | undefined
  for (;;) {
    const row = mentionRow(line)
    if (!row) return undefined
    mentions.push(...row)
    const to = row.map(({ id }) => id)
    if (arrow) {
      for (const start of from) for (const end of to) edges.push({ from: start, to: end, ...arrow })
    }
    take(line, SPACE)
    if (line.at >= text.length) return { mentions, edges }
    arrow = readArrow(line)
    if (!arrow) return undefined
    from = to
  }
}

/** `a & b & c`. */
function mentionRow(line: Line): Mention[] | undefined {
  const row: Mention[] = []
  do {
    take(line, SPACE)
    const mention = readMention(line)
    if (!mention) return undefined
    row.push(mention)
    take(line, SPACE)
  } while (takeText(line, '&'))
  return row
}

function readMention(line: Line): Mention | undefined {
  const id = take(line, ID)?.[0]
  if (id === undefined || KEYWORD.test(id)) return undefined
  const bracket = shapes.find(([open]) => takeText(line, open))
  if (!bracket) return { id, ...readClass(line) }
  const [, close, shape] = bracket
  const written = take(line, QUOTED)?.[1] ?? take(line, BARE)?.[1]
  const label = written === undefined ? undefined : decodeLabel(written)
  if (label === undefined || label === '' || !takeText(line, close)) return undefined
  return { id, label, shape, ...readClass(line) }
}

function readClass(line: Line): { className?: string } {
  const className = take(line, CLASS)?.[1]
  return className === undefined ? {} : { className }
}

function readArrow(line: Line): Pick<ChartEdge, 'line' | 'hasHead' | 'label'> | undefined {
  const found = arrows.find(([text]) => takeText(line, text))
  if (!found || OTHER_END.test(line.text.charAt(line.at))) return undefined
  const said = take(line, EDGE_LABEL)
  if (!said) return found[1]
  const label = decodeLabel(said[1] ?? said[2] ?? '')
  return label ? { ...found[1], label } : undefined
}

/** Takes a sticky pattern where the line is read. */
function take(line: Line, pattern: RegExp): RegExpExecArray | undefined {
  pattern.lastIndex = line.at
  const match = pattern.exec(line.text) ?? undefined
  if (match) line.at = pattern.lastIndex
  return match
}

function takeText(line: Line, text: string): boolean {
  if (!line.text.startsWith(text, line.at)) return false
  line.at += text.length
  return true
}
