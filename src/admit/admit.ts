// What of the notes may become live in a deck: drawings, formulas and images that are proved.
import type { Finding } from '../model/finding.ts'
import type { HtmlPolicy, ParsedNotes } from '../model/notes.ts'
import type { Picture, ReadPicture } from '../model/picture.ts'
import { admitFormulas } from './admit-formulas.ts'
import { admitHtml } from './admit-html.ts'
import { admitImages } from './admit-images.ts'
import { trustHtml } from './trust-html.ts'
import { admitMermaid, type ParseMermaid } from './admit-mermaid.ts'

export interface AdmitOptions {
  readonly report: (finding: Finding) => void
  /** Says what is wrong with an author's own Mermaid; without it all of it is taken for right. */
  readonly parseMermaid?: ParseMermaid | undefined
  /** `literal` shows HTML as it is written, `safe` what GitHub would, `trusted` runs it. */
  readonly html?: HtmlPolicy | undefined
  /** Finds the images; without it they are shown as their alternative text. */
  readonly readPicture?: ReadPicture | undefined
}

/**
 * Marks what is proved, in place; what is refused stays as the text it is, with a finding.
 * @returns The pictures that the deck needs beside it.
 */
export async function admit(notes: ParsedNotes, options: AdmitOptions): Promise<Picture[]> {
  if (options.html === 'safe') await admitHtml(notes, options)
  if (options.html === 'trusted') trustHtml(notes)
  await admitMermaid(notes, options)
  admitFormulas(notes, options)
  return admitImages(notes, options)
}
