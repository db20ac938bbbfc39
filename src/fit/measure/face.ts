// The widths of one face, unpacked for looking up.
import { inflateRawSync } from 'node:zlib'
import type { FaceFile, FaceName, OwnFaces } from '../../model/face-file.ts'
import { UNITS_PER_EM } from '../../model/face-file.ts'
import { widthData } from './width-data.ts'

/** One character in a face. Widths in units of `UNITS_PER_EM`. */
export interface Letter {
  readonly advance: number
  /** What is added when `next` follows; 0 across files, since they are shaped apart. */
  readonly kernTo: (next: Letter) => number
  /** Where the letter stands in its file; letters of two files share no numbers. */
  readonly file: FaceFile | undefined
  readonly row: number
}

/** Looks up a letter by its code point; what the theme's fonts lack gets an estimate. */
export type Face = (codePoint: number) => Letter

/** Nothing is drawn: marks of any alphabet, joiners, variation selectors, soft hyphens. */
const NO_WIDTH = /[\p{Script=Inherited}\p{Cf}\p{Cc}]/u
/** Marks of one alphabet stand over a letter, or beside it where no font has them. */
const MARK = /\p{M}/u
const MARK_UNITS = 0.6 * UNITS_PER_EM
/** As wide as high, whichever font the browser falls back to. */
const FULL_WIDTH =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uffef]/u
const PICTURE = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}/u
/** Every glyph of Noto Emoji has this width. */
export const PICTURE_UNITS = 1.27 * UNITS_PER_EM
/** Symbols and other alphabets: wider than almost every letter, so that lines are never under-counted. */
const UNKNOWN_UNITS = UNITS_PER_EM

/** What is known of the faces that notes are set in. */
interface Memory {
  /** The user's own. */
  readonly own: OwnFaces
  readonly faces: Map<FaceName, Face>
  /** What was made of texts in these faces. */
  readonly texts: WeakMap<object, unknown>
}

const noneOwn: OwnFaces = {}
const memories = new WeakMap<OwnFaces, Memory>()
let current = memoryOf(noneOwn)
const opened = new Map<FaceFile, ReadonlyMap<number, Letter>>()

function memoryOf(own: OwnFaces): Memory {
  const known = memories.get(own) ?? { own, faces: new Map(), texts: new WeakMap() }
  memories.set(own, known)
  return known
}

/** Runs `use` with the user's own faces before the theme's, which draw what they lack. */
export function withFaces<Result>(own: OwnFaces | undefined, use: () => Result): Result {
  const before = current
  current = memoryOf(own ?? noneOwn)
  try {
    return use()
  } finally {
    current = before
  }
}

/** A memory for what is the same as long as the faces are. */
export function knownTexts(): WeakMap<object, unknown> {
  return current.texts
}

/** The face of that name; its files are unpacked when a character first asks for them. */
export function face(name: FaceName): Face {
  const { own, faces } = current
  const known = faces.get(name) ?? lookUp([...(own[name] ?? []), ...widthData[name]])
  faces.set(name, known)
  return known
}

function lookUp(files: readonly FaceFile[]): Face {
  const met = new Map<number, Letter>()
  return (codePoint) => {
    const known = met.get(codePoint)
    if (known) return known
    const letter = inFiles(files, codePoint) ?? {
      advance: estimate(String.fromCodePoint(codePoint)),
      kernTo: () => 0,
      file: undefined,
      row: 0,
    }
    met.set(codePoint, letter)
    return letter
  }
}

function inFiles(files: readonly FaceFile[], codePoint: number): Letter | undefined {
  for (const file of files) {
    const letters = opened.get(file) ?? unpack(file)
    opened.set(file, letters)
    const letter = letters.get(codePoint)
    if (letter) return letter
  }
  return undefined
}

function unpack(file: FaceFile): ReadonlyMap<number, Letter> {
  const characters = Array.from(file.characters)
  const advances = file.advances.split(' ')
  const kerns = unpackKerns(file.kerns)
  const letters = new Map<number, Letter>()
  for (const [row, character] of characters.entries()) {
    letters.set(character.codePointAt(0) ?? 0, {
      advance: Number(advances[row]),
      kernTo: (next) =>
        next.file === file ? (kerns?.[row * characters.length + next.row] ?? 0) : 0,
      file,
      row,
    })
  }
  return letters
}

function unpackKerns(packed: string): Int16Array | undefined {
  if (packed === '') return undefined
  const bytes = inflateRawSync(Buffer.from(packed, 'base64'))
  return new Int16Array(bytes.buffer, bytes.byteOffset, bytes.length / 2)
}

function estimate(character: string): number {
  if (NO_WIDTH.test(character)) return 0
  if (MARK.test(character)) return MARK_UNITS
  if (PICTURE.test(character)) return PICTURE_UNITS
  return FULL_WIDTH.test(character) ? UNITS_PER_EM : UNKNOWN_UNITS
}
