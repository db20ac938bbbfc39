// What we note on an image of the notes: where it is in the deck and how large, or that it is not there.

declare module 'mdast' {
  interface ImageData {
    /** The file that was found; nothing when the image is refused or was not looked for. */
    picture?: { readonly path: string; readonly widthPx: number; readonly heightPx: number }
    /** The image is not shown, and its alternative text stands in its place. */
    isMissing?: boolean
    /** A line under it, word for word from the notes. */
    caption?: string
  }
}

export {}
