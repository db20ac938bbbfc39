// The disc with a part's number, on a thing that another part teaches and in the legend.

/** Holds two digits at the least size of type in a drawing. */
export const badge = { radiusPx: 10, insetPx: 5 } as const

/** Room beside a label, so that it does not run under the disc. */
export const besideBadgePx = 2 * badge.radiusPx + badge.insetPx
