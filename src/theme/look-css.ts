// What settings change, as CSS that is read after the theme's own.
import { coloursCss, rule } from './colours-css.ts'
import type { FontRole, Look, LookFile, OwnFont } from './look.ts'
import { fontStack } from './write-tokens.ts'

/** Family of a font of the user's own, in front of the theme's, which draw what it lacks. */
const families = { body: 'Oficina own body', title: 'Oficina own title', code: 'Oficina own code' }

type Family = keyof typeof families

/** Which face of which family a file is; a static font has the weight it is meant for. */
const faces: Readonly<Record<FontRole, { family: Family; weight: number; style: string }>> = {
  body: { family: 'body', weight: 400, style: 'normal' },
  bodyBold: { family: 'body', weight: 700, style: 'normal' },
  bodyItalic: { family: 'body', weight: 400, style: 'italic' },
  title: { family: 'title', weight: 700, style: 'normal' },
  code: { family: 'code', weight: 400, style: 'normal' },
}

/** Files that `lookCss` names, to stand beside it. */
export function lookFiles({ fonts = {}, logo }: Look): readonly LookFile[] {
  return [...Object.values(fonts), ...(logo ? [logo.light, logo.dark] : [])]
}

/** The style sheet; empty when nothing is changed. */
export function lookCss({ palettes, fonts = {}, logo }: Look): string {
  const roles = Object.keys(fonts) as FontRole[]
  const own = new Set(roles.map((role) => faces[role].family))
  return [
    ...(palettes ? [coloursCss(palettes)] : []),
    ...roles.flatMap((role) => {
      const font = fonts[role]
      return font ? [fontFace(role, { font, hasBold: fonts.bodyBold !== undefined })] : []
    }),
    ...(own.size > 0
      ? [
          rule(
            ':root',
            [...own].map((name) => `--of-font-${name}: '${families[name]}', ${fontStack(name)}`),
          ),
        ]
      : []),
    ...(logo ? logoRules(logo) : []),
  ].join('\n\n')
}

function fontFace(
  role: FontRole,
  { font, hasBold }: { readonly font: OwnFont; readonly hasBold: boolean },
): string {
  const { family, weight, style } = faces[role]
  const [from, to] = font.weights
  // Beside a bold file the body's own is for ordinary text only.
  const isOneWeight = from === to || (role === 'body' && hasBold)
  return rule('@font-face', [
    `font-family: '${families[family]}'`,
    `font-style: ${style}`,
    `font-weight: ${isOneWeight ? weight : `${from} ${to}`}`,
    'font-display: swap',
    `src: url('./${font.name}') format('woff2')`,
  ])
}

function logoRules({ light, dark }: NonNullable<Look['logo']>): string[] {
  return [
    rule('.of-logo', ['display: block', `background-image: url('./${light.name}')`]),
    rule('html.dark .of-logo', [`background-image: url('./${dark.name}')`]),
  ]
}
