// The form every dialect has: other tools' Markdown → ours, line by line, before it is parsed.

/** Rewrites lines outside code; never adds or removes one, so that places stay true. */
export type Dialect = (
  /** Those of fenced code are empty. */
  lines: readonly string[],
  isCode: readonly boolean[],
) => string[]
