// What a new workshop starts with, in one language.

/** What `oficina new` asks for, in the order asked. */
export type Asked = 'title' | 'lang' | 'minutes' | 'audience'

/** One language. Adding one is one file with a value of this type, listed in `index.ts`. */
export interface Starter {
  /** BCP 47 tag. */
  readonly tag: string
  /** The four questions, in this language. */
  readonly questions: Readonly<Record<Asked, string>>
  /** For whom, when nobody says. */
  readonly audience: string
  /** What follows the title: one example of each thing we understand. */
  readonly body: string
}
