// The names that notes know: what headings, definitions and lists of parts are about.
import type { List } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { everySection } from '../../model/every-section.ts'
import { kept, recalled } from '../../model/recalled.ts'
import type { Section } from '../../model/section.ts'
import { isLabel, isName } from '../form/noun-title.ts'

/** A heading may say the thing twice: “HPA - Horizontal Pod Autoscaler”, “Kubernetes (k8s)”. */
const SECOND_NAME = /\s+(?:-|–|—)\s+|\s*\(|\)/
/** “1. kube-proxy”. */
const NUMBER = /^\d+(?:\.\d+)*[.)]?\s+/
const ARTICLE = /^(?:o|a|os|as|um|uma|the|an?|el|la|los|las|un|una)\s+/iu

/** Names by their words without accents, case and plural; the value as the notes write it. */
export type Names = ReadonlyMap<string, string>

/** All names of a section and of what is below it. The first to write a name decides how it is shown. */
export function namesIn(root: Section): Names {
  const [first, ...others] = everySection(root).map((section) => ownNames(section))
  return first ? namesFrom(first, ...others) : new Map()
}

/** The same map for the same names: what was found with it is found again. */
const namesFrom = kept((first: Rows, ...others: readonly Rows[]): Names => {
  const names = new Map<string, string>()
  for (const [key, name] of [first, ...others].flat()) if (!names.has(key)) names.set(key, name)
  return names
})

/** Names by their keys. */
type Rows = readonly (readonly [key: string, name: string])[]

const ownNames = kept((section: Section): Rows => {
  const rows: [string, string][] = []
  const add = (text: string, isNamed = isName): void => {
    const name = text.trim().replace(ARTICLE, '')
    const key = nameKey(name)
    if (isNamed(name) && key !== '') rows.push([key, name])
  }
  const title = section.titleText.replace(NUMBER, '')
  if (section.depth > 0) title.split(SECOND_NAME).forEach((name) => add(name))
  for (const shape of section.shapes) {
    if (shape.kind === 'definition') add(shape.term)
    if (shape.kind === 'list' && shape.role === 'parts')
      everyText(shape.node).forEach((name) => add(name, isLabel))
  }
  return rowsFrom(JSON.stringify(rows))
})

/** Another section with the same names changes nothing for the others. */
const rowsFrom = recalled((json) => JSON.parse(json) as Rows)

function everyText(list: List): string[] {
  return list.children.flatMap(({ children }) =>
    children.flatMap((block) => (block.type === 'list' ? everyText(block) : [toString(block)])),
  )
}

/** The words of a name, as `Names` keeps them. */
export const nameKey = recalled((text) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map((word) => (word.length > 3 ? word.replace(/s$/, '') : word))
    .join(' '),
)
