// Emoji of several characters that are drawn as one: families, flags, skin tones, keycaps.

/** Nothing else makes a sequence: most texts have none of them. */
const MAKES_SEQUENCE = /\u200d|\u20e3|\p{Emoji_Modifier}|\p{Regional_Indicator}/u
const SEQUENCE = /\p{RGI_Emoji}/gv

/** Where such an emoji stands in a text. */
interface Sequence {
  readonly from: number
  /** Index after its last character. */
  readonly to: number
}

/** The emoji of more than one character; a variation selector alone makes none. */
export function emojiSequences(text: string): readonly Sequence[] {
  if (!MAKES_SEQUENCE.test(text)) return []
  return Array.from(text.matchAll(SEQUENCE))
    .filter(([emoji]) => MAKES_SEQUENCE.test(emoji))
    .map(({ 0: emoji, index }) => ({ from: index, to: index + emoji.length }))
}
