// One key of the keyboard, without Enter.
import { once } from 'node:events'
import type { Readable } from 'node:stream'

/** A terminal's input, or what a test puts in its place. */
export interface Keyboard extends Readable {
  readonly setRawMode: (isRaw: boolean) => unknown
}

const INTERRUPT = '\u0003'

/** Waits for one of `keys`, in small letters; others are passed over. Nothing when interrupted. */
export async function oneKey<Key extends string>(
  keyboard: Keyboard,
  keys: readonly Key[],
): Promise<Key | undefined> {
  keyboard.setRawMode(true)
  keyboard.resume()
  try {
    for (;;) {
      const [bytes] = (await once(keyboard, 'data')) as [Uint8Array]
      const [letter = ''] = String(bytes).toLowerCase()
      if (letter === INTERRUPT) return undefined
      const key = keys.find((one) => one === letter)
      if (key !== undefined) return key
    }
  } finally {
    keyboard.setRawMode(false)
    keyboard.pause()
  }
}
