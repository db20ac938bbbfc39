// The exported PDF of a deck: read once, then known by its bytes.
import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Finding } from '../../model/finding.ts'
import { contentKey, keepFile, readKept } from '../../stage/kept.ts'
import type { Stage } from '../../stage/stage.ts'
import type { SlideFacts } from '../look-at-slide.ts'
import { pdfFindings } from './pdf-findings.ts'

interface PdfOptions {
  readonly stage: Stage
  /** Whether its absence and its age are findings. */
  readonly isAsked: boolean
  /** Facts of all slides, by number. */
  readonly look: () => Promise<ReadonlyMap<number, SlideFacts>>
}

/**
 * @param path where `export` puts it.
 * @throws CannotRun when a slide must be opened and there is no browser.
 */
export async function checkPdf(
  path: string,
  { stage, isAsked, look }: PdfOptions,
): Promise<readonly Finding[]> {
  const bytes = await readFile(path).catch(() => undefined)
  if (!bytes) {
    if (!isAsked) return []
    return [
      {
        rule: 'check/pdf',
        severity: 'error',
        message: `Unexpected missing \`${basename(path)}\`, expected a PDF of the slides`,
        fix: 'Run `oficina export`.',
      },
    ]
  }
  const kept = join(stage.keptDir, `check-pdf-${contentKey(bytes, String(isAsked))}.json`)
  const before = await readKept(kept)
  if (before !== undefined) return JSON.parse(before) as Finding[]
  const facts = await look()
  const texts = new Map([...facts].map(([number, { seen }]) => [number, seen?.printed ?? '']))
  const findings = await pdfFindings(bytes, { stage, texts, isAsked })
  await keepFile(kept, JSON.stringify(findings))
  return findings
}
