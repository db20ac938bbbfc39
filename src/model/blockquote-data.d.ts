// What parsing adds to a quote of the notes.

declare module 'mdast' {
  interface BlockquoteData {
    /** Its first bracket is escaped: `[!NOTE]` is no alert there. */
    isPlain?: boolean
  }
}

export {}
