// The edge of the program: words on the command line in, one command run, its exit code out.
import { Command, CommanderError, Option } from 'commander'
import { CannotRun } from './model/cannot-run.ts'
import { isColoured } from './report/is-coloured.ts'
import type { Outcome } from './report/outcome.ts'
import { version } from './version.ts'
import type { CheckFlags } from './commands/check.ts'
import type { ExportOptions } from './commands/export.ts'
import type { LabTestFlags } from './commands/lab-test.ts'
import type { NewFlags } from './commands/new.ts'
import type { VariantFlags } from './commands/variant.ts'
import type { CommandContext } from './commands/workshop.ts'

/** Options that every command has. */
interface Shared {
  readonly content?: string
  readonly slides?: string
  readonly config?: string
  readonly browser?: string
  readonly out?: string
  readonly json?: boolean
  readonly quiet?: boolean
  readonly color: boolean
}

type Run<Options> = (
  targets: readonly string[],
  options: Options,
  context: CommandContext,
) => Promise<Outcome>

/** Runs the program; sets the exit code: 0 clean, 1 something needs you, 2 could not run. */
export async function main(args: readonly string[]): Promise<void> {
  // Whoever debugs tests of their own does not want our browser to wait for a click.
  delete process.env['PWDEBUG']
  try {
    await program().parseAsync([...args], { from: 'user' })
  } catch (error) {
    await fail(error, args)
  }
}

function program(): Command {
  const root = new Command('oficina')
    .description('Notes in, workshop out. Without a command: everything that is out of date.')
    .version(version)
    .exitOverride()
    .configureOutput({ outputError: () => {} })
    .showSuggestionAfterError(true)
    .enablePositionalOptions()
  const decks = '[decks...]'
  command<{ force?: boolean }>(root, 'make', decks, async (...run) =>
    (await import('./commands/make.ts')).make(...run),
  )
    .description('build, check and export what is out of date (the default)')
    .option('--force', 'replace a deck edited by hand, keeping the old file beside it')
  root.commands.at(-1)?.helpOption('-h, --help', 'show this help')
  command<BuildFlags>(root, 'build', decks, async (...run) =>
    (await import('./commands/build.ts')).build(...run),
  )
    .description('notes → deck')
    .option('--force', 'replace a deck edited by hand, keeping the old file beside it')
    .option('--dry-run', 'say what would be written, write nothing')
    .option('--adopt', 'take a deck written by hand for your version of it')
    .option('--diff', 'show the words that would change, write nothing')
    .option('--check', 'write nothing; exit 1 when a deck is out of date')
    .option('--variant <name>', 'a deck for another event beside the whole one')
    .option('--minutes <time>', 'time there is for it; deep sections are left out first')
  command<BuildFlags>(root, 'status', decks, async (targets, options, context) =>
    (await import('./commands/build.ts')).build(targets, { ...options, dryRun: true }, context),
  )
    .description('what a build would change, a line for each slide')
    .option('--diff', 'show the words that would change')
  command<{ ours?: boolean; theirs?: boolean }>(root, 'resolve', decks, async (...run) =>
    (await import('./commands/resolve.ts')).resolve(...run),
  )
    .description('settle slides that both you and the notes changed')
    .option('--ours', 'keep your version of all of them')
    .option('--theirs', 'take the notes’ version of all of them')
  command<{ force?: boolean }>(root, 'undo', decks, async (...run) =>
    (await import('./commands/undo.ts')).undo(...run),
  )
    .description('take back what the last build did to a deck; `undo 3` the last three')
    .option('--force', 'even when you edited it since; your file is kept beside it')
  command<object>(root, 'changes', decks, async (...run) =>
    (await import('./commands/changes.ts')).changes(...run),
  ).description('the slides that the last build changed, before and after, as a page to send')
  command<{ port?: string; editor?: boolean }>(root, 'present', '[deck]', async (...run) =>
    (await import('./commands/present.ts')).present(...run),
  )
    .description('serve the deck on 127.0.0.1 and follow the notes: save them, the slide changes')
    .option('--port <number>', 'port on 127.0.0.1 (default: 3030)')
    .option('--editor', 'with Slidev’s side editor; what it saves goes into the deck')
  command<ExportOptions>(root, 'export', decks, async (...run) =>
    (await import('./commands/export.ts')).exportDecks(...run),
  )
    .description('deck → files in the exports folder')
    .addOption(
      new Option(
        '--format <list>',
        'comma-separated: pdf, handout, notes, guide, png, webp, pptx, site',
      ).default('pdf'),
    )
    .option('--handout <how>', 'notes (default), 2, 3, 4 or 6 slides a page, or guided')
    .option('--scale <number>', 'of pictures (default: 2)')
    .option('--paper <size>', 'a4 (default) or letter')
    .option('--range <slides>', 'only these: 3-7,9')
    .option('--with-clicks', 'PDF and pictures: one for each click')
    .option('--site-url <address>', 'where the site (of several decks: their front page) will be')
    .option('--participants', 'without the solutions: in every file, not only the site')
    .option('--dark', 'PDF and pictures: in the colours of a dark room')
  command<CheckFlags>(root, 'check', decks, async (...run) =>
    (await import('./commands/check.ts')).check(...run),
  )
    .description('open every slide in a real browser and say what is wrong')
    .option('--report <list>', 'comma-separated: junit, sarif, github, html')
    .option('--baseline <file>', 'tell only what is not in this file')
    .option('--update-baseline', 'write what is found into that file')
    .option('--pdf', 'look at the exported PDF too, and say so when it is missing or older')
    .option('--workers <number>', 'slides looked at at once (default: one for each core)')
    .option('--retries <number>', 'look at a slide with errors so many times more')
    .option('--trace', 'keep a trace of the look at each slide with errors')
    .option('--shard <part>', 'look at a part of all slides: 1/3 of three machines')
    .option('--merge <dir>', 'report what the shards found that left their files there')
    .option(
      '--against <ref>',
      'compare with the slides of a git ref or a folder, picture by picture',
    )
  command<object>(root, 'explain', '<deck> <slide>', async (...run) =>
    (await import('./commands/explain.ts')).explain(...run),
  ).description(
    'which lines of the notes made a slide, what chose its layout, what the last builds did to it',
  )
  command<LabTestFlags>(root, 'lab', '[words...]', async (...run) =>
    (await import('./commands/lab.ts')).lab(...run),
  )
    .description('commands of the notes → guide and scripts; `lab test` tries the harmless ones')
    .option('--engine <name>', '`lab test` in docker, podman or none (default: what is there)')
    .option('--image <name>', 'container image for `lab test` (default: debian:stable-slim)')
    .option('--network', '`lab test`: the container has a network, commands that use it are run')
  command<NewFlags>(root, 'new', '[name]', async ([name], options, context) =>
    (await import('./commands/new.ts')).newNotes(name, options, context),
  )
    .description('start a workshop: asks four questions, writes a first notes file')
    .option('--title <text>', 'what it is about')
    .option('--lang <language>', 'pt, en or es')
    .option('--minutes <time>', 'how long it is')
    .option('--audience <text>', 'for whom it is')
  command<{ fix?: boolean }>(root, 'doctor', undefined, async (_, options, context) =>
    (await import('./commands/doctor.ts')).doctor(options, context),
  )
    .description('check Node, browser and fonts, and say how to mend each')
    .option('--fix', 'mend what can be mended')
  return root
}

