// A page for every rule, made of the file that speaks it: `npm run docs:rules` writes docs/rules/.
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Node, parseSync, visitorKeys } from 'oxc-parser'

const root = fileURLToPath(new URL('../../', import.meta.url))
const RULE = /^[a-z]+\/[a-z-]+$/
/** The gate hands its rules on by name. */
const GATE = /^emit\/[a-z-]+$/
const UNEXPECTED = /^Unexpected /
const FIRST_COMMENT = /^\/\/ (.*(?:\n\/\/ .*)*)/
const severities = ['error', 'warning', 'info']

/** What the source says of a rule in one place. */
interface Mention {
  readonly rule: string
  /** From the repository’s root. */
  readonly file: string
  /** What the file is for, in its own words. */
  readonly about: string
  readonly severities: readonly string[]
  /** Holes as `…`. */
  readonly messages: readonly string[]
  readonly fixes: readonly string[]
}

/** Pages by their path from docs/rules, the index among them. */
export function rulePages(): ReadonlyMap<string, string> {
  const files = readdirSync(`${root}src`, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `src/${name.replaceAll('\\', '/')}`)
    .sort()
  const mentions = Map.groupBy(files.flatMap(mentionsIn), ({ rule }) => rule)
  const rules = [...mentions].sort(([a], [b]) => a.localeCompare(b))
  const pages = rules.map(([rule, all]) => [`${rule}.md`, page(rule, all)] as const)
  return new Map([['README.md', index(rules)], ...pages])
}

function mentionsIn(file: string): Mention[] {
  const source = readFileSync(root + file, 'utf8')
  if (!/\b(?:rule|id)\b/.test(source)) return []
  const { program } = parseSync(file, source)
  const nodes = everyNode(program as unknown as Node)
  const about = FIRST_COMMENT.exec(source)?.[1]?.replaceAll('\n// ', ' ') ?? ''
  const constants = new Map(
    nodes.flatMap((node) =>
      node.type === 'VariableDeclarator' && node.id.type === 'Identifier'
        ? wordsOf(node.init).map(
            (words) => [node.id.type === 'Identifier' ? node.id.name : '', words] as const,
          )
        : [],
    ),
  )
  const found = nodes.flatMap((node): Mention[] => {
    if (node.type !== 'ObjectExpression') return []
    const rules = [...valuesOf(node, 'rule', constants), ...valuesOf(node, 'id', constants)]
    return rules
      .filter((rule) => RULE.test(rule))
      .map((rule) => ({
        rule,
        file,
        about,
        severities: valuesOf(node, 'severity', constants).filter((one) => severities.includes(one)),
        messages: [...valuesOf(node, 'message', constants), ...messagesIn(node)],
        fixes: valuesOf(node, 'fix', constants),
      }))
  })
  const said = nodes.flatMap(wordsOf).filter((words) => UNEXPECTED.test(words))
  const named = nodes.flatMap((node): Mention[] => {
    const words = node.type === 'CallExpression' ? node.arguments.flatMap(wordsOf) : []
    const own = node.type === 'VariableDeclarator' ? wordsOf(node.init) : []
    return [...words, ...own]
      .filter((rule) => GATE.test(rule))
      .map((rule) => ({ rule, file, about, severities: [], messages: [], fixes: [] }))
  })
  // Where a file speaks one rule, all that it says is of that rule.
  const isOne = new Set(found.map(({ rule }) => rule)).size === 1
  const own = isOne ? found.map((one) => ({ ...one, messages: [...one.messages, ...said] })) : found
  return [...own, ...named]
}

/** Text of a string, a template, or the texts that a condition chooses from. */
function wordsOf(node: Node | null | undefined): string[] {
  if (node?.type === 'Literal' && typeof node.value === 'string') return [node.value]
  if (node?.type === 'TemplateLiteral')
    return [node.quasis.map(({ value }) => value.cooked ?? '').join('…')]
  if (node?.type === 'ConditionalExpression')
    return [...wordsOf(node.consequent), ...wordsOf(node.alternate)]
  return []
}

function valuesOf(node: Node, key: string, constants: ReadonlyMap<string, string>): string[] {
  if (node.type !== 'ObjectExpression') return []
  return node.properties.flatMap((property) => {
    if (property.type !== 'Property' || property.key.type !== 'Identifier') return []
    if (property.key.name !== key) return []
    const { value } = property
    if (value.type === 'Identifier') return constants.get(value.name) ?? []
    return wordsOf(value as unknown as Node)
  })
}

function messagesIn(node: Node): string[] {
  return everyNode(node)
    .flatMap(wordsOf)
    .filter((words) => UNEXPECTED.test(words))
}

function everyNode(node: Node): Node[] {
  const inside = (visitorKeys[node.type] ?? []).flatMap((key) => {
    const child = (node as unknown as Record<string, unknown>)[key]
    return (Array.isArray(child) ? child : [child]).filter(Boolean) as Node[]
  })
  return [node, ...inside.flatMap(everyNode)]
}

const header = '<!-- Written by `npm run docs:rules` from the source: edit that. -->'

function page(rule: string, all: readonly Mention[]): string {
  const each = (pick: (one: Mention) => readonly string[]): string[] => [
    ...new Set(all.flatMap(pick)),
  ]
  const messages = each((one) => one.messages)
  const fixes = each((one) => one.fixes)
  const told = each((one) => one.severities)
  const files = each(({ file }) => [file])
  const up = '../../../'
  const isJudged = rule.startsWith('check/') || rule.startsWith('ledger/')
  return [
    header,
    `# \`${rule}\``,
    each(({ about }) => [about]).join('\n\n'),
    `**Severity:** ${told.length > 0 ? told.join(' or ') : 'error'}`,
    ...list('What it says', messages),
    ...list('How to mend it', fixes),
    ...(isJudged
      ? [
          '## To judge it otherwise',
          'In `oficina.config.yaml`; `ignore`, with a reason, passes over it on one slide:',
          `\`\`\`yaml\nrules:\n  ${rule}: warning\n\`\`\``,
        ]
      : []),
    '## Source',
    files.map((file) => `- [${file}](${up}${file})`).join('\n'),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n')
}

function list(title: string, words: readonly string[]): string[] {
  return words.length === 0
    ? []
    : [`## ${title}`, words.map((one) => `- ${escaped(one)}`).join('\n')]
}

/** As it is, in Markdown. */
function escaped(words: string): string {
  return words.replaceAll('\n', ' ').replace(/[<>*_|[\]]/g, '\\$&')
}

function index(rules: readonly (readonly [string, readonly Mention[]])[]): string {
  const groups = Map.groupBy(rules, ([rule]) => rule.split('/')[0] ?? '')
  const parts = [...groups].map(
    ([group, some]) =>
      `## ${group}\n\n${some.map(([rule, [first]]) => `- [\`${rule}\`](${rule}.md): ${escaped(first?.about ?? '')}`).join('\n')}`,
  )
  return `${header}\n\n# Rules\n\nEvery finding names one of these.\n\n${parts.join('\n\n')}\n`
}
