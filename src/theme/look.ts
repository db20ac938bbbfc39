// What settings change of the theme's look.
import type { Palettes } from './colours-css.ts'

/** A file that goes onto the stage under a name that changes with its content. */
export interface LookFile {
  /** Such as `3f2a….woff2`. */
  readonly name: string
  readonly bytes: Uint8Array
}

/** Which text a font is for. Without `bodyBold` and `bodyItalic` the body's own file serves. */
export const fontRoles = ['body', 'bodyBold', 'bodyItalic', 'title', 'code'] as const
export type FontRole = (typeof fontRoles)[number]

/** A font of the user's own. */
export interface OwnFont extends LookFile {
  /** Lightest and heaviest weight of a variable font; equal when it has one. */
  readonly weights: readonly [from: number, to: number]
}

export interface Look {
  readonly palettes?: Palettes
  readonly fonts?: { readonly [Role in FontRole]?: OwnFont }
  /** On the cover and in the footer, by mode. */
  readonly logo?: { readonly light: LookFile; readonly dark: LookFile }
  /** A line in every footer. */
  readonly footer?: string
}
