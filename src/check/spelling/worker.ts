// The other side of `spelling.ts`: unfolds the dictionaries and looks the words up.
import { parentPort, workerData } from 'node:worker_threads'
import { type Hunspell, loadModule } from 'hunspell-asm'
import leven from 'leven'
import { rightWords, technicalWords } from '../../proofread/rule/typo/technical-words.ts'
import type { Corrections, SpellingJob } from '../spelling.ts'
import { american } from './american.ts'
import { type Dictionary, dictionaryOf, english } from './dictionaries.ts'

/** Asking what is meant takes a tenth of a second a word. */
const askedAtMost = 40
/** One letter may be wrong; two in longer words. */
const lettersForTwo = 7

const ENDING = /(?:e?(?:ar|ei|ou|am|a|o|ado|ada|ados|adas|ando|aram)|agem|agens|s)$/u

async function corrections({ lang, words }: SpellingJob): Promise<Corrections> {
  const { mountBuffer, create } = await loadModule()
  const open = ({ default: { aff, dic } }: { default: Dictionary }): Hunspell =>
    create(mountBuffer(aff), mountBuffer(dic))
  const inEnglish = open(await english())
  const load = dictionaryOf(lang)
  // Notes on technology are full of English in every language.
  const own = load && load !== english ? open(await load()) : inEnglish
  const names = new Set([...technicalWords, ...rightWords])
  const isKnown = (word: string): boolean =>
    names.has(word) ||
    names.has(word.replace(/s$/, '')) ||
    own.spell(word) ||
    [word, ...american(word)].some((each) => inEnglish.spell(each))
  // “buildar”, “hosteada”, “linkagem”: English with an ending of ours.
  const isBorrowed = (word: string): boolean => {
    const stem = word.replace(ENDING, '')
    return stem !== word && stem.length >= 3 && inEnglish.spell(stem) && !own.spell(stem)
  }
  const unknown = words.filter((word) => !isKnown(word) && !isBorrowed(word))
  const meant = unknown.slice(0, askedAtMost).flatMap((word) => {
    const near = own.suggest(word).find((other) => isNear(other, word))
    return near === undefined ? [] : [[word, near] as const]
  })
  return Object.fromEntries(meant)
}

/** A slip of the hand, not another word: the same start, the same ending but for one letter. */
function isNear(other: string, word: string): boolean {
  const farthest = word.length >= lettersForTwo ? 2 : 1
  return (
    other[0] === word[0] &&
    !/[\s-]/.test(other) &&
    other.toLowerCase() === other &&
    leven(other, word) <= farthest
  )
}

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
parentPort?.postMessage(await corrections(workerData as SpellingJob))
