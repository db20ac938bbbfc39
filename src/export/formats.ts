// All export formats.
import type { ExportFormat } from './format.ts'
import { guide } from './guide.ts'
import { handout, notes } from './handout.ts'
import { pdf } from './pdf.ts'
import { png, webp } from './pictures.ts'
import { pptx } from './pptx.ts'
import { site } from './site.ts'

export const exportFormats = {
  pdf,
  handout,
  notes,
  guide,
  png,
  webp,
  pptx,
  site,
} as const satisfies Record<string, ExportFormat>

/** Name of a format, as `--format` takes it. */
export type Format = keyof typeof exportFormats

/** All names, in the order they are listed to people. */
export const formats = Object.keys(exportFormats) as readonly Format[]
