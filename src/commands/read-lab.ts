// The lab of a deck, as the last build left it: exports begin at the deck, not at the notes.
import { readText } from '../merge/store.ts'
import type { LabStep } from '../model/workshop.ts'
import type { DeckFile } from './workshop.ts'

/** What participants do; none when the notes have no commands for them. */
export async function readLab({ paths }: DeckFile): Promise<readonly LabStep[]> {
  return JSON.parse((await readText(paths.lab)) ?? '[]') as LabStep[]
}
