// What we note on raw HTML of the notes: that its author vouches for it.

declare module 'mdast' {
  interface HtmlData {
    /** `html: trusted`: goes into the deck as it is, for Vue to run. */
    isTrusted?: boolean
  }
}

export {}
