// What one report of a check is: a file for other programs and people, or lines on stdout.
import type { Finding } from '../../model/finding.ts'

/** A slide as it looked, with boxes around what its findings are about. */
export interface SlidePicture {
  /** PNG of the slide. */
  readonly png: Uint8Array
  /** By the finding's message; in parts of the slide's size, 0 to 1. */
  readonly boxes: Readonly<Record<string, readonly PictureBox[]>>
}

export interface PictureBox {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** A checked deck. */
export interface Checked {
  readonly name: string
  /** The deck's file, from where the command runs: for what has no place in the notes. */
  readonly file: string
  readonly lang: string
  readonly slides: readonly { readonly number: number; readonly title: string }[]
  readonly findings: readonly Finding[]
  /** By slide number; only for reports that ask. */
  readonly pictures: ReadonlyMap<number, SlidePicture>
}

/** One report, one file, listed in `kinds/index.ts`. */
export interface Report {
  /** Its name in `--report`. */
  readonly name: string
  /** What it is written to in the deck's folder of the exports; missing: to stdout. */
  readonly file?: string
  readonly hasPictures?: true
  readonly text: (checked: Checked) => string
}
