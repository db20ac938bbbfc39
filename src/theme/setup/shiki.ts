// Code in the theme's own colours, which all have the contrast that text needs.
import { dark, light } from '../tokens.ts'
import type { Palette } from '../tokens.ts'

/** TextMate scopes by the palette's colour: which part's number, or `soft`. */
const scopes = {
  soft: ['comment', 'punctuation.definition.comment', 'markup.quote'],
  1: [
    'entity.name.function',
    'support.function',
    'entity.name.tag',
    'support.type.property-name',
    'variable.other.property',
    'entity.name.section',
    'markup.heading',
  ],
  2: ['string', 'string punctuation', 'markup.inserted', 'markup.inline.raw'],
  3: ['keyword', 'storage', 'storage.type', 'keyword.control', 'constant.language'],
  4: [
    'constant.numeric',
    'constant.other',
    'entity.name.type',
    'support.type',
    'entity.other.attribute-name',
    'variable.parameter',
    'markup.deleted',
  ],
} as const

/** What Slidev asks of `setup/shiki.ts`: one theme for light, one for dark. */
export default function shiki() {
  return {
    themes: {
      light: codeTheme('oficina-light', light),
      dark: codeTheme('oficina-dark', dark),
    },
  }
}

function codeTheme(name: string, palette: Palette) {
  const [one, two, three, four] = palette.parts
  const colours = { soft: palette.soft, 1: one, 2: two, 3: three, 4: four }
  return {
    name,
    type: palette === dark ? 'dark' : 'light',
    fg: palette.ink,
    bg: palette.card,
    settings: Object.entries(scopes).map(([role, scope]) => ({
      scope: [...scope],
      settings: { foreground: colours[role as keyof typeof colours] },
    })),
  }
}
