// The text of a Mermaid fence → a chart, for the subset we draw ourselves. Anything else is nobody's
// fault: Mermaid draws it.
import type { Chart, ChartEdge, ChartGroup, ChartNode, Direction, NodeShape } from '../chart.ts'
import { decodeLabel } from './decode-label.ts'
import type { Mention } from './statement.ts'
import { parseStatement } from './statement.ts'

const LINE_END = /\r?\n/
const COMMENT = /^%%(?!\{)/
/** A comment of ours that is drawn: a part of the legend. */
const OTHER_PART = /^%%\s*part\s+(\d{1,2})\s*:\s*(\S.*)$/
const PART_CLASS = /^part(\d{1,2})$/
const HEADER = /^(?:flowchart|graph)(?:\s+(TB|TD|BT|LR|RL))?\s*;?$/
const TITLE = /^accTitle\s*:\s*(.*)$/
const DESCRIPTION = /^accDescr\s*:\s*(.*)$/
const DESCRIPTION_BLOCK = /^accDescr\s*\{(.*)$/
const SUBGRAPH =
  /^subgraph\s+([\p{L}\p{N}_][\p{L}\p{N}_-]*)(?:\s*\[\s*(?:"([^"]*)"|([^"[\](){}#;]+))\s*\])?$/u
const DIRECTION = /^direction\s+(TB|TD|BT|LR|RL)$/
const CLASS = /^class\s+([^\s;]+(?:\s*,\s*[^\s;]+)*)\s+([\w-]+)$/
const COMMA = /\s*,\s*/
const LAST_SEMICOLON = /\s*;$/

interface OpenGroup {
  readonly id: string
  readonly label: string
  direction?: Direction
  readonly nodeIds: string[]
  readonly groups: OpenGroup[]
}

interface NodeSoFar {
  label?: string
  shape: NodeShape
  readonly classes: Set<string>
}

/** What has been read, line by line. */
interface Reading {
  direction: Direction
  title: string
  description: string
  readonly nodes: Map<string, NodeSoFar>
  readonly otherParts: Map<number, string>
  readonly groupClasses: Map<string, Set<string>>
  readonly edges: ChartEdge[]
  /** Groups that are open, outermost first; the first is the chart itself. */
  readonly open: OpenGroup[]
  /** Nodes that belong to a closed group. */
  readonly settled: Set<string>
}

/** The chart of a fence's text; nothing when any of it is outside the subset. */
export function parseFlowchart(text: string): Chart | undefined {
  const lines = text.split(LINE_END).map((line) => line.trim())
  const meant = lines.filter((line) => line !== '' && !COMMENT.test(line))
  const header = HEADER.exec(meant[0] ?? '')
  if (!header) return undefined
  const chart: OpenGroup = { id: '', label: '', nodeIds: [], groups: [] }
  const reading: Reading = {
    direction: directionOf(header[1]),
    title: '',
    description: '',
    nodes: new Map(),
    otherParts: otherPartsIn(lines),
    groupClasses: new Map(),
    edges: [],
    open: [chart],
    settled: new Set(),
  }
  const rest = meant.slice(1)
  while (rest.length > 0) {
    if (!readLine(rest, reading)) return undefined
  }
  return reading.open.length === 1 ? finish(chart, reading) : undefined
}

/** Takes one statement off `rest`; false when it is outside the subset. */
function readLine(rest: string[], reading: Reading): boolean {
  const whole = rest.shift() ?? ''
  const title = TITLE.exec(whole)
  if (title) return isKept((text) => (reading.title = text), title[1])
  const description = DESCRIPTION.exec(whole)
  if (description) return isKept((text) => (reading.description = text), description[1])
  const block = DESCRIPTION_BLOCK.exec(whole)
  if (block) return readDescription([block[1] ?? '', ...rest], { rest, reading })
  const line = whole.replace(LAST_SEMICOLON, '')
  const group = reading.open.at(-1)
  if (!group) return false
  if (line === 'end') return closeGroup(reading)
  const subgraph = SUBGRAPH.exec(line)
  if (subgraph) return openGroup(subgraph, { group, reading })
  const direction = DIRECTION.exec(line)
  if (direction) {
    if (reading.open.length === 1) reading.direction = directionOf(direction[1])
    else group.direction = directionOf(direction[1])
    return true
  }
  const classes = CLASS.exec(line)
  if (classes) return giveClass(classes, reading)
  const statement = parseStatement(line)
  if (!statement) return false
  for (const mention of statement.mentions) note(mention, { group, reading })
  reading.edges.push(...statement.edges)
  return true
}

function otherPartsIn(lines: readonly string[]): Map<number, string> {
  return new Map(
    lines.flatMap((line) => {
      const [, number, written = ''] = OTHER_PART.exec(line) ?? []
      const title = number === undefined ? undefined : decodeLabel(written)
      return title === undefined ? [] : [[Number(number), title] as const]
    }),
  )
}

function isKept(keep: (text: string) => void, written: string | undefined): boolean {
  const text = decodeLabel(written ?? '')
  if (text === undefined) return false
  keep(text)
  return true
}

/** `accDescr { … }` over one line or several. */
function readDescription(
  lines: readonly string[],
  { rest, reading }: { rest: string[]; reading: Reading },
): boolean {
  const last = lines.findIndex((line) => line.includes('}'))
  if (last < 0 || !lines[last]?.endsWith('}')) return false
  rest.splice(0, last)
  const written = lines.slice(0, last + 1).join(' ')
  return isKept((text) => (reading.description = text), written.slice(0, -1))
}

function openGroup(
  match: RegExpExecArray,
  { group, reading }: { group: OpenGroup; reading: Reading },
): boolean {
  const [, id = '', quoted, bare] = match
  const label = decodeLabel(quoted ?? bare ?? id)
  if (label === undefined || reading.groupClasses.has(id)) return false
  const opened: OpenGroup = { id, label, nodeIds: [], groups: [] }
  group.groups.push(opened)
  reading.open.push(opened)
  reading.groupClasses.set(id, new Set())
  return true
}

function closeGroup(reading: Reading): boolean {
  if (reading.open.length === 1) return false
  const closed = reading.open.pop()
  const own = new Set(closed?.nodeIds.filter((id) => !reading.settled.has(id)))
  closed?.nodeIds.splice(0, Number.POSITIVE_INFINITY, ...own)
  for (const id of own) reading.settled.add(id)
  return true
}

function giveClass([, ids = '', name = '']: RegExpExecArray, reading: Reading): boolean {
  for (const id of ids.split(COMMA)) {
    reading.nodes.get(id)?.classes.add(name)
    reading.groupClasses.get(id)?.add(name)
  }
  return true
}

function note(
  { id, label, shape, className }: Mention,
  { group, reading }: { group: OpenGroup; reading: Reading },
): void {
  const node = reading.nodes.get(id) ?? { shape: 'box', classes: new Set() }
  if (label !== undefined) node.label = label
  if (shape !== undefined) node.shape = shape
  if (className !== undefined) node.classes.add(className)
  reading.nodes.set(id, node)
  group.nodeIds.push(id)
}

function finish(chart: OpenGroup, reading: Reading): Chart | undefined {
  // A group that is also a node, or the end of an edge, is drawn in a way of its own.
  if ([...reading.groupClasses.keys()].some((id) => reading.nodes.has(id))) return undefined
  const loose = new Set(chart.nodeIds.filter((id) => !reading.settled.has(id)))
  return {
    direction: reading.direction,
    title: reading.title,
    description: reading.description,
    groups: chart.groups.map((group) => groupOf(group, reading)),
    nodes: [...loose].map((id) => nodeOf(id, reading)),
    edges: reading.edges,
    otherParts: [...reading.otherParts].map(([number, partTitle]) => ({
      number,
      title: partTitle,
    })),
  }
}

function groupOf(
  { id, label, direction, nodeIds, groups }: OpenGroup,
  reading: Reading,
): ChartGroup {
  return {
    id,
    label,
    ...(direction && { direction }),
    nodes: nodeIds.map((nodeId) => nodeOf(nodeId, reading)),
    groups: groups.map((group) => groupOf(group, reading)),
    isLit: reading.groupClasses.get(id)?.has('here') === true,
  }
}

function nodeOf(id: string, { nodes, otherParts }: Reading): ChartNode {
  const { label = id, shape = 'box', classes } = nodes.get(id) ?? {}
  const part = [...(classes ?? [])].flatMap((name) => PART_CLASS.exec(name)?.[1] ?? []).at(-1)
  return {
    id,
    label,
    shape,
    ...(part === undefined ? {} : { part: Number(part), isGuest: otherParts.has(Number(part)) }),
    isLit: classes?.has('here') === true,
    isShared: classes?.has('shared') === true,
  }
}

function directionOf(written: string | undefined): Direction {
  return written === undefined || written === 'TD' ? 'TB' : (written as Direction)
}
