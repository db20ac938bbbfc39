// `theme:` of the settings file: checked, then measured.
import type { Finding } from '../model/finding.ts'
import type { Palettes } from '../theme/colours-css.ts'

/** Where a key of the file stands. */
export type PlaceOf = (path: readonly (string | number)[]) => Finding['place']

/**
 * Reads the value of `theme:`. Reports `config/theme` (error: the theme's own colours stay) and
 * `config/contrast` (error: the colours are used all the same).
 */
export async function readTheme(
  value: unknown,
  { placeOf, report }: { placeOf: PlaceOf; report: (finding: Finding) => void },
): Promise<Palettes | undefined> {
  const { palettesOf, themeSchema, weaknesses } = await import('./palettes.ts')
  const read = themeSchema.safeParse(value)
  for (const { path, message } of read.error?.issues ?? []) {
    const keys = path.filter((key) => typeof key !== 'symbol')
    report({
      rule: 'config/theme',
      severity: 'error',
      message: `Unexpected value of \`${['theme', ...keys].join('.')}\`, ${expectedOf(message)}`,
      fix: 'Correct the line; until then the theme keeps its own colours.',
      ...placed(placeOf(['theme', ...keys])),
    })
  }
  if (!read.data) return undefined
  const palettes = palettesOf(read.data)
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

const EXPECTED = /^expected /

/** zod's own words say what they got; ours what is expected. */
function expectedOf(message: string): string {
  return EXPECTED.test(message) ? message : `expected another one: ${message}`
}

function placed(place: Finding['place']): Pick<Finding, 'place'> {
  return place ? { place } : {}
}
