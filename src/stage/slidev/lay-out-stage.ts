// Writes everything Slidev needs into one folder.
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { lookCss, lookFiles } from '../../theme/look-css.ts'
import type { Look } from '../../theme/look.ts'
import type { Drawing } from '../diagram/fence.ts'
import type { Component } from '../stage.ts'
import { figureHtml } from '../diagram/figure.ts'
import type { StagedDeck } from './stage-deck.ts'
import { figuresFile, stageFiles } from './stage-files.ts'

/** Name of the deck on stage. */
export const entryFile = 'slides.md'

/** Read after the theme's own CSS, so that it prevails. */
const styleFile = 'style.css'

/** Fills an empty stage: set-up files, look, images, figures, and the deck. */
export async function layOutStage(
  dir: string,
  options: {
    deck: StagedDeck
    drawings: ReadonlyMap<string, Drawing>
    look?: Look | undefined
    components?: readonly Component[] | undefined
    hasEditor?: boolean | undefined
  },
): Promise<void> {
  if (options.look) {
    await write(join(dir, styleFile), lookCss(options.look))
    for (const { name, bytes } of lookFiles(options.look)) await write(join(dir, name), bytes)
  }
  for (const { name, bytes } of options.components ?? []) {
    await write(join(dir, 'components', name), bytes)
  }
  for (const [path, text] of Object.entries(stageFiles(dir, options)))
    await write(join(dir, path), text)
  await updateStage(dir, options)
}

/** Writes the changing part; the deck comes last, because Slidev reads it again as it changes. */
export async function updateStage(
  dir: string,
  options: { deck: StagedDeck; drawings: ReadonlyMap<string, Drawing> },
): Promise<void> {
  const { deck, drawings } = options
  for (const { name, bytes } of deck.images) await write(join(dir, 'images', name), bytes)
  await write(join(dir, figuresFile), JSON.stringify(figuresOf(drawings)))
  await write(join(dir, entryFile), deck.text)
}

/** HTML of each drawing, by the text of its fence. */
export function figuresOf(drawings: ReadonlyMap<string, Drawing>): Record<string, string> {
  return Object.fromEntries([...drawings].map(([text, drawing]) => [text, figureHtml(drawing)]))
}

async function write(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, content)
}
