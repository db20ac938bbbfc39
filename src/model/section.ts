// A heading with what is under it.
import type { PhrasingContent, RootContent } from 'mdast'
import type { Place } from './place.ts'
import type { Form, Lost, Relation, Shape } from './shape.ts'

/** What a section is for, when its mark or its heading says so. */
export type Role =
  | 'exercise'
  | 'solution'
  | 'objectives'
  | 'prerequisites'
  | 'keypoints'
  /** The last heading, with nothing under it: “Perguntas?”, “Thanks”. */
  | 'closing'

export interface Section {
  /** Slug of the title, unique in the deck; also the address of its first slide. */
  readonly id: string
  /** The heading's inline content. */
  readonly title: readonly PhrasingContent[]
  /** The heading as plain text. */
  readonly titleText: string
  /** No heading gives its title, but the name of the file. */
  readonly isUntitled?: true
  /** 0 for the notes as a whole, then 1, 2, … without jumps. */
  readonly depth: number
  /** From the heading to the last line of its own blocks (children not included). */
  readonly place: Place
  /** Blocks between this heading and the next one. */
  readonly body: readonly RootContent[]
  readonly children: readonly Section[]
  /** What the blocks of `body` are, in order; together they cover all of them. Empty until `understand`. */
  readonly shapes: readonly Shape[]
  /** How things of the notes are joined, as the blocks of `body` say. */
  readonly relations?: readonly Relation[]
  /** What the section is as a whole, when it is more than its blocks. */
  readonly form?: Form
  readonly role?: Role
  /** Minutes that the author gives it: `<!-- duration: 10m -->`. */
  readonly minutes?: number
  /** Forms that were near. */
  readonly lost?: readonly Lost[]
}
