// Mermaid flowchart text → data, for the subset we draw. Anything else is nothing: Mermaid draws it.
import type { FenceDrawing, FenceEdge, FenceGroup, FenceNode, Outline } from './drawn.ts'

const HEADER = /^(?:flowchart|graph)(?:\s+(?:TB|TD|BT|LR|RL))?$/
const ACCESSIBLE = /^(accTitle|accDescr)\s*:\s*(.*)$/
const SUBGRAPH = /^subgraph\s+([\p{L}_][\p{L}\p{N}_-]*)(?:\s*\[(.+)\])?$/u
const DIRECTION = /^direction\s+(?:TB|TD|BT|LR|RL)$/
const CLASS = /^class\s+([\p{L}\p{N}_,-]+)\s+(\w+)$/u
const ARROW = /\s*(?:-->|---)\s*/
const NODE =
  /^([\p{L}_][\p{L}\p{N}_-]*)(?:(\[\(|\(\[|\(\(|\[|\()(.*?)(\)\]|\]\)|\)\)|\]|\)))?(?::::(\w+))?$/u
const COMMENT = /^%%(?!\{)/
const ENTITY = /#(quot|amp|lt|gt|\d{1,6});/g

const closers: Record<string, { close: string; outline: Outline }> = {
  '[': { close: ']', outline: 'box' },
  '(': { close: ')', outline: 'round' },
  '([': { close: '])', outline: 'round' },
  '((': { close: '))', outline: 'round' },
  '[(': { close: ')]', outline: 'cylinder' },
}
const named: Record<string, string> = { quot: '"', amp: '&', lt: '<', gt: '>' }

interface Open {
  readonly id: string
  readonly label: string
  readonly nodeIds: string[]
  readonly groups: Open[]
}

/** Reads a fence; nothing when a line is outside the subset. */
export function readFence(text: string): FenceDrawing | undefined {
  const lines = text.split('\n').map((line) => line.trim())
  const header = lines.findIndex((line) => line !== '' && !COMMENT.test(line))
  if (header === -1 || !HEADER.test(lines[header] ?? '')) return undefined
  const root: Open = { id: '', label: '', nodeIds: [], groups: [] }
  const stack: Open[] = [root]
  const nodes = new Map<string, { label: string; outline: Outline }>()
  const classes = new Map<string, Set<string>>()
  const edges: FenceEdge[] = []
  const words = { accTitle: '', accDescr: '' }
  for (const line of lines.slice(header + 1)) {
    const here = stack.at(-1)
    if (!here) return undefined
    if (line === '' || COMMENT.test(line) || DIRECTION.test(line)) continue
    const accessible = ACCESSIBLE.exec(line)
    const subgraph = SUBGRAPH.exec(line)
    const marked = CLASS.exec(line)
    if (accessible) words[accessible[1] as keyof typeof words] = decode(accessible[2] ?? '')
    else if (subgraph) {
      const group: Open = {
        id: subgraph[1] ?? '',
        label: unquote(subgraph[2]) ?? subgraph[1] ?? '',
        nodeIds: [],
        groups: [],
      }
      here.groups.push(group)
      stack.push(group)
    } else if (line === 'end') stack.pop()
    else if (marked)
      for (const id of (marked[1] ?? '').split(',')) mark(classes, id, marked[2] ?? '')
    else if (!readNodes(line, { here, nodes, classes, edges })) return undefined
  }
  if (stack.length !== 1) return undefined
  const has = (id: string, name: string): boolean => classes.get(id)?.has(name) ?? false
  const node = (id: string): FenceNode => {
    const { label, outline } = nodes.get(id) ?? { label: id, outline: 'box' }
    return { id, label, outline, isLit: has(id, 'here'), isShared: has(id, 'shared') }
  }
  const group = (open: Open): FenceGroup => ({
    id: open.id,
    label: open.label,
    nodes: open.nodeIds.map(node),
    groups: open.groups.map(group),
  })
  const { nodes: loose, groups } = group(root)
  return { title: words.accTitle, description: words.accDescr, groups, nodes: loose, edges }
}

/** Reads `a["A"] --> b["B"]`; false when it is something else. */
function readNodes(
  line: string,
  into: {
    here: Open
    nodes: Map<string, { label: string; outline: Outline }>
    classes: Map<string, Set<string>>
    edges: FenceEdge[]
  },
): boolean {
  const { here, nodes, classes, edges } = into
  let before: string | undefined
  for (const piece of splitArrows(line)) {
    const found = NODE.exec(piece)
    const id = found?.[1]
    if (!found || id === undefined) return false
    const [, , open, inside, close, mark_] = found
    const shape = open === undefined ? undefined : closers[open]
    if (shape && shape.close !== close) return false
    const label = open === undefined ? undefined : unquote(inside)
    if (open !== undefined && label === undefined) return false
    if (!nodes.has(id)) {
      nodes.set(id, { label: label ?? id, outline: shape?.outline ?? 'box' })
      here.nodeIds.push(id)
    } else if (shape && label !== undefined) nodes.set(id, { label, outline: shape.outline })
    if (mark_) mark(classes, id, mark_)
    if (before !== undefined) edges.push({ from: before, to: id })
    before = id
  }
  return before !== undefined
}

/** Cuts at arrows, but not inside quotes. */
function splitArrows(line: string): string[] {
  const quoted: string[] = []
  const bare = line.replace(/"[^"]*"/g, (text) => `\u0000${quoted.push(text) - 1}\u0000`)
  return bare
    .split(ARROW)
    .map((piece) =>
      piece.replace(/\u0000(\d+)\u0000/g, (_, index: string) => quoted[Number(index)] ?? ''),
    )
}

/** The text of a label; nothing for one with markup we do not draw. */
function unquote(label: string | undefined): string | undefined {
  if (label === undefined) return undefined
  const bare = /^"(.*)"$/.exec(label.trim())?.[1] ?? label.trim()
  return bare === '' || /["<>`]/.test(bare) ? undefined : decode(bare)
}

function decode(text: string): string {
  return text.replace(
    ENTITY,
    (_, code: string) => named[code] ?? String.fromCodePoint(Math.min(Number(code), 0x10ffff)),
  )
}

function mark(classes: Map<string, Set<string>>, id: string, name: string): void {
  classes.set(id, (classes.get(id) ?? new Set()).add(name))
}
