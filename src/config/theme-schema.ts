// `theme:` of the settings file: what may be changed of the look.
import { z } from 'zod'

const HEX = /^#[\da-f]{6}$/i
const colour = z.string().regex(HEX, 'expected a colour such as `#1d5fbf`')
const palette = z
  .strictObject({
    paper: colour,
    ink: colour,
    soft: colour,
    line: colour,
    stroke: colour,
    card: colour,
    parts: z.array(colour).min(1).max(16),
  })
  .partial()

/** Two lines of the footer beside the breadcrumb. */
const LONGEST_FOOTER = 60
const LOGO = /\.(?:svg|png|webp|jpe?g)$/i
const WOFF2 = /\.woff2$/i
const logoFile = z.string().regex(LOGO, 'expected a file ending in svg, png, webp or jpg')
const fontFile = z.string().regex(WOFF2, 'expected a file ending in woff2')

/** Paths are relative to the settings file. What is missing stays the theme's own. */
export const themeSchema = z
  .strictObject({
    colors: z.strictObject({ light: palette, dark: palette }).partial(),
    fonts: z
      .strictObject({
        body: fontFile,
        bodyBold: fontFile,
        bodyItalic: fontFile,
        title: fontFile,
        code: fontFile,
      })
      .partial()
      .refine(({ body, bodyBold, bodyItalic }) => body || !(bodyBold || bodyItalic), {
        message: 'expected `body` beside `bodyBold` and `bodyItalic`',
      }),
    logo: z.union([logoFile, z.strictObject({ light: logoFile, dark: logoFile })], {
      error: 'expected a file ending in svg, png, webp or jpg, or one each for `light` and `dark`',
    }),
    footer: z
      .string('expected text in quotes')
      .max(LONGEST_FOOTER, `expected at most ${LONGEST_FOOTER} characters`),
  })
  .partial()

export type ThemeSettings = z.infer<typeof themeSchema>
