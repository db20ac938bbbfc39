// The author's Markdown, read and parsed.
import type { Root } from 'mdast'

/** One notes file as text. */
export interface NotesFile {
  /** Path as findings show it. */
  readonly file: string
  /** Well-formed Unicode, LF line ends, no BOM. */
  readonly text: string
}

/** What becomes of HTML in notes. */
export type HtmlPolicy = 'literal' | 'safe' | 'trusted'

/** What the author may say about the workshop in frontmatter. */
export interface NotesMeta {
  readonly title?: string
  readonly subtitle?: string
  readonly lang?: string
  readonly author?: string
  readonly date?: string
  readonly duration?: string
  /** Minutes that it takes to teach this file, its exercises apart (Carpentries). */
  readonly teaching?: string
  /** Minutes of the exercises of this file. */
  readonly exercises?: string
  /** Time of day at which it begins, such as `09:00`. */
  readonly start?: string
  /** What not to derive, comma-separated: `quiz, recap, commands, glossary`. */
  readonly without?: string
  /** Terms that are none, comma-separated: left out of the glossary. */
  readonly 'not-terms'?: string
}

/** One notes file as a tree. */
export interface ParsedNotes {
  readonly file: string
  readonly root: Root
  readonly meta: NotesMeta
  /** Where a line that positions count stands in the file (`parse/roomy-lines.ts`); both 1-based. */
  readonly lineOf: (line: number) => number
}
