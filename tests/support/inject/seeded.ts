// Which slides get which defect: every class on one clean slide after the other.
import { type CleanSlide, type Defect, type Edited, variants } from './defect.ts'

export interface Seeded {
  /** None: the slide as it is, which must stay without findings. */
  readonly defect?: Defect
  readonly variant: number
  readonly host: CleanSlide
  readonly edited: Edited
}

/** Slides are shared out so that two classes do not meet the same ones. */
const stride = 7

/** @param each which variants: all by default. */
export function seed(
  defect: Defect,
  {
    slides,
    each = [...Array(variants).keys()],
  }: { slides: readonly CleanSlide[]; each?: number[] },
): Seeded[] {
  const hosts = slides.filter((slide) => defect.isFor?.(slide) ?? true)
  return each.map((variant) => {
    const host = hosts[(variant * stride + defect.name.length) % hosts.length]
    if (!host) throw new Error(`No slide for “${defect.name}”`)
    const edited = defect.edit(host, variant)
    return {
      defect,
      variant,
      host,
      edited: typeof edited === 'string' ? { content: edited } : edited,
    }
  })
}

/** The slide as it is. */
export function untouched(host: CleanSlide): Seeded {
  return { variant: 0, host, edited: { content: host.content } }
}
