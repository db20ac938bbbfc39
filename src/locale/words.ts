// The shape of a language: the few words we add to a deck, and the ones we look for in notes.

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
    readonly minutes: (minutes: number) => string
    /** “A contém b, c e d.” */
    readonly contains: string
    readonly and: string
    readonly topToBottom: string
    readonly outside: string
    readonly partOf: string
    readonly inOrder: string
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
    /** Words too common to tell whether two rows speak of the same thing. */
    readonly stop: ReadonlySet<string>
  }
}
