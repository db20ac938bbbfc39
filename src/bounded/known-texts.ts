// Large notes that were made within bounds before: what changed in them since decides how they are made now.
import type { NotesFile } from '../model/notes.ts'
import { looksOrdinary } from './looks-ordinary.ts'

/** By the file's name; files that look ordinary by themselves are not kept. */
const made = new Map<string, string>()
const filesAtMost = 20

/** Remembers that these can be made. */
export function rememberMade(files: readonly NotesFile[]): void {
  for (const { file, text } of files) {
    made.delete(file)
    if (!looksOrdinary(text)) made.set(file, text)
  }
  for (const file of [...made.keys()].slice(0, -filesAtMost)) made.delete(file)
}

/** All of these is new the next time. */
export function forgetMade(files: readonly NotesFile[]): void {
  for (const { file } of files) made.delete(file)
}

/** The lines that are not as they were when these notes were made last: all, when they never were. */
export function changedText({ file, text }: NotesFile): string {
  const before = made.get(file)
  if (before === undefined) return text
  const [now, then] = [text.split('\n'), before.split('\n')]
  const atMost = Math.min(now.length, then.length)
  let head = 0
  while (head < atMost && now[head] === then[head]) head += 1
  let tail = 0
  while (tail < atMost - head && now.at(-1 - tail) === then.at(-1 - tail)) tail += 1
  return now.slice(head, now.length - tail).join('\n')
}
