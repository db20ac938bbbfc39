// The shape of a language: the few words we add to a deck, and the ones we look for in notes.
import type { Role } from '../model/section.ts'
import type { Risk } from '../model/workshop.ts'

/** One language. Adding one is one file with a value of this type. */
export interface Locale {
  /** BCP 47 tag for `<html lang>` when the notes name none. */
  readonly tag: string
  /** Code that `franc` (ISO 639-3) gives for the language. */
  readonly iso6393: string
  /** Words a minute when speaking from notes: quality.md §4. */
  readonly spokenWordsPerMinute: number
  readonly words: {
    readonly agenda: string
    readonly end: string
    /** What `toldMinutes` gives, with its unit: “3–5 min”. */
    readonly minutes: (told: string) => string
    /** “A contém b, c e d.” */
    readonly contains: string
    readonly and: string
    readonly topToBottom: string
    readonly outside: string
    readonly partOf: string
    /** Minutes that are free behind a slide, written with their unit. */
    readonly spare: (minutes: string) => string
    /** Which part teaches a thing that stands in a drawing of another one. */
    readonly ofPart: (number: number, title: string) => string
    readonly inOrder: string
    /** Title of a question that the notes do not name, and of its answer. */
    readonly exercise: (number: number) => string
    readonly answer: string
    /** Before a remark that the notes only marked as one: “Atenção: …”. */
    readonly warning: string
    readonly tip: string
    /** Title of a part's list of what it was about. */
    readonly recap: string
    readonly objectives: string
    readonly prerequisites: string
    /** “Next: Container”: the bridge to the next slide, given its title. */
    readonly next: (title: string) => string
    /** A break on the agenda. */
    readonly pause: (minutes: number) => string
    /** Titles of slides made from the whole of the notes. */
    readonly quiz: string
    readonly contents: string
    readonly answers: string
    /** Where the one who speaks sees notes, clock and the next slide. */
    readonly presenterView: string
    readonly glossary: string
    readonly commands: string
    readonly term: string
    readonly meaning: string
    /** The instructor's guide; goals are made of slides' titles. */
    readonly guide: {
      readonly title: string
      readonly setUp: string
      readonly goal: string
      readonly questions: string
      readonly solution: string
      readonly start: string
      readonly explain: (titles: string) => string
      readonly compare: (titles: string) => string
      readonly use: (titles: string) => string
      readonly practise: (titles: string) => string
    }
    /** The lab guide and its scripts. */
    readonly lab: {
      readonly title: string
      readonly output: string
      readonly checkpoint: string
      readonly cleanUp: string
      readonly copy: string
      readonly copied: string
      readonly howToRun: string
      readonly risks: Readonly<Record<Risk, string>>
    }
    /** Questions to the room, made of words of the notes. */
    readonly ask: {
      readonly side: (statement: string, left: string, right: string) => string
      readonly command: (explanation: string) => string
      readonly order: (layer: string, title: string) => string
      readonly term: (meaning: string) => string
      readonly group: (thing: string, system: string) => string
    }
  }
  readonly look: {
    /** Verb “to be” of a definition, between subject and predicate. */
    readonly copula: RegExp
    /** How a predicate without a subject begins: “É o …”, “Conjunto de …”. */
    readonly implicitDefinition: RegExp
    /** Words between the two sides of a comparison's title. */
    readonly versus: RegExp
    /** First step of a menu path: an arrow line that is not a chain. */
    readonly menu: RegExp
    /** A line that is an example or a remark. */
    readonly remark: RegExp
    /** Heading or sentence that announces the parts of a system. */
    readonly parts: RegExp
    /** Beginnings of words that mean opposite things: rows with one each speak of the same matter. */
    readonly opposites: readonly (readonly [string, string])[]
    /** “Is composed of”: what follows are the parts of the subject. */
    readonly composed: RegExp
    /** A subject that names nothing: “isso”, “it”, “the problem”. */
    readonly pronoun: RegExp
    /** The article “a”, “um”. */
    readonly indefinite: RegExp
    /** How a name is given: “chama-se X a …”; the name in the group `term`. */
    readonly named: RegExp
    /** “X occurs when …”: the name in the group `term`. */
    readonly occurs: RegExp
    /** Head of a column, or label, that says what the thing before it or above it is or does. */
    readonly describes: RegExp
    /** Words that announce what a thing has or is good for: labels below them are no terms. */
    readonly properties: RegExp
    /** Verbs in the third person that begin what a thing does: “Guarda …”, “Stores …”. */
    readonly does: RegExp
    /** What several things do, or a thing does to itself: “exibem …”, “se replica …”; English has no form of its own for it. */
    readonly doMany: RegExp
    /** Praise, a comparison or a share, where a meaning should begin: “ideal for …”, “more than …”, “most of …”. */
    readonly praises: RegExp
    /** A verb in the third person and its object: “Entrega as …”, “Turns the …”. */
    readonly acts: RegExp
    /** A noun phrase of a few words up to “that” or “of”: “Programa que …”, “Snapshot of …”. */
    readonly nounPhrase: RegExp
    /** Words that make a sentence of a noun phrase. */
    readonly finite: RegExp
    /** A verb that states a measure: “tem 32 bits”, “reaches 350 °C”. */
    readonly states: RegExp
    /** How one thing is joined to another, after the subject: “conversa com”, “depends on”. */
    readonly relates: RegExp
    /** Heading or lead-in that announces steps. */
    readonly steps: RegExp
    /** A verb that tells somebody to do something, at the start. */
    readonly imperative: RegExp
    /** Titles of two lists that are each other's counterpart. */
    readonly counterparts: readonly (readonly [string, string])[]
    /** “Diferenças entre A e B”: the sides in the groups `left` and `right`. */
    readonly between: RegExp
    /** The last heading of notes that end with nothing more to say. */
    readonly closing: RegExp
    /** What a remark does, by its first word. */
    readonly warning: RegExp
    readonly tip: RegExp
    /** What the room will be able to do. */
    readonly objective: RegExp
    /** What an answer is folded behind or headed by: “Show”, “Solution”. */
    readonly answer: RegExp
    /** A heading that says no more than that an example of its parent follows. */
    readonly example: RegExp
    /** How the heading of a question begins: “Exercise 3”. */
    readonly exercise: RegExp
    /** Headings that say what their section is for. */
    readonly roles: Readonly<Record<Exclude<Role, 'closing'>, RegExp>>
    /** Words too common to tell whether two rows speak of the same thing. */
    readonly stop: ReadonlySet<string>
  }
}