interface BuildFlags extends VariantFlags {
  readonly force?: boolean
  readonly adopt?: boolean
  readonly diff?: boolean
  readonly dryRun?: boolean
  readonly check?: boolean
}

/** Adds one command with the shared options; its outcome is reported and becomes the exit code. */
function command<Options extends object>(
  root: Command,
  name: string,
  targets: string | undefined,
  run: Run<Options>,
): Command {
  const sub = root.command(targets === undefined ? name : `${name} ${targets}`, {
    isDefault: name === 'make',
  })
  return sub
    .option('--content <dir>', 'folder of the notes (default: content)')
    .option('--slides <dir>', 'folder of the decks (default: slides)')
    .option('--out <dir>', 'folder of the exports (default: dist)')
    .option('--config <file>', 'settings (default: oficina.config.yaml)')
    .option('--browser <path>', 'Chromium or Chrome to use')
    .option('--json', 'print the result as JSON')
    .option('--quiet', 'print findings only')
    .option('--no-color', 'no colours, no spinner')
    .exitOverride()
    .configureOutput({ outputError: () => {} })
    .action(async () => {
      const words = sub.processedArgs.flat().filter((word) => typeof word === 'string')
      await runCommand(words, sub.opts<Options & Shared>(), run)
    })
}

async function runCommand<Options>(
  targets: readonly string[],
  options: Options & Shared,
  run: Run<Options>,
): Promise<void> {
  const { loadConfig } = await import('./config/config.ts')
  const { startProgress } = await import('./report/progress.ts')
  const { exitCodeOf, together } = await import('./report/outcome.ts')
  // Said once: whatever writes, we or a program that we start, asks for this name.
  if (!options.color) process.env['NO_COLOR'] = '1'
  const color = isColoured(process.stderr)
  const quiet = options.quiet === true || options.json === true
  const early: Outcome['findings'][number][] = []
  const cwd = process.cwd()
  const config = await loadConfig(options, { cwd, report: (finding) => early.push(finding) })
  const progress = await startProgress({ quiet, color })
  try {
    const done = await run(targets, options, { config, cwd, progress })
    progress.done()
    const outcome = together([{ findings: early, lines: [], data: {} }, done])
    if (options.json) (await import('./report/json.ts')).printJson(outcome)
    else (await import('./report/terminal.ts')).printTerminal(outcome, { color, quiet })
    process.exitCode = exitCodeOf(outcome)
  } finally {
    progress.done()
  }
}

/** Known refusals are findings; anything else is a bug of ours, shown with its stack. */
async function fail(error: unknown, args: readonly string[]): Promise<void> {
  if (error instanceof CommanderError && error.exitCode === 0) return
  process.exitCode = 2
  const finding =
    error instanceof CannotRun
      ? error.finding
      : error instanceof CommanderError
        ? (await import('./report/usage.ts')).usageFinding(error)
        : (await import('./report/disk-finding.ts')).diskFinding(error)
  if (!finding) throw error
  const outcome: Outcome = { findings: [finding], lines: [], data: {} }
  if (args.includes('--json')) (await import('./report/json.ts')).printJson(outcome)
  else {
    const color = isColoured(process.stderr) && !args.includes('--no-color')
    ;(await import('./report/terminal.ts')).printTerminal(outcome, { color, quiet: false })
  }
}
