// Finds the safest place there is: a container, or else a scratch folder.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { existsSync } from 'node:fs'
import { container, type Engine, engines, whyNot } from './container.ts'
import type { Sandbox } from './sandbox.ts'
import { scratch } from './scratch.ts'

export interface SandboxOptions {
  /** Container image to run in. */
  readonly image: string
  /** One engine only, or no container at all. */
  readonly engine?: Engine | 'none'
  readonly hasNetwork?: boolean
  /** Told why there is no container. */
  readonly say?: (words: string) => void
}

/** A sandbox with a folder of its own, which is removed when it is closed. */
export async function openSandbox(options: SandboxOptions): Promise<Sandbox> {
  const { image, hasNetwork = false, say } = options
  const dir = await mkdtemp(join(tmpdir(), 'oficina-lab-'))
  const close = (): Promise<void> => rm(dir, { recursive: true, force: true })
  for (const engine of enginesFor(options)) {
    const inside = { engine, image, dir, hasNetwork }
    const why = await whyNot(inside)
    if (why === undefined) return { ...container(inside), close }
    say?.(why)
  }
  return { ...(await scratch(dir)), close }
}

function enginesFor({ engine }: SandboxOptions): readonly Engine[] {
  if (engine === 'none') return []
  if (engine !== undefined) return [engine]
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return engines.filter((name) => folders.some((folder) => existsSync(join(folder, name))))
}
