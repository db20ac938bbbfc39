// The widths of fonts as data, between whoever reads font files and whoever measures text.

/** Finer than the fonts' own 1000: between two masters of a variable font widths are fractions. */
export const UNITS_PER_EM = 16_000

/** One font file at one weight, in units. */
export interface FaceFile {
  /** What the file can draw. */
  readonly characters: string
  /** Width of each of `characters`, separated by spaces. */
  readonly advances: string
  /** Kerning, signed 16 bit, a row of `characters` for each left character; raw deflate, base64. */
  readonly kerns: string
}

/** The faces that text is set in; tabular ones have figures of one width. */
export type FaceName =
  | 'body'
  | 'bodyItalic'
  | 'semibold'
  | 'bold'
  | 'boldItalic'
  | 'title'
  | 'code'
  | 'tabular'
  | 'tabularBold'

/** Faces of the user's own fonts, which stand before the theme's. */
export type OwnFaces = { readonly [Name in FaceName]?: readonly FaceFile[] }
