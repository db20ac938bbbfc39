// Words that are in no dictionary and nearly are one that is: said before the room reads them.
import { extname } from 'node:path'
import type { Finding } from '../model/finding.ts'
import { rareWords, type RareWord } from './spelling/rare-words.ts'
import { dictionaryOf } from './spelling/dictionaries.ts'

/** What the thread is given. */
export interface SpellingJob {
  readonly lang: string
  readonly words: readonly string[]
}

/** The word that is meant, by the one that is written. */
export type Corrections = Readonly<Record<string, string>>

/** A word that makes the dictionary think for ever costs no more; a busy machine must not come near. */
const timeoutMs = 120_000

/**
 * Reads a deck's text in a thread of its own, since the Portuguese dictionary takes two seconds to
 * unfold. Finding: `check/spelling` (warning). Never throws; without dictionary nothing is found.
 */
export async function spelling(
  text: string,
  { lang }: { readonly lang: string },
): Promise<Finding[]> {
  if (!dictionaryOf(lang)) return []
  const words = rareWords(text)
  if (words.length === 0) return []
  const corrections = await inThread({ lang, words: words.map(({ word }) => word) })
  return words.flatMap((word) => findingOf(word, corrections[word.word]))
}

async function inThread(job: SpellingJob): Promise<Corrections> {
  const { Worker } = await import('node:worker_threads')
  const file = new URL(`spelling/worker${extname(import.meta.url)}`, import.meta.url)
  const worker = new Worker(file, { workerData: job })
  let timer: NodeJS.Timeout | undefined
  try {
    return await new Promise<Corrections>((resolve) => {
      worker.once('message', resolve)
      worker.once('error', () => resolve({}))
      timer = setTimeout(() => resolve({}), timeoutMs)
    })
  } finally {
    clearTimeout(timer)
    await worker.terminate()
  }
}

function findingOf({ written, slideNumber }: RareWord, meant: string | undefined): Finding[] {
  if (meant === undefined) return []
  return [
    {
      rule: 'check/spelling',
      severity: 'warning',
      message: `Unexpected word “${written}”, expected “${meant}”`,
      fix: `Write “${meant}”, unless “${written}” is what you mean.`,
      slideNumber,
    },
  ]
}
