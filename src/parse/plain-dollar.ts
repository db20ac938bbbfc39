// In notes with formulas a dollar may still be money: “R$ 10 e R$ 20”, “$5 and $10”.
import type {
  Code,
  Construct,
  Effects,
  Extension,
  State,
  TokenizeContext,
  Tokenizer,
} from 'micromark-util-types'

const dollar = 36
/** `R$`, `US$`, `10$`. */
const CURRENCY = /[A-Za-z\d]/
const SPACE = /^\s/
const DIGIT = /\d/
/** What is set in spaces is a formula when it has one of these. */
const TEX_SIGN = /[\\^_={}]/

const construct: Construct = {
  name: 'plainDollar',
  tokenize: plain,
  add: 'before',
  // As remark-math's: the text is cut for it only where that may begin.
  previous: (code) => code !== dollar,
}

/**
 * Leaves those single dollars alone that open no formula, by Pandoc's rule for `tex_math_dollars`:
 * no letter before, no space after, a closing one on hand that no digit follows.
 * Unlike there, spaces are allowed around what can only be TeX. Comes after remark-math's extension,
 * so that it is asked before.
 */
export const plainDollar: Extension = { text: { [dollar]: construct } }

function plain(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const before = this.previous
  return (code) => {
    effects.enter('data')
    effects.consume(code)
    return afterDollar
  }

  function afterDollar(code: Code): State | undefined {
    if (code === dollar || before === dollar) return nok(code)
    effects.exit('data')
    if (CURRENCY.test(letter(before))) return ok(code)
    return effects.check({ tokenize: formula, partial: true }, nok, ok)(code)
  }
}

/** The rest of a formula, up to its closing dollar and the character behind that. */
const formula: Tokenizer = (effects, ok, nok) => {
  let tex = ''
  return (code) => {
    effects.enter('data')
    return inside(code)
  }

  function inside(code: Code): State | undefined {
    if (code === null) return nok(code)
    effects.consume(code)
    if (code === dollar) return behind
    tex += letter(code)
    return inside
  }

  function behind(code: Code): State | undefined {
    effects.exit('data')
    const isSpaced = SPACE.test(tex) || SPACE.test(tex.at(-1) ?? '')
    const isFormula = tex !== '' && (!isSpaced || TEX_SIGN.test(tex)) && !DIGIT.test(letter(code))
    return isFormula || code === dollar ? ok(code) : nok(code)
  }
}

/** A character; line ends and virtual spaces are negative codes. */
function letter(code: Code): string {
  if (code === null) return ''
  return code < 0 ? ' ' : String.fromCodePoint(code)
}
