// Two pictures of one size, dot by dot.
import { decode, encode } from 'fast-png'
import pixelmatch from 'pixelmatch'

export interface Dots {
  /** Dots that differ. */
  readonly count: number
  /** Of all dots, 0 to 1. */
  readonly share: number
  /** PNG: what differs in red, the rest faded. */
  readonly difference: Uint8Array
}

interface DotsOptions {
  /** How far a dot's colour may be off, 0 to 1. */
  readonly tolerance: number
  /** Leaves out dots that look like the rounding of a curve. */
  readonly passesRounding?: boolean
}

/** @param before PNG, as `after`. @returns Everything differs when their sizes do. */
export function compareDots(before: Uint8Array, after: Uint8Array, options: DotsOptions): Dots {
  const [was, is] = [colours(before), colours(after)]
  const { width, height } = is
  const all = width * height
  if (was.width !== width || was.height !== height)
    return { count: all, share: 1, difference: after }
  const data = new Uint8Array(all * 4)
  const count = pixelmatch(was.data, is.data, data, width, height, {
    threshold: options.tolerance,
    includeAA: options.passesRounding !== true,
  })
  return { count, share: count / all, difference: encode({ width, height, data, channels: 4 }) }
}

interface Colours {
  readonly width: number
  readonly height: number
  /** Red, green, blue and 255 for each dot. */
  readonly data: Uint8Array
}

export function colours(png: Uint8Array): Colours {
  const { width, height, data, channels } = decode(png)
  const rgba = new Uint8Array(width * height * 4).fill(255)
  for (let dot = 0; dot < width * height; dot += 1) {
    for (let channel = 0; channel < Math.min(channels, 3); channel += 1) {
      rgba[dot * 4 + channel] = Number(data[dot * channels + channel])
    }
  }
  return { width, height, data: rgba }
}
