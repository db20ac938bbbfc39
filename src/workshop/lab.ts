// Every command of the notes in the order taught: the steps of a lab.
import type { PhrasingContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { kept } from '../model/recalled.ts'
import type { Section } from '../model/section.ts'
import type { CodeShape, Commands, ListShape, Shape, TableShape } from '../model/shape.ts'
import type { LabStep } from '../model/workshop.ts'
import { outputBelow } from './lab/output.ts'
import { risks } from './lab/risks.ts'
import { hasPrompts, session } from './lab/session.ts'
import { commandIn } from '../understand/recognise/commands/code-line.ts'
import { everySection } from '../model/every-section.ts'

/** Commands that only show how things stand. */
const SHOWS =
  /\s(?:get|list|status|ps|describe|logs|info|version|show|inspect|top|config view|cluster-info)(?=\s|$)|\s--version$|^(?:ls|ps|df|cat|pwd|whoami|id|date|hostname|ip|env)(?=\s|$)/
/** Commands that take away what was made. */
const CLEANS =
  /\s(?:delete|destroy|rm|rmi|prune|down|uninstall|stop|remove)(?=\s|$)|^(?:rm|rmdir|deactivate)(?=\s|$)/

type Draft = Pick<LabStep, 'command' | 'explanation' | 'place'> & { readonly output?: string }

/** The steps of the lab; commands said twice are steps twice. */
export function lab(root: Section): LabStep[] {
  return everySection(root)
    .flatMap((section) => stepsIn(section))
    .map((step, index) => numbered(step, index + 1))
}

type Step = Omit<LabStep, 'number'>

const stepsIn = kept((section: Section): readonly Step[] => {
  const drafts = section.shapes.flatMap((shape, index) =>
    draftsOf(shape, section.shapes.slice(index + 1)),
  )
  return (drafts.length > 0 ? drafts : ofTitle(section)).map((draft) => ({
    ...draft,
    sectionId: section.id,
    sectionTitle: section.titleText,
    risks: risks(draft.command),
    isCheckpoint: SHOWS.test(draft.command),
    isCleanUp: CLEANS.test(draft.command),
  }))
})

/** “### `terraform init`”, with no other command below it. */
function ofTitle({ title, place }: Section): Draft[] {
  const shown = title.filter((node) => toString(node).trim() !== '')
  const [only, ...others] = shown
  const command = only && others.length === 0 ? commandIn(only) : undefined
  if (command === undefined || !/\s/.test(command.trim())) return []
  return [{ command: command.trim(), explanation: [], place: { ...place, toLine: place.fromLine } }]
}

const numbered = kept((step: Step, number: number): LabStep => ({ ...step, number }))

function draftsOf(shape: Shape, after: readonly Shape[]): Draft[] {
  if (shape.kind === 'code') return shape.commands ? amongWords(shape) : fromCode(shape)
  if (shape.kind === 'list' || shape.kind === 'table') return fromItems(shape)
  if (shape.kind !== 'commands') return []
  // With prompts the lines between are what a command prints, never what is said of it.
  const [block] = shape.nodes
  if (block?.type === 'code' && hasPrompts(block.value)) {
    return fromCode({ ...shape, kind: 'code', node: block })
  }
  const output = outputBelow(after)
  return shape.items.map(({ command, explanation = [] }, index) => {
    const isLast = index === shape.items.length - 1
    const place = lineOf(shape, index)
    return {
      command,
      explanation,
      place,
      ...(isLast && output !== undefined ? { output } : {}),
    }
  })
}

function fromItems({
  commands = [],
  place,
}: Pick<ListShape | TableShape, 'commands' | 'place'>): Draft[] {
  return commands.map(({ command, explanation = [], line }) => ({
    command,
    explanation,
    place: { ...place, fromLine: line, toLine: line },
  }))
}

/** The line of a command where it can be told: in a block, or when all stand on lines of their own. */
export function lineOf({ nodes, items, place }: Commands, index: number): LabStep['place'] {
  const at = (line: number): LabStep['place'] => ({ ...place, fromLine: line, toLine: line })
  const [block] = nodes
  if (block?.type === 'code') {
    const lines = block.value.split('\n')
    const line = lines.findIndex((code) => code.includes(items[index]?.command ?? '\0'))
    return line === -1 ? place : at(place.fromLine + 1 + line)
  }
  if (place.toLine - place.fromLine + 1 === items.length) return at(place.fromLine + index)
  const line = nodes.find((node) => toString(node).includes(items[index]?.command ?? '\0'))
  return nodes.length > 1 && line?.position ? at(line.position.start.line) : place
}

/** A shell session with prompts and output, or lines that need each other: one step each. */
function fromCode({ node, place }: CodeShape): Draft[] {
  const above = place.fromLine + 1
  return session(node).map(({ command, comment, output, line }) => ({
    command,
    explanation: comment === undefined ? [] : text(comment),
    place: { ...place, fromLine: above + line, toLine: above + line },
    ...(output === undefined ? {} : { output }),
  }))
}

/** Commands in a block of text, whose lines are counted from its first. */
function amongWords({ node, commands = [], place }: CodeShape): Draft[] {
  const isFenced = place.toLine - place.fromLine + 1 > node.value.split('\n').length
  const first = place.fromLine + (isFenced ? 1 : 0)
  return fromItems({
    place,
    commands: commands.map((one) => ({ ...one, line: first + one.line })),
  })
}

function text(value: string): PhrasingContent[] {
  return [{ type: 'text', value }]
}
