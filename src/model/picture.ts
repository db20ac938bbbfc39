// An image of the notes on its way into the deck.

/** An image that was read, is what it says it is, and goes into the deck's folder. */
export interface Picture {
  /** Where it stands beside the deck: `assets/pods-3f2a1b4c5d6e.png`. */
  readonly path: string
  readonly bytes: Uint8Array
  readonly widthPx: number
  readonly heightPx: number
}

/** Why an image is not shown: “Unexpected …, expected …”, and how to mend it. */
export interface PictureProblem {
  /** `image/missing`, `image/outside`, `image/remote`, `image/type`, `image/too-large`, `image/active`. */
  readonly rule: string
  readonly message: string
  readonly fix: string
}

/** Finds an image that the notes of `file` name; `file` is as findings show it. */
export type ReadPicture = (
  url: string,
  options: { readonly file: string },
) => Promise<Picture | PictureProblem>
