// The traces of slides with errors, put where whoever reads the findings can open them.
import { copyFile, mkdir } from 'node:fs/promises'
import { join, relative } from 'node:path'
import type { Finding } from '../model/finding.ts'

interface TraceOptions {
  /** Paths of traces by slide. */
  readonly traces: ReadonlyMap<number, string>
  /** Where they go. */
  readonly folder: string
  readonly cwd: string
}

/** @returns The findings, errors with the paths of their traces. */
export async function traceFindings(
  findings: readonly Finding[],
  { traces, folder, cwd }: TraceOptions,
): Promise<Finding[]> {
  const isTraced = ({ severity, slideNumber = 0 }: Finding): boolean =>
    severity === 'error' && traces.has(slideNumber)
  const pathOf = (slideNumber = 0): string => join(folder, `${slideNumber}-trace.zip`)
  for (const slideNumber of new Set(findings.filter(isTraced).map((each) => each.slideNumber))) {
    await mkdir(folder, { recursive: true })
    await copyFile(traces.get(slideNumber ?? 0) ?? '', pathOf(slideNumber))
  }
  return findings.map((finding) => {
    if (!isTraced(finding)) return finding
    const path = pathOf(finding.slideNumber)
    return { ...finding, trace: relative(cwd, path) || path }
  })
}
