// Labelled notes against what `understand` sees: precision and recall of each shape.
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { detectLang } from '../../src/locale/detect-lang.ts'
import { localeOf } from '../../src/locale/index.ts'
import type { Section } from '../../src/model/section.ts'
import { outline } from '../../src/outline/outline.ts'
import { parseNotes } from '../../src/parse/parse-notes.ts'
import { understand } from '../../src/understand/understand.ts'

/** `tuned`: the rules were written with these in view. `heldOut`: labelled before the rules saw them. */
export type Sample = 'tuned' | 'heldOut'

const folders: Readonly<Record<Sample, URL>> = {
  tuned: new URL('./', import.meta.url),
  heldOut: new URL('./held-out/', import.meta.url),
}
/** Notes that stand elsewhere in the repository. */
const elsewhere: Readonly<Record<string, string>> = {
  seed: '../golden/seed/notes.md',
  content: '../../content/kubernetes.md',
}

/** One labelled place; several shapes when teachers would differ. */
export interface Label {
  readonly notes: string
  readonly fromLine: number
  readonly toLine: number
  readonly shapes: readonly string[]
  /** How the first line begins, so that labels of notes that moved are noticed. */
  readonly begins: string
}

/** What the program says a place is. */
export interface Sighting {
  readonly notes: string
  readonly fromLine: number
  readonly toLine: number
  readonly shape: string
}

/** How well one shape is seen. */
export interface Score {
  readonly shape: string
  readonly right: number
  /** Seen where it is not: every place counts, labelled or not. */
  readonly wrong: readonly Sighting[]
  readonly missed: readonly Label[]
  readonly precision: number
  readonly recall: number
}

/** The folders of a sample with their notes and labels. */
export function readCorpus(sample: Sample): { name: string; text: string; labels: Label[] }[] {
  const folder = folders[sample]
  return readdirSync(folder)
    .filter((name) => existsSync(new URL(`${name}/labels.tsv`, folder)))
    .map((name) => {
      const text = readFileSync(new URL(elsewhere[name] ?? `${name}/notes.md`, folder), 'utf8')
      const rows = readFileSync(new URL(`${name}/labels.tsv`, folder), 'utf8').trim().split('\n')
      const labels = rows.slice(1).map((row): Label => {
        const [from, to, shape = '', begins = ''] = row.split('\t')
        const lines = { fromLine: Number(from), toLine: Number(to) }
        return { notes: name, ...lines, shapes: shape.split('|'), begins }
      })
      return { name, text, labels }
    })
}

/** All that is seen in notes; a list is what its role says. */
export function see(name: string, text: string): Sighting[] {
  const parsed = parseNotes({ file: name, text }, { report: () => undefined })
  const locale = localeOf(parsed.meta.lang ?? detectLang(text))
  const sightings: Sighting[] = []
  const walk = (section: Section): void => {
    for (const shape of section.shapes) {
      const role = shape.kind === 'list' ? (shape.role ?? 'list') : shape.kind
      const { fromLine, toLine } = shape.place
      sightings.push({ notes: name, fromLine, toLine, shape: roles[role] ?? role })
    }
    for (const { place } of section.relations ?? []) {
      sightings.push({ notes: name, fromLine: place.fromLine, toLine: place.toLine, shape: 'relation' })
    }
    if (section.form) {
      const { fromLine, toLine } = section.form.place
      const shape = roles[section.form.kind] ?? section.form.kind
      sightings.push({ notes: name, fromLine, toLine, shape })
    }
    section.children.forEach(walk)
  }
  walk(understand(outline([parsed], { name }), { locale }))
  return sightings
}

/** Roles and forms that go by another name in the labels. */
const roles: Readonly<Record<string, string>> = {
  parts: 'hierarchy',
  terms: 'list',
  contrast: 'comparison',
}

/** A label is found when a sighting of its shape touches its lines. */
export function score(
  shape: string,
  found: { labels: readonly Label[]; sightings: readonly Sighting[] },
): Score {
  const touches = (a: Sighting | Label, b: Sighting | Label): boolean =>
    a.notes === b.notes && a.fromLine <= b.toLine && b.fromLine <= a.toLine
  const seen = found.sightings.filter((sighting) => sighting.shape === shape)
  const sure = found.labels.filter(({ shapes }) => shapes.length === 1 && shapes[0] === shape)
  const maybe = found.labels.filter(({ shapes }) => shapes.includes(shape))
  const wrong = seen.filter((sighting) => !maybe.some((label) => touches(label, sighting)))
  const missed = sure.filter((label) => !seen.some((sighting) => touches(label, sighting)))
  const right = sure.length - missed.length
  return {
    shape,
    right,
    wrong,
    missed,
    precision: share(right, right + wrong.length),
    recall: share(right, sure.length),
  }
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole
}
