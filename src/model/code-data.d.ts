// What we note on a code block of the notes: that it is a diagram its author drew.

declare module 'mdast' {
  interface CodeData {
    /** The author's own Mermaid, parsed before: shown as a drawing, not as code. */
    diagram?: 'author'
  }
}

export {}
