// Code in the theme's own colours, which all have the contrast that text needs.

/** TextMate scopes by variable: `--of-hue-1` to 4, or `--of-soft`. */
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

/**
 * What Slidev asks of `setup/shiki.ts`: the variables change with the mode, so one theme is both. No
 * limit of time: a line that took half a second on a busy machine would be left half coloured there,
 * and the same deck would not be the same.
 */
export default function shiki() {
  return { themes: { light: codeTheme('light'), dark: codeTheme('dark') }, tokenizeTimeLimit: 0 }
}

function codeTheme(type: 'light' | 'dark') {
  return {
    name: `oficina-${type}`,
    type,
    fg: 'var(--of-ink)',
    bg: 'var(--of-card)',
    settings: Object.entries(scopes).map(([role, scope]) => ({
      scope: [...scope],
      settings: { foreground: role === 'soft' ? 'var(--of-soft)' : `var(--of-hue-${role})` },
    })),
  }
}
