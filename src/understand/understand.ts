// Sections → sections with shapes: what each piece of notes is.
import type { RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Locale } from '../locale/words.ts'
import type { Place } from '../model/place.ts'
import { kept, keptAsking, type Known, recalled } from '../model/recalled.ts'
import type { Section } from '../model/section.ts'
import type { Form, Lost, Shape } from '../model/shape.ts'
import { arrowBullets } from './arrow-bullets.ts'
import { define } from './define/define.ts'
import { comparison } from './form/comparison.ts'
import { contrast } from './form/contrast.ts'
import { hierarchy } from './form/hierarchy.ts'
import { labelledSides } from './form/labelled-sides.ts'
import { thoughtLines } from './lines.ts'
import { stem } from './recognise/definition/by-copula.ts'
import { relate } from './relate/relate.ts'
import { recognisers } from './recognise/index.ts'
import { listRuns } from './runs.ts'

/** Closed, or open to the end of the notes. */
const COMMENT = /<!--(?:>|->|[\s\S]*?(?:-->|$))/g
/** Tags that show nothing when no words stand between them: `<a name="x"></a>`. */
const BARE_TAG =
  /^<\/?(?:a|b|br|center|div|em|font|i|mark|p|small|span|strong|sub|sup|u)(?![\w-])/iu
/** Any visible character. */
const SOMETHING = /[^\s\u00a0\u200b]/u

/** Forms in the order they are asked. */
const forms: readonly ((
  section: Section,
  options: { locale: Locale },
) => Form | { readonly lost: Lost } | undefined)[] = [contrast, comparison, hierarchy]

/**
 * Finds the shapes of a section and of all below it.
 * The shapes of a section together cover its whole body, in order.
 */
export function understand(section: Section, options: { locale: Locale }): Section {
  const seen = understood(section, namesFrom(namesOf(section).join('\n')), options.locale)
  return relate(seen, options)
}

/** Which names the headings know; the same map for the same names. */
type Names = Known<string, true | undefined>

const namesFrom = recalled(
  (names): Names => new Map(names.split('\n').map((name) => [name, true] as const)),
)

const understood = kept((section: Section, names: Names, locale: Locale): Section => {
  const children = section.children.map((child) => understood(child, names, locale))
  return formed(section, locale, shapesOf(section, names, locale), ...children)
})

const formed = kept(withForm)

function withForm(
  section: Section,
  locale: Locale,
  shapes: readonly Shape[],
  ...children: readonly Section[]
): Section {
  const shaped: Section = { ...section, children, shapes }
  // An exercise is no side of a comparison and no part of a system: those with a role come last.
  const matter = children.filter(({ role }) => role === undefined)
  const { seen, lost } = firstSeen(section.role ? [] : forms, (see) =>
    see({ ...shaped, children: matter }, { locale }),
  )
  const compared =
    seen || section.role ? undefined : comparedLists({ ...shaped, children: matter }, locale)
  if (compared) return { ...compared, children: [...compared.children, ...children] }
  const ordered = seen ? [...matter, ...children.filter(({ role }) => role)] : children
  return {
    ...shaped,
    children: ordered,
    ...(seen && { form: seen }),
    ...(lost.length > 0 && { lost }),
  }
}

/** Two lists under lines that name them, when they are sides of one matter. */
function comparedLists(section: Section, locale: Locale): Section | undefined {
  const sided = labelledSides(section)
  const form = sided && comparison(sided, { locale })
  return form && !('lost' in form) ? { ...sided, form } : undefined
}

function namesOf(section: Section): string[] {
  return [stem(section.titleText), ...section.children.flatMap(namesOf)]
}

/** The blocks of a body, paragraphs cut into thoughts, those of remarks too, and lists where commands begin. */
function intoThoughts(body: readonly RootContent[]): RootContent[] {
  return body.flatMap((node): RootContent[] => {
    if (node.type === 'paragraph') return thoughtLines(node)
    if (node.type === 'blockquote') {
      const children = node.children.flatMap((child): typeof node.children =>
        child.type === 'paragraph' ? thoughtLines(child) : [child],
      )
      return [{ ...node, children }]
    }
    return node.type === 'list' ? listRuns(arrowBullets(node)) : [node]
  })
}

const shapesOf = keptAsking(shapesSeen)

function shapesSeen(section: Section, known: Names, locale: Locale): readonly Shape[] {
  const names = { has: (name: string): boolean => known.get(name) === true }
  const blocks = intoThoughts(section.body).filter(saysSomething)
  const placeOf = (from: RootContent, to: RootContent = from): Place => ({
    file: section.place.file,
    fromLine: from.position?.start.line ?? section.place.fromLine,
    toLine: to.position?.end.line ?? section.place.toLine,
  })
  const shapes: Shape[] = []
  let at = 0
  while (at < blocks.length) {
    const sight = { blocks, at, title: section.titleText, names, locale, placeOf }
    const { seen, lost } = firstSeen(recognisers, (see) => see(sight))
    if (!seen) throw new Error(`no recogniser for a ${blocks[at]?.type ?? 'missing'} block`)
    shapes.push(lost.length > 0 ? { ...seen.shape, lost } : seen.shape)
    at += seen.length
  }
  return define(shapes, { title: section.titleText, names, locale })
}

/** What the first looker sees, and what those before it nearly saw; those after it are not asked. */
function firstSeen<Look, Seen extends object>(
  lookers: readonly Look[],
  ask: (look: Look) => Seen | { readonly lost: Lost } | undefined,
): { readonly seen?: Seen; readonly lost: readonly Lost[] } {
  const lost: Lost[] = []
  for (const look of lookers) {
    const found = ask(look)
    if (found === undefined) continue
    if (!('lost' in found)) return { seen: found, lost }
    lost.push(found.lost)
  }
  return { lost }
}

/** Rules, spacers (`&nbsp;`), link definitions, comments and pictures without a word have nothing to show. */
function saysSomething(node: RootContent): boolean {
  if (node.type === 'definition' || node.type === 'thematicBreak') return false
  if (node.type === 'html') return node.value.replace(COMMENT, '').trim() !== ''
  if (node.type === 'image') return node.data?.isMissing !== true || SOMETHING.test(node.alt ?? '')
  if (node.type !== 'paragraph') return true
  return node.children.some((child) =>
    child.type === 'html' ? !BARE_TAG.test(child.value) : SOMETHING.test(toString(child)),
  )
}
