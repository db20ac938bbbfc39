// How a deck is looked at, one way after the other: as it is, on a larger screen, without its fonts.

export interface Pass {
  /** Ends the messages of the pass; empty for the first. */
  readonly words: string
  readonly viewport: { readonly width: number; readonly height: number }
  /** Fonts do not load: what the machine has stands in for them. */
  readonly isWithoutFonts: boolean
  /** The checks that look, by rule; all when missing. */
  readonly rules?: readonly string[]
  /** Slides less full than this, 0 to 1, are passed over. */
  readonly leastFullness: number
}

/** What may change with the type and the screen. */
const placeRules = ['check/overflow', 'check/footer', 'check/overlap', 'check/clipped']
/** What loses text: with foreign fonts nothing else is promised. */
const lossRules = ['check/overflow', 'check/clipped']

/**
 * All slides as an audience sees them, then the crowded ones again. Measured on 121 slides of four
 * decks: at 1920 × 1080 nothing moved, because Slidev scales what it laid out; without fonts (DejaVu
 * Sans in their place, the widest there is) two came into the footer's room, both over 85 % full.
 */
export const passes: readonly Pass[] = [
  {
    words: '',
    viewport: { width: 980, height: 552 },
    isWithoutFonts: false,
    leastFullness: 0,
  },
  {
    words: ' (at 1920 × 1080)',
    viewport: { width: 1920, height: 1080 },
    isWithoutFonts: false,
    rules: placeRules,
    leastFullness: 0.85,
  },
  {
    words: ' (without the theme’s fonts)',
    viewport: { width: 980, height: 552 },
    isWithoutFonts: true,
    rules: lossRules,
    leastFullness: 0.85,
  },
]
