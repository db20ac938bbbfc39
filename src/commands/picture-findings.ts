// A picture of each slide that something is wrong with, for whoever reads findings at a terminal.
import { readFile, rm } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { writeText } from '../merge/store.ts'
import type { Finding } from '../model/finding.ts'
import { canBeShown } from '../check/picture-slides.ts'
import { isKept, keepFile } from '../stage/kept.ts'
import type { Stage } from '../stage/stage.ts'

interface PictureOptions {
  readonly stage: Stage
  /** Where they go; what an earlier check left there is taken away. */
  readonly folder: string
  readonly cwd: string
}

/** Taken once for each build. @returns The findings, with the paths of their pictures. */
export async function pictureFindings(
  findings: readonly Finding[],
  { stage, folder, cwd }: PictureOptions,
): Promise<Finding[]> {
  await rm(folder, { recursive: true, force: true })
  const shown = stage.slides.map(({ number }) => number).filter(canBeShown(findings))
  const told = findings.filter(({ severity }) => severity !== 'info')
  const named = new Set(told.map(({ slideNumber }) => slideNumber))
  const numbers = shown.filter((number) => named.has(number))
  const keptAt = (number: number): string => join(stage.keptDir, `slide-${number}.png`)
  const isThere = await Promise.all(numbers.map(async (number) => isKept(keptAt(number))))
  const missing = numbers.filter((_, index) => !isThere[index])
  const { pictureSlides } = await import('../check/picture-slides.ts')
  for (const [number, { png }] of await pictureSlides(stage, { only: missing }))
    await keepFile(keptAt(number), png)
  const paths = new Map(numbers.map((number) => [number, join(folder, `${number}.png`)]))
  for (const [number, path] of paths) await writeText(path, await readFile(keptAt(number)))
  return findings.map((finding) => {
    const path = finding.severity === 'info' ? undefined : paths.get(finding.slideNumber ?? 0)
    return path === undefined ? finding : { ...finding, picture: relative(cwd, path) || path }
  })
}
