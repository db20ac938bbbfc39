// `theme:` of the settings file: checked, its files read, its colours measured.
import type { Finding } from '../model/finding.ts'
import { nearest } from '../parse/nearest.ts'
import { fontRoles } from '../theme/look.ts'
import type { FontRole, Look, LookFile, OwnFont } from '../theme/look.ts'
import type { Palettes } from '../theme/colours-css.ts'
import type { Read } from './look-file.ts'
import type { ThemeSettings } from './theme-schema.ts'

/** Every key there is, at any depth. */
const settingNames = [
  ...['colors', 'fonts', 'logo', 'footer', 'light', 'dark', ...fontRoles],
  ...['paper', 'ink', 'soft', 'line', 'stroke', 'card', 'parts'],
]

type Path = readonly (string | number)[]
/** Where a key of the file stands. */
export type PlaceOf = (path: Path) => Finding['place']

interface Context {
  /** Folder of the settings file. */
  readonly dir: string
  readonly placeOf: PlaceOf
  readonly report: (finding: Finding) => void
}

/**
 * Reads the value of `theme:`. Reports `config/theme` (error: what it is about stays the theme's
 * own) and `config/contrast` (error: the colours are used all the same).
 */
export async function readTheme(value: unknown, context: Context): Promise<Look | undefined> {
  const { themeSchema } = await import('./theme-schema.ts')
  const { data, error } = themeSchema.safeParse(value)
  for (const issue of error?.issues ?? []) {
    const keys = issue.path.filter((key) => typeof key !== 'symbol')
    if (issue.code === 'unrecognized_keys') reportKeys(keys, { ...context, unknown: issue.keys })
    else reportValue(keys, { ...context, expected: expectedOf(issue.message) })
  }
  if (!data) return undefined
  const palettes = data.colors ? await readColours(data.colors, context) : undefined
  const fonts = data.fonts ? await readFonts(data.fonts, context) : undefined
  const logo = data.logo === undefined ? undefined : await readLogos(data.logo, context)
  return {
    ...(palettes ? { palettes } : {}),
    ...(fonts ? { fonts } : {}),
    ...(logo ? { logo } : {}),
    ...(data.footer ? { footer: data.footer } : {}),
  }
}

async function readColours(
  colors: NonNullable<ThemeSettings['colors']>,
  { placeOf, report }: Context,
): Promise<Palettes> {
  const { palettesOf, weaknesses } = await import('./palettes.ts')
  const palettes = palettesOf({ colors })
  for (const { key, on, ratio, least } of weaknesses(palettes)) {
    const keys = key.split('.').map((word) => (/^\d+$/.test(word) ? Number(word) : word))
    report({
      rule: 'config/contrast',
      severity: 'error',
      message: `Unexpected contrast of ${ratio.toFixed(2)} of \`${key}\` on ${on}, expected at least ${least}`,
      fix: `Make \`theme.colors.${key}\` ${key.startsWith('light') ? 'darker' : 'lighter'}.`,
      ...placed(placeOf(['theme', 'colors', ...keys])),
    })
  }
  return palettes
}

async function readFonts(
  given: NonNullable<ThemeSettings['fonts']>,
  context: Context,
): Promise<Look['fonts']> {
  const { readFont } = await import('./look-file.ts')
  const fonts: { [Role in FontRole]?: OwnFont } = {}
  for (const role of fontRoles) {
    const path = given[role]
    if (path === undefined) continue
    const font = accept(await readFont(path, context), { keys: ['fonts', role], context })
    if (font) fonts[role] = font
  }
  return Object.keys(fonts).length > 0 ? fonts : undefined
}

async function readLogos(
  given: NonNullable<ThemeSettings['logo']>,
  context: Context,
): Promise<Look['logo'] | undefined> {
  const { readLogo } = await import('./look-file.ts')
  const one = async (path: string, keys: Path): Promise<LookFile | undefined> =>
    accept(await readLogo(path, context), { keys, context })
  if (typeof given === 'string') {
    const both = await one(given, ['logo'])
    return both && { light: both, dark: both }
  }
  const light = await one(given.light, ['logo', 'light'])
  const dark = await one(given.dark, ['logo', 'dark'])
  return light && dark && { light, dark }
}

function accept<File>(
  read: Read<File>,
  { keys, context }: { readonly keys: Path; readonly context: Context },
): File | undefined {
  if ('file' in read) return read.file
  reportValue(keys, { ...context, expected: read.expected })
  return undefined
}

function reportValue(
  keys: Path,
  { placeOf, report, expected }: Context & { readonly expected: string },
): void {
  report({
    rule: 'config/theme',
    severity: 'error',
    message: `Unexpected value of \`${['theme', ...keys].join('.')}\`, ${expected}`,
    fix: 'Correct the line; until then the theme keeps its own.',
    ...placed(placeOf(['theme', ...keys])),
  })
}

function reportKeys(
  keys: Path,
  { placeOf, report, unknown }: Context & { readonly unknown: readonly string[] },
): void {
  for (const key of unknown) {
    const guess = nearest(key, settingNames)
    report({
      rule: 'config/theme',
      severity: 'error',
      message: `Unexpected setting \`${['theme', ...keys, key].join('.')}\`, expected one that the theme has`,
      fix: guess ? `Did you mean \`${guess}\`?` : 'Remove the line; it does nothing.',
      ...placed(placeOf(['theme', ...keys, key])),
    })
  }
}

const EXPECTED = /^expected /

/** zod's own words say what they got; ours what is expected. */
function expectedOf(message: string): string {
  return EXPECTED.test(message) ? message : `expected another one: ${message}`
}

function placed(place: Finding['place']): Pick<Finding, 'place'> {
  return place ? { place } : {}
}
