// Tries what is published: packs it, installs the file with npm into an empty folder whose name has an
// accent and a space, and goes from notes to exports there: `npm run try:package`. Takes two minutes and
// npm's registry. Fails when a client of Slidev had to be built, or anything is missing.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const home = mkdtempSync(join(tmpdir(), 'oficina-package-'))
const folder = join(home, 'Oficina de José')
const cache = join(folder, 'cache')
const made = ['slides.pdf', 'handout.pdf', 'slides.pptx', 'site/index.html'] as const
const problems: string[] = []
try {
  mkdirSync(folder)
  writeFileSync(join(folder, 'package.json'), '{ "private": true }')
  const [tarball = ''] = npm(['pack', '--silent', '--pack-destination', home], root)
    .split('\n')
    .slice(-1)
  npm(['install', '--no-audit', '--no-fund', join(home, tarball)], folder)
  const notes = join('node_modules', 'oficina', 'content', 'kubernetes.md')
  oficina(['build', notes])
  const startMs = performance.now()
  oficina(['export', 'kubernetes', '--format', 'pdf,handout,pptx,site'])
  const seconds = (performance.now() - startMs) / 1000
  console.log(`first export on this machine, ${made.length} formats: ${seconds.toFixed(1)} s`)
  const missing = made.filter((name) => !existsSync(join(folder, 'dist', 'kubernetes', name)))
  if (missing.length > 0) problems.push(`not made: ${missing.join(', ')}`)
  const shipped = readdirSync(join(folder, 'node_modules', 'oficina', 'lib', 'clients'))
  const used = readdirSync(join(cache, 'clients'))
  const built = used.filter((name) => !shipped.includes(name))
  if (built.length > 0)
    problems.push(`${built.length} clients were built, expected the shipped ones`)
  const kept = readdirSync(join(cache, 'clients'), { recursive: true, encoding: 'utf8' })
  if (kept.some((name) => basename(name).startsWith('utilities-')))
    problems.push('CSS was made anew for the deck, expected that of the client')
  const builder = builderOf(join(folder, 'node_modules', 'oficina', 'lib'))
  if (!builder.includes(join('lib', 'builder')))
    problems.push(`the builder was ${builder}, expected the bundled one`)
} finally {
  rmSync(home, { recursive: true, force: true, maxRetries: 3 })
}
console.log(problems.length === 0 ? 'the package works as it is published' : problems.join('\n'))
process.exitCode = problems.length === 0 ? 0 : 1

function npm(args: readonly string[], cwd: string): string {
  const stdio = ['ignore', 'pipe', 'inherit'] as const
  return execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: [...stdio] }).trim()
}

/** Path of the program that builds there. */
function builderOf(lib: string): string {
  const module = pathToFileURL(join(lib, 'stage', 'site', 'builder-program.js')).href
  const code = `console.log((await import(${JSON.stringify(module)})).builderProgram().script)`
  return execFileSync(process.execPath, ['--input-type=module', '--eval', code], {
    encoding: 'utf8',
  }).trim()
}

/** Exit code 1 is a finding about the notes: not what is tried here. */
function oficina(args: readonly string[]): void {
  const bin = join(folder, 'node_modules', '.bin', 'oficina')
  const run = spawnSync(bin, [...args, '--quiet'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, OFICINA_CACHE: cache },
  })
  if (run.status === null || run.status > 1)
    throw new Error(`Unexpected end (${run.status}) of oficina ${args.join(' ')}:\n${run.stderr}`)
}
