// What a built client says of itself, for the decks that are put into it.
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { UtilityLayers } from './utility-css.ts'

export interface ClientAbout {
  /** Files of the parts that slides import, such as `assets/vue-1a2b.js`. */
  readonly entries: Readonly<Record<string, string>>
  /** Tags of the page's head: the client's scripts and style sheets. */
  readonly head: string
  /** Files that the print page needs: scripts, style sheets and fonts. */
  readonly ofPrint: readonly string[]
  /** Style sheets with places for utility CSS. */
  readonly styles: readonly string[]
  /** Utility classes that the client has, and their CSS. */
  readonly tokens: readonly string[]
  readonly layers: UtilityLayers
}

/** Where in a client's folder its files are. */
export const clientFiles = 'files'
/** Beside them; written last, so that a client with it is whole. */
const aboutFile = 'client.json'

export async function writeAbout(dir: string, about: ClientAbout): Promise<void> {
  await writeFile(join(dir, aboutFile), JSON.stringify(about))
}

/** @throws Error when there is no whole client in `dir`. */
export async function readAbout(dir: string): Promise<ClientAbout> {
  return JSON.parse(await readFile(join(dir, aboutFile), 'utf8')) as ClientAbout
}
