// The words a drawing's description is built from.

/** Words of one language; `Locale['words']` has them all. */
export interface DrawWords {
  /** “Control Plane **contém** etcd.” */
  readonly contains: string
  /** Before the last of several: “a, b **e** c”. */
  readonly and: string
  /** “Container, **de cima para baixo**: APP, SO.” */
  readonly topToBottom: string
  /** “**Fora dos grupos**: Container Registry.” */
  readonly outside: string
  /** “etcd **em** Control Plane.” */
  readonly partOf: string
  /** “**Em ordem**: a, b, c.” */
  readonly inOrder: string
}

/** “a, b e c”. */
export function enumerate(labels: readonly string[], { and }: Pick<DrawWords, 'and'>): string {
  const last = labels.at(-1) ?? ''
  return labels.length < 2 ? last : `${labels.slice(0, -1).join(', ')} ${and} ${last}`
}
