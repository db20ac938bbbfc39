// Changes keys of a slide's frontmatter and leaves every other line as its author wrote it.
import { isMap, isScalar, parseDocument } from 'yaml'

/** `… at line 2, column 1:` and the excerpt that follows. */
const WHERE = /\s+at line \d+.*/s

export interface FrontmatterEdit {
  /** Which keys go. */
  readonly drop: (key: string) => boolean
  /** Keys to have at the end, written as JSON, which is YAML; their old values go. */
  readonly set?: Readonly<Record<string, unknown>>
}

export interface EditedFrontmatter {
  readonly yaml: string
  /** Keys that were there and that `drop` took out. */
  readonly dropped: readonly string[]
  /** First thing wrong with the YAML, and its line in the frontmatter, 1-based. */
  readonly problem?: { readonly message: string; readonly line: number }
}

/** Keys of a flow map (`{a: 1}`) are changed too, at the price of its formatting. */
export function editFrontmatter(yaml: string, edit: FrontmatterEdit): EditedFrontmatter {
  const { drop, set = {} } = edit
  const document = parseDocument(yaml)
  const error = document.errors[0]
  if (error) {
    const message = error.message.replace(WHERE, '')
    // What is never closed is only noticed at the end, after the last line.
    const lastLine = yaml.trimEnd().split('\n').length
    const line = Math.min(error.linePos?.[0].line ?? 1, lastLine)
    return { yaml, dropped: [], problem: { message, line } }
  }
  const map = document.contents
  const keys = isMap(map)
    ? map.items.map(({ key }) => (isScalar(key) ? String(key.value) : ''))
    : []
  const goes = (key: string): boolean => drop(key) || Object.hasOwn(set, key)
  const dropped = keys.filter(drop)
  let kept = yaml
  if (isMap(map) && map.flow) {
    keys.filter(goes).forEach((key) => document.delete(key))
    kept = document.toString()
  } else if (isMap(map)) {
    const starts = map.items.map(({ key }) => (isScalar(key) ? (key.range?.[0] ?? 0) : 0))
    kept = starts
      .map((start, index) => (goes(keys[index] ?? '') ? '' : yaml.slice(start, starts[index + 1])))
      .join('')
    kept = yaml.slice(0, starts[0]) + kept
  }
  const added = Object.entries(set).map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
  const ending = kept === '' || kept.endsWith('\n') ? '' : '\n'
  return { yaml: kept + ending + added.join(''), dropped }
}
