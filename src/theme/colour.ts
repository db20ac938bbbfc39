// Colour arithmetic of the theme: contrast as WCAG counts it, hues turned in OKLCH.

/** Red, green and blue, 0 to 1, linear light. */
type Linear = readonly [number, number, number]

/** A colour by how it looks: lightness 0–1, chroma, hue in degrees (OKLCH, CSS Color 4). */
interface Oklch {
  readonly lightness: number
  readonly chroma: number
  readonly hueDegrees: number
}

const STEPS = 24

/** Contrast ratio of two `#rrggbb` colours, 1 to 21 (WCAG 2.2). */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

/** `sharePercent` of `colour` mixed into `base`, as CSS `color-mix(in srgb, …)` does. */
export function mix(colour: string, base: string, sharePercent: number): string {
  const [over, under] = [channels(colour), channels(base)]
  return toHex(
    over.map((value, index) => {
      return (value * sharePercent + (under[index] ?? 0) * (100 - sharePercent)) / 100
    }),
  )
}

/**
 * The colour with its hue turned and its lightness moved until it stands out from `paper` as much
 * as before. Chroma gives way where the screen has no such colour.
 */
export function turnHue(
  colour: string,
  { byDegrees, paper }: { readonly byDegrees: number; readonly paper: string },
): string {
  if (byDegrees === 0) return colour
  const { chroma, hueDegrees } = toOklch(colour)
  const wanted = contrast(colour, paper)
  const isPaperLight = luminance(paper) > 0.5
  let [low, high] = [0, 1]
  for (let step = 0; step < STEPS; step += 1) {
    const lightness = (low + high) / 2
    const isEnough = contrast(shown(lightness, chroma, hueDegrees + byDegrees), paper) >= wanted
    if (isEnough === isPaperLight) low = lightness
    else high = lightness
  }
  return shown(isPaperLight ? low : high, chroma, hueDegrees + byDegrees)
}

/** The nearest colour a screen can show, by giving up chroma only. */
function shown(lightness: number, chroma: number, hueDegrees: number): string {
  let [low, high] = [0, chroma]
  for (let step = 0; step < STEPS; step += 1) {
    const middle = (low + high) / 2
    if (isShowable(fromOklch({ lightness, chroma: middle, hueDegrees }))) low = middle
    else high = middle
  }
  return toHex(fromOklch({ lightness, chroma: low, hueDegrees }).map(toGamma))
}

function isShowable(linear: Linear): boolean {
  return linear.every((value) => value >= 0 && value <= 1)
}

function luminance(colour: string): number {
  const [red, green, blue] = toLinear(colour)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((from) => Number.parseInt(colour.slice(from, from + 2), 16) / 255)
}

function toHex(values: readonly number[]): string {
  const bytes = values.map((value) => Math.round(Math.min(1, Math.max(0, value)) * 255))
  return `#${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`
}

function toLinear(colour: string): Linear {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  )
  return [red, green, blue]
}

function toGamma(value: number): number {
  return value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055
}

function toOklch(colour: string): Oklch {
  const [red, green, blue] = toLinear(colour)
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
  const medium = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
  const a = 1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short
  const b = 0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short
  return {
    lightness: 0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short,
    chroma: Math.hypot(a, b),
    hueDegrees: (Math.atan2(b, a) * 180) / Math.PI,
  }
}

function fromOklch({ lightness, chroma, hueDegrees }: Oklch): Linear {
  const a = chroma * Math.cos((hueDegrees * Math.PI) / 180)
  const b = chroma * Math.sin((hueDegrees * Math.PI) / 180)
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  return [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ]
}
