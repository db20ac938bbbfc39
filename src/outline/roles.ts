// What sections are for: exercises and their solutions, objectives, prerequisites, key points.
import type { Locale } from '../locale/words.ts'
import type { Role, Section } from '../model/section.ts'
import { durationOf, saidDurationOf } from './duration-of.ts'
import { labelled } from './labels.ts'

const ROLE = /^\s*<!--\s*(?<role>exercise|solution|objectives|prerequisites|keypoints)\s*-->\s*$/iu

/** What was said of the section before: its parent, or the one above it on the same level. */
interface Around {
  readonly locale: Locale
  /** True below and after an exercise: a heading “Solution” is one. */
  readonly isExercised: boolean
}

/**
 * Gives sections their roles: by a fence (which has it already), a comment, or the words of a
 * heading. “Solution” is one only after an exercise: notes also have problems and their solutions.
 */
export function roles(root: Section, { locale }: { locale: Locale }): Section {
  const children = inOrder(root.children, { locale, isExercised: false })
  return { ...root, children: [...children.slice(0, -1), ...children.slice(-1).map(closed)] }

  function closed(section: Section): Section {
    const { body, titleText } = section
    const isClosing =
      body.length + section.children.length === 0 && locale.look.closing.test(titleText)
    return isClosing ? { ...section, role: 'closing' } : section
  }
}

function inOrder(sections: readonly Section[], around: Around): Section[] {
  let { isExercised } = around
  return sections.map((whole) => {
    const role = whole.role ?? commented(whole) ?? headed(whole, { ...around, isExercised })
    const { body, place, children } = labelled({ ...whole, ...(role && { role }) }, around)
    const section: Section = { ...whole, body, place, children }
    const isCollection = role === 'exercise' && isEmpty(section) && children.length > 0
    const below = inOrder(children, { ...around, isExercised: role === 'exercise' })
    isExercised = isAbout(role) || below.some((child) => isAbout(child.role))
    const minutes =
      durationOf(section) ?? (role === 'exercise' ? saidDurationOf(section) : undefined)
    const { role: _, ...plain } = section
    return {
      ...plain,
      ...(minutes === undefined ? {} : { minutes }),
      ...(isCollection || role === undefined ? {} : { role }),
      children: isCollection ? below.map(asExercise) : below,
    }
  })
}

function isAbout(role: Role | undefined): boolean {
  return role === 'exercise' || role === 'solution'
}

/** Below “Exercises”, each section is one. */
function asExercise(section: Section): Section {
  return { role: 'exercise', ...section }
}

function isEmpty({ body }: Section): boolean {
  return body.every(({ type }) => type === 'html')
}

function commented({ body }: Section): Role | undefined {
  for (const node of body) {
    const role = node.type === 'html' ? ROLE.exec(node.value)?.groups?.['role'] : undefined
    if (role !== undefined) return role.toLowerCase() as Role
  }
  return undefined
}

/** “2. ” or “🧪 ” before the words of a heading, “(10 min)” behind them. */
const BESIDE_WORDS =
  /^(?:[\d.)]+\s+)?(?:\p{Extended_Pictographic}\uFE0F?\s*)*|\s*\([^()]*\d\s*min[^()]*\)\s*$/giu

function headed({ titleText }: Section, { locale, isExercised }: Around): Role | undefined {
  const words = titleText.replace(BESIDE_WORDS, '')
  const found = Object.entries(locale.look.roles).find(([, heading]) => heading.test(words))
  const role = found?.[0] as Role | undefined
  return role === 'solution' && !isExercised ? undefined : role
}
