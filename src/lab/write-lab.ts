// Writes a lab as files: the guide and a script for each step, in a folder of its own.
import { chmod, mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { LabStep } from '../model/workshop.ts'
import { guide, type GuideOptions } from './guide.ts'
import { scripts } from './scripts.ts'

/** Ours in the folder; a person's own files there stay. */
const OURS = /^(?:\d{2,}-.+\.sh|index\.html)$/

/**
 * Writes the folder anew; of a lab without a step nothing is left there.
 * @returns Path of the guide, when there is one.
 */
export async function writeLabFiles(
  steps: readonly LabStep[],
  { dir, ...options }: GuideOptions & { readonly dir: string },
): Promise<string | undefined> {
  const old = await readdir(dir).catch(() => [])
  for (const name of old) if (OURS.test(name)) await rm(join(dir, name))
  if (steps.length === 0) return undefined
  await mkdir(dir, { recursive: true })
  for (const { name, text } of scripts(steps, options)) {
    await writeFile(join(dir, name), text)
    await chmod(join(dir, name), 0o755)
  }
  const page = join(dir, 'index.html')
  await writeFile(page, guide(steps, options))
  return page
}
