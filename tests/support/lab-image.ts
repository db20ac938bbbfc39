// A container engine that really starts something, for the tests of `lab test`; or why there is none.
import { spawnSync } from 'node:child_process'
import { copyFile, mkdir, mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Engine, engines } from '../../src/lab/sandbox/container.ts'

export interface LabImage {
  readonly engine: Engine
  readonly image: string
  /** Takes away an image that was made here. */
  readonly remove: () => void
}

/** Small ones with a shell, taken when the engine has them: nothing is pulled. */
const usual = ['busybox', 'alpine', 'debian:stable-slim']
const own = 'oficina-lab-test:1'
const tools = 'sh ls cat echo mkdir touch wc seq sed grep sleep yes env id'.split(' ')

/** The first that starts, else the reasons of all. */
export async function findLabImage(): Promise<LabImage | { readonly why: string }> {
  const reasons: string[] = []
  for (const engine of engines) {
    const has = (image: string): boolean => call(engine, 'image', 'inspect', image).status === 0
    const { error, status, stderr } = call(engine, 'info')
    if (error || status !== 0) {
      reasons.push(`${engine}: ${error ? 'not installed' : lastLine(stderr)}`)
      continue
    }
    const found = usual.find(has)
    const image = found ?? ((await made(engine)) ? own : undefined)
    const remove = (): void => void (found ?? call(engine, 'rmi', '--force', own))
    const started = image && call(engine, 'run', '--rm', ...little, image, 'true')
    if (image && started && started.status === 0) return { engine, image, remove }
    remove()
    reasons.push(
      `${engine}: ${started ? lastLine(started.stderr) : `has none of ${usual.join(', ')}`}`,
    )
  }
  return { why: reasons.join('; ') }
}

/** What also an engine inside a container may do. */
const little = '--network none --ulimit nofile=1024:1024 --ulimit nproc=1024:1024'.split(' ')

/** An image of nothing but this machine's busybox, when that needs no libraries. */
async function made(engine: Engine): Promise<boolean> {
  const dir = await mkdtemp(join(tmpdir(), 'oficina-image-'))
  try {
    await mkdir(join(dir, 'root', 'bin'), { recursive: true })
    await mkdir(join(dir, 'root', 'tmp'))
    await copyFile('/bin/busybox', join(dir, 'root', 'bin', 'busybox'))
    for (const tool of [...tools, 'true']) await symlink('busybox', join(dir, 'root', 'bin', tool))
    const tar = join(dir, 'root.tar')
    if (spawnSync('tar', ['-cf', tar, '-C', join(dir, 'root'), '.']).status !== 0) return false
    return call(engine, 'import', tar, own).status === 0
  } catch {
    // No busybox here.
    return false
  } finally {
    await rm(dir, { recursive: true })
  }
}

function call(
  engine: Engine,
  ...args: readonly string[]
): ReturnType<typeof spawnSync> & { stderr: string } {
  return spawnSync(engine, args, { encoding: 'utf8', timeout: 30_000 })
}

function lastLine(text: string): string {
  return text.trimEnd().split('\n').at(-1) ?? ''
}
