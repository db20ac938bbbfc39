// Where Chromium may break a line: what it does for each pair of characters, found by trying all pairs.

/** Most pairs by far: answered first. */
const LATIN = /[0-9A-Za-zÀ-ÖØ-öø-ɏ]/
const latin = Uint8Array.from({ length: 0x250 }, (_, code) =>
  Number(LATIN.test(String.fromCharCode(code))),
)
const SPACE = /[ \t\n\u200b]/u
const GLUE = /[\u00a0\u202f\u2011\u2060\ufeff]/u
const WORD = /[\p{L}\p{N}\p{M}]/u
const LETTER_OR_DIGIT = /[A-Za-z0-9]/
const DIGIT = /[0-9]/
const ASCII = /[!-~]/
/** No line starts with these after a hyphen or a question mark. */
const CLINGS_TO_HYPHEN = /[!$),./:;?\]}]/
const CLINGS_TO_QUESTION = /[!"'),./:;?\]}]/
/** A line may start at an opening bracket (or `<`) after these. */
const BEFORE_OPENING = /[!"#%&)*+,.:;=>\\\]|}~]/
const OPENING = /[(<[{]/
const DASH_AFTER = /[\u2010\u2012\u2013\u2026]/
const EM_DASH = /\u2014/
/** Characters that stand for a whole word: a line may break on both sides. */
const IDEOGRAPH =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]|\p{Extended_Pictographic}/u
const NEVER_FIRST =
  /[\p{Pe}\p{Pf}\p{M}\p{Join_Control}\p{Variation_Selector}\p{Emoji_Modifier}!?,.:;、。！？，．：；・々…%]/u
const NEVER_LAST = /[\p{Ps}\p{Pi}\u200d$]/u

/**
 * Whether a line may end before `after`. `before` is the character to its left, `earlier` the one
 * left of that (empty at the start). Breaks at spaces are included: the space hangs on the line
 * above. Unsure cases say no, which can only make the count of lines larger.
 */
export function breakAllowed(earlier: string, before: string, after: string): boolean {
  if (latin[before.charCodeAt(0)] === 1 && latin[after.charCodeAt(0)] === 1) return false
  if (SPACE.test(after) || GLUE.test(before) || GLUE.test(after)) return false
  if (SPACE.test(before)) return true
  if (before === '-') return afterHyphen(earlier, after)
  if (before === '?') return !CLINGS_TO_QUESTION.test(after) && ASCII.test(after)
  if (ASCII.test(before) && ASCII.test(after)) {
    return OPENING.test(after) && BEFORE_OPENING.test(before)
  }
  if (IDEOGRAPH.test(before) || IDEOGRAPH.test(after)) {
    return !NEVER_FIRST.test(after) && !NEVER_LAST.test(before)
  }
  if (EM_DASH.test(before) || EM_DASH.test(after)) return WORD.test(before) || WORD.test(after)
  return DASH_AFTER.test(before) && WORD.test(after)
}

function afterHyphen(earlier: string, after: string): boolean {
  if (DIGIT.test(after)) return LETTER_OR_DIGIT.test(earlier)
  return !CLINGS_TO_HYPHEN.test(after) && !NEVER_FIRST.test(after)
}
