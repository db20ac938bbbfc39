// Exports a deck on stage to the folder of its exports.
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { atOnce } from '../stage/at-once.ts'
import type { Stage } from '../stage/stage.ts'
import type { ExportFormat, FormatOptions } from './format.ts'
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
  /** What may not have been meant, in a few words. */
  readonly hint?: string
}

/**
 * Makes what is asked for and puts it in place; when one format fails, the others stay.
 * @throws CannotRun `export/pdf`, or when a browser is needed and there is none.
 */
export async function exportDeck(
  stage: Stage,
  options: ExportOptions,
): Promise<readonly Exported[]> {
  const { formats, outDir, ...how } = options
  const exportInTurn = async (format: Format): Promise<Exported> => {
    const { fileName, make, hint }: ExportFormat = exportFormats[format]
    const path = join(outDir, fileName)
    const made = await make(stage, how)
    const words = hint?.(stage, how)
    const written = await putInPlace(made, path)
    return { format, path, written, ...(words === undefined ? {} : { hint: words }) }
  }
  return atOnce(formats, exportInTurn, { most: availableParallelism() })
}
