// Exports a deck on stage to the folder of its exports.
import { join } from 'node:path'
import type { Stage } from '../stage/stage.ts'
import type { FormatOptions } from './format.ts'
import { exportFormats, type Format } from './formats.ts'
import { putInPlace } from './put-in-place.ts'

export interface ExportOptions extends FormatOptions {
  readonly formats: readonly Format[]
  /** Folder of this deck's exports, such as `dist/kubernetes`. */
  readonly outDir: string
}

export interface Exported {
  readonly format: Format
  /** The file or folder. */
  readonly path: string
  /** False when it was already there, unchanged. */
  readonly written: boolean
}

/**
 * Makes what is asked for and puts it in place.
 * @throws CannotRun `export/pdf`, or when a browser is needed and there is none.
 */
export async function exportDeck(
  stage: Stage,
  options: ExportOptions,
): Promise<readonly Exported[]> {
  const { formats, outDir, ...how } = options
  const exported: Exported[] = []
  for (const format of formats) {
    const { fileName, make } = exportFormats[format]
    const path = join(outDir, fileName)
    const made = await make(stage, how)
    exported.push({ format, path, written: await putInPlace(made, path) })
  }
  return exported
}
