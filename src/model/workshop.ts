// What the notes give besides slides: glossary, lab, questions. `workshop/` derives, documents print.
import type { PhrasingContent } from 'mdast'
import type { Place } from './place.ts'

/** Where in the notes something was taught. */
export interface Taught {
  readonly place: Place
  /** The section, which is also the address of its first slide. */
  readonly sectionId: string
}

/** A term and one sentence that says what it is. */
export interface GlossaryEntry extends Taught {
  readonly term: string
  /** The sentence as in the notes, without a subject that only repeats the term. */
  readonly meaning: readonly PhrasingContent[]
  /** It is known as a part of a system, and only told of in passing: to be looked up, not asked. */
  readonly isInPassing?: true
}

/**
 * Why a command is not run unseen; `engine`: it needs containers or a cluster; `outside`: harmless
 * but for reaching out of the folder where it runs.
 */
export type Risk =
  | 'destructive'
  | 'interactive'
  | 'endless'
  | 'network'
  | 'engine'
  | 'privileged'
  | 'placeholder'
  | 'outside'
  | 'unknown'

/** One command of the notes, in the order taught. */
export interface LabStep extends Taught {
  /** Number in the lab, from 1. */
  readonly number: number
  readonly sectionTitle: string
  readonly command: string
  readonly explanation: readonly PhrasingContent[]
  /** What the notes say that it prints. */
  readonly output?: string
  /** Empty: safe to run in a scratch folder. */
  readonly risks: readonly Risk[]
  /** True when it only shows how things stand: a moment to compare with the neighbour. */
  readonly isCheckpoint: boolean
  /** True when it takes away what the lab made: done at the end. */
  readonly isCleanUp: boolean
}

export interface Choice {
  readonly text: string
  readonly isRight: boolean
}

/** A check of understanding. Question, choices and answer are all from the notes. */
export interface Question extends Taught {
  readonly kind: 'side' | 'command' | 'order' | 'term' | 'group'
  /** Plain text in the deck's language. */
  readonly asked: string
  /** 2 to 4, one of them right, in an order that tells nothing. */
  readonly choices: readonly Choice[]
}

/** Everything derived from one deck's notes. */
export interface Workshop {
  readonly glossary: readonly GlossaryEntry[]
  /** What participants do: no solutions. */
  readonly lab: readonly LabStep[]
  /** With the commands of solutions, for the instructor. */
  readonly fullLab: readonly LabStep[]
  readonly questions: readonly Question[]
}
