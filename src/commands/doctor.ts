// `oficina doctor`: what this machine has and lacks, and the one command that mends each.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Finding } from '../model/finding.ts'
import type { Outcome } from '../report/outcome.ts'
import { type CommandContext } from './workshop.ts'

const nodeNeeded = [22, 12] as const

/** How each system's own package manager brings a browser. */
const installers: readonly { readonly program: string; readonly args: readonly string[] }[] = [
  { program: 'apt-get', args: ['install', '-y', 'chromium'] },
  { program: 'dnf', args: ['install', '-y', 'chromium'] },
  { program: 'pacman', args: ['-S', '--noconfirm', 'chromium'] },
  { program: 'apk', args: ['add', 'chromium'] },
  { program: 'brew', args: ['install', '--cask', 'google-chrome'] },
  { program: 'winget', args: ['install', '--id', 'Google.Chrome', '--silent'] },
]

/** Fonts whose files the theme bundles. */
const fontPackages = [
  '@fontsource-variable/atkinson-hyperlegible-next',
  '@fontsource-variable/atkinson-hyperlegible-mono',
  '@fontsource-variable/bricolage-grotesque',
]

/** Looks at Node, browser and fonts; with `fix` installs a missing browser. */
export async function doctor(
  options: { readonly fix?: boolean },
  context: CommandContext,
): Promise<Outcome> {
  const checks = [nodeCheck(), await browserCheck(options, context), fontCheck()]
  return {
    findings: checks.flatMap(({ finding }) => (finding ? [finding] : [])),
    lines: checks.map(({ line }) => line),
    data: { checks: checks.map(({ line }) => line) },
  }
}

interface Checked {
  readonly line: string
  readonly finding?: Finding
}

function nodeCheck(): Checked {
  const { node } = process.versions
  const [major = 0, minor = 0] = node.split('.').map(Number)
  const isNew = major > nodeNeeded[0] || (major === nodeNeeded[0] && minor >= nodeNeeded[1])
  if (isNew) return { line: `Node ${node}: good` }
  return {
    line: `Node ${node}: too old`,
    finding: {
      rule: 'doctor/node',
      severity: 'error',
      message: `Unexpected Node ${node}, expected ${nodeNeeded.join('.')} or newer`,
      fix: 'Run `npm install` again: the package brings a Node of its own.',
    },
  }
}

async function browserCheck(
  options: { readonly fix?: boolean },
  { config, progress }: CommandContext,
): Promise<Checked> {
  const { findBrowser } = await import('../stage/browser/find-browser.ts')
  const search = config.browserPath ? { browserPath: config.browserPath } : {}
  let { browser, tried } = await findBrowser(search)
  const installer = installers.find(({ program }) => isProgram(program))
  if (!browser && options.fix && installer) {
    progress.say(`Running ${commandLine(installer)}`)
    spawnSync(installer.program, installer.args, { stdio: ['ignore', 2, 2] })
    ;({ browser, tried } = await findBrowser(search))
  }
  if (browser) return { line: `Browser: ${browser.source}, ${browser.path}` }
  const looked = tried.map(({ source, outcome }) => `${source}: ${outcome}`).join('; ')
  return {
    line: 'Browser: none',
    finding: {
      rule: 'doctor/browser',
      severity: 'error',
      message: `Unexpected machine without Chromium, expected one (${looked})`,
      fix: installer
        ? `Run \`oficina doctor --fix\`, which runs \`${commandLine(installer)}\`.`
        : 'Install Chrome or Chromium, or name one with `--browser PATH`.',
    },
  }
}

function fontCheck(): Checked {
  const require = createRequire(import.meta.url)
  const missing = fontPackages.filter((name) => {
    try {
      return !existsSync(require.resolve(`${name}/package.json`))
    } catch {
      return true
    }
  })
  if (missing.length === 0) return { line: `Fonts: good` }
  return {
    line: `Fonts: ${missing.length} missing`,
    finding: {
      rule: 'doctor/fonts',
      severity: 'error',
      message: `Unexpected missing fonts ${missing.join(', ')}, expected them installed`,
      fix: 'Run `npm install` again.',
    },
  }
}

function isProgram(program: string): boolean {
  return !spawnSync(program, ['--version'], { stdio: 'ignore' }).error
}

function commandLine({ program, args }: { program: string; args: readonly string[] }): string {
  return [program, ...args].join(' ')
}
