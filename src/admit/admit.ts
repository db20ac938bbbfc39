// What of the notes may become live in a deck: drawings and formulas that are proved, nothing else.
import type { Finding } from '../model/finding.ts'
import type { ParsedNotes } from '../model/notes.ts'
import { admitFormulas } from './admit-formulas.ts'
import { admitMermaid, type ParseMermaid } from './admit-mermaid.ts'

export interface AdmitOptions {
  readonly report: (finding: Finding) => void
  /** Says what is wrong with an author's own Mermaid; without it all of it is taken for right. */
  readonly parseMermaid?: ParseMermaid | undefined
}

/** Marks what is proved, in place; what is refused stays as the code it is, with a finding. */
export async function admit(notes: ParsedNotes, options: AdmitOptions): Promise<ParsedNotes> {
  await admitMermaid(notes, options)
  admitFormulas(notes, options)
  return notes
}
