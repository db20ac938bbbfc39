// `lab test` in a container of a real engine; skipped, with the reason, where there is none.
import { spawnSync } from 'node:child_process'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { container, whyNot } from '../../src/lab/sandbox/container.ts'
import { findLabImage } from '../support/lab-image.ts'
import { runCli } from './run-cli.ts'

const found = await findLabImage()
const missing = 'why' in found ? found.why : ''
const { engine, image } = 'why' in found ? { engine: 'podman' as const, image: '' } : found
const cwd = await mkdtemp(join(tmpdir(), 'lab ç '))

beforeEach(({ skip }) => skip(missing !== '', missing))
afterAll(async () => {
  await rm(cwd, { recursive: true, force: true })
  if ('remove' in found) found.remove()
})

/** Where the engine's own settings and images are. */
function engineSettings(): Record<string, string> {
  const names = ['CONTAINERS_CONF', 'STORAGE_DRIVER', 'XDG_RUNTIME_DIR', 'DOCKER_HOST']
  return Object.fromEntries(
    names.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])),
  )
}

const own = (): readonly string[] => {
  const { stdout } = spawnSync(engine, ['ps', '-a', '--format', '{{.Names}}'], { encoding: 'utf8' })
  return stdout.split('\n').filter((name) => name.startsWith('oficina-lab-'))
}

test('commands of notes are run one after the other, each in a container that is gone afterwards', async () => {
  const commands = [
    ...['mkdir lab', 'cd lab', 'echo hello > a', 'ls', "sh -c 'echo own > b; cat b'"],
    ...['frobnicate', 'curl -s https://example.org', 'ls missing', 'touch /etc/x', 'rm a'],
  ]
  const notes = `---\nlang: en\n---\n# A\n\n## B\n\n\`\`\`sh\n${commands.join('\n')}\n\`\`\`\n`
  await writeFile(join(cwd, 'a.md'), notes)
  const flags = ['--engine', engine, '--image', image]
  const { stdout, stderr, code } = await runCli(['lab', 'test', 'a.md', ...flags], {
    cwd,
    env: engineSettings(),
  })
  expect(stdout.trimEnd().split('\n')).toEqual([
    '  1  passed   mkdir lab',
    '  2  passed   cd lab',
    '  3  passed   echo hello > a',
    '  4  passed   ls',
    "  5  passed   sh -c 'echo own > b; cat b'",
    '  6  refused  frobnicate  (missing)',
    '  7  refused  curl -s https://example.org  (network)',
    '  8  failed   ls missing',
    '  9  failed   touch /etc/x',
    ' 10  refused  rm a  (destructive)',
    `a: 5 passed, 2 failed, 3 refused, in ${engine}, ${image}, no network`,
  ])
  expect(stderr).toContain('Read-only file system')
  expect(code).toBe(0)
  expect(own()).toEqual([])
})

test('a command that floods or leaves something running is ended', async () => {
  const dir = await mkdtemp(join(cwd, 'box-'))
  const inside = { engine, image, dir, hasNetwork: false }
  expect(await whyNot(inside)).toBeUndefined()
  const run = (command: string): ReturnType<ReturnType<typeof container>['run']> =>
    container(inside).run(command, { folder: '.' })
  expect(await run('yes')).toMatchObject({ stopped: 'printed more than 1 MB' })
  expect(await run('yes > f')).not.toMatchObject({ exitCode: 0 })
  expect(await run('sleep 100 & echo left')).toMatchObject({ exitCode: 0, output: 'left' })
  expect(own()).toEqual([])
})

test('it has no rights, no network and nothing of the author’s but the folder', async () => {
  const dir = await mkdtemp(join(cwd, 'box-'))
  await writeFile(join(dir, 'mine'), 'yes')
  const box = container({ engine, image, dir, hasNetwork: false })
  const output = async (command: string): Promise<string> =>
    (await box.run(command, { folder: '.' })).output
  process.env['SECRET'] = 'hunter2'
  expect(await output('env')).not.toContain('hunter2')
  expect(await output('ls')).toBe('mine')
  expect(await output("grep -c '^CapEff:.0*$' /proc/self/status")).toBe('1')
  expect(await output('ls /sys/class/net')).not.toMatch(/eth|tap|veth/)
  expect(await output(`ls ${tmpdir()}/*`)).not.toContain('box-')
  await box.run('echo new > new', { folder: '.' })
  expect(await readdir(dir)).toEqual(['mine', 'new'])
})

test('an engine that has not the image, or starts nothing, says so', async () => {
  const inside = { engine, dir: cwd, hasNetwork: false }
  expect(await whyNot({ ...inside, image: 'oficina-nothing:0' })).toContain('has no image')
  expect(await whyNot({ ...inside, image, dir: join(cwd, 'not-there') })).toContain(
    `${engine} does not start a container of ${image}: `,
  )
})
