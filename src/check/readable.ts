// Whether words can be told from what is under and over them, in the picture that the room gets.
import type { Page } from 'playwright'
import type { Finding } from '../model/finding.ts'
import type { Probe } from './probe.ts'
import type { Mode } from './slide-check.ts'

const about = {
  rule: 'check/readable',
  severity: 'error',
  fix: 'Move the text off the picture, put a plain ground under it, or take the effect out.',
} as const

interface ReadableOptions {
  /** The slide, as a CSS selector. */
  readonly root: string
  readonly mode: Mode
}

/**
 * Takes two pictures of the slide, with its words and without, and compares them word by word: what
 * axe cannot judge from styles (images and gradients behind a text, effects, what lies over it).
 * For slides that are doubtful. Finding: `check/readable` (error).
 */
export async function readable(
  page: Page,
  options: ReadableOptions,
): Promise<readonly Omit<Finding, 'slideNumber'>[]> {
  const { root, mode } = options
  await page.evaluate(
    (isDark) => document.documentElement.classList.toggle('dark', isDark),
    mode === 'dark',
  )
  const shot = { animations: 'disabled', caret: 'hide' } as const
  const withWords = await page.screenshot(shot)
  const withoutWords = await page.screenshot({ ...shot, style: wordless(root) })
  const pictures = [withWords, withoutWords].map((png) => png.toString('base64'))
  const messages = await page.evaluate(compareInPage, { root, mode, pictures })
  await page.evaluate(() => document.documentElement.classList.remove('dark'))
  return messages.map((message) => ({ ...about, message }))
}

/** Everything stays but the letters. */
function wordless(root: string): string {
  return `${root} * {
  -webkit-text-fill-color: transparent !important;
  -webkit-text-stroke-color: transparent !important;
  text-shadow: none !important;
  text-decoration-color: transparent !important;
}
${root} svg text, ${root} svg tspan { fill: transparent !important; stroke: transparent !important; }`
}

/** Runs in the page. True when styles alone do not say what is behind a text or over it. */
export function isDoubtful(slide: HTMLElement): boolean {
  const layout = slide.querySelector('.slidev-layout')
  if (!layout) return false
  const { oficinaProbe: probe } = globalThis as unknown as { oficinaProbe: Probe }
  const byHand =
    /(?:^|[;\s-])(?:position|inset|background[\w-]*|transform|translate|scale|filter|opacity|z-index|margin[\w-]*|clip(?:-path)?|mask[\w-]*|mix-blend-mode|text-fill-color|text-stroke[\w-]*|color)\s*:/
  const styled = [...layout.querySelectorAll<HTMLElement>('[style]')]
  if (styled.some((each) => !each.closest('svg') && byHand.test(each.getAttribute('style') ?? '')))
    return true
  // A slide's own `<style>` marks what it is about.
  const isScoped = [...layout.querySelectorAll('*')].some((each) =>
    [...each.attributes].some(({ name }) => name.startsWith('data-v-')),
  )
  const texts = probe.texts(slide)
  const grounds = new Set<Element>()
  for (const { element } of texts)
    for (let at: Element | null = element; at && at !== slide; at = at.parentElement)
      grounds.add(at)
  grounds.add(slide)
  const isPainted = [...grounds].some((each) => {
    const style = getComputedStyle(each)
    return (
      style.backgroundImage.includes('url(') ||
      style.mixBlendMode !== 'normal' ||
      style.filter !== 'none' ||
      style.maskImage !== 'none' ||
      style.clipPath !== 'none'
    )
  })
  if (isScoped || isPainted) return true
  const pictures = [...slide.querySelectorAll('img, video, canvas, iframe')]
    .filter((each) => probe.isSeen(each))
    .map((each) => probe.box(each, slide))
  return texts.some(({ boxes }) =>
    boxes.some((box) =>
      pictures.some(
        (picture) =>
          Math.min(box.right, picture.right) > Math.max(box.left, picture.left) &&
          Math.min(box.bottom, picture.bottom) > Math.max(box.top, picture.top),
      ),
    ),
  )
}

/** Runs in the page: must not use anything from outside. */
async function compareInPage(given: {
  root: string
  mode: string
  pictures: string[]
}): Promise<string[]> {
  /** Edges of letters are softened, so that their darkest dot is a little paler than the colour. */
  const softened = 0.85
  const large = { px: 24, boldPx: 18.66, weight: 700 }
  const least = { text: 4.5, large: 3 }
  /** Letters that are looked at together. */
  const lettersAtOnce = 4
  /** More of the ground than this may not be nearly of the letters' colour: a speckled picture. */
  const mostAlike = 0.35
  const nearly = 2
  const slide = document.querySelector<HTMLElement>(given.root)
  if (!slide) return []
  const { oficinaProbe: probe } = globalThis as unknown as { oficinaProbe: Probe }
  const [real, ground] = await Promise.all(given.pictures.map(read))
  if (!real || !ground) return []
  const perPx = real.width / innerWidth
  const problems = new Map<Element, string>()
  for (const { element, text } of probe.texts(slide)) {
    if (problems.has(element) || element.closest('[data-overlay]')) continue
    const style = getComputedStyle(element)
    // Its letters are the ground itself, which this way of looking does not see.
    if (style.backgroundClip.includes('text')) continue
    const sizePx = Number.parseFloat(style.fontSize)
    const isLarge =
      sizePx >= large.px || (sizePx >= large.boldPx && Number(style.fontWeight) >= large.weight)
    const wanted = isLarge ? least.large : least.text
    const weakest = Math.min(...piecesOf(element).map(ratioIn))
    if (weakest >= wanted * softened) continue
    const what =
      weakest < 1.05 ? 'text that is not to be seen' : `contrast of ${weakest.toFixed(1)}`
    problems.set(
      element,
      `Unexpected ${what} in ${given.mode} mode, expected at least ${wanted} against what is around it: “${probe.short(text)}”`,
    )
  }
  return [...problems.values()]

  interface Picture {
    readonly data: Uint8ClampedArray
    readonly width: number
    readonly height: number
  }

  async function read(base64: string): Promise<Picture | undefined> {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.codePointAt(0) ?? 0)
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const { width, height } = bitmap
    const context = new OffscreenCanvas(width, height).getContext('2d')
    context?.drawImage(bitmap, 0, 0)
    const data = context?.getImageData(0, 0, width, height).data
    return data && { data, width, height }
  }

  /** A few letters each, so that a word half over a picture has pieces over it. */
  function piecesOf(element: Element): DOMRect[] {
    const pieces: DOMRect[] = []
    for (const node of element.childNodes) {
      if (!(node instanceof Text)) continue
      for (const { 0: word, index } of node.data.matchAll(/[\p{L}\p{N}]{2,}/gu)) {
        for (let at = 0; at < word.length; at += lettersAtOnce) {
          const range = document.createRange()
          range.setStart(node, index + at)
          range.setEnd(node, index + Math.min(word.length, at + lettersAtOnce))
          const rect = range.getBoundingClientRect()
          if (rect.width * rect.height > 0 && isInView(rect)) pieces.push(rect)
        }
      }
    }
    return pieces
  }

  /** What is off the slide is another check's matter. */
  function isInView({ left, top, right, bottom }: DOMRect): boolean {
    return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight
  }

  function ratioIn({ left, top, right, bottom }: DOMRect): number {
    if (!real || !ground) return 21
    let colour = 0
    let best = 1
    const grounds: number[] = []
    for (let y = Math.floor(top * perPx); y < bottom * perPx; y += 1) {
      for (let x = Math.floor(left * perPx); x < right * perPx; x += 1) {
        const at = (y * real.width + x) * 4
        const [one, other] = [luminance(real.data, at), luminance(ground.data, at)]
        grounds.push(other)
        if (ratio(one, other) > best) {
          best = ratio(one, other)
          colour = one
        }
      }
    }
    const alike = grounds.filter((each) => ratio(colour, each) < nearly)
    return alike.length > mostAlike * grounds.length ? Math.min(best, nearly) : best
  }

  function ratio(one: number, other: number): number {
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
  }

  function luminance(data: Uint8ClampedArray, at: number): number {
    const [red, green, blue] = [0, 1, 2].map((channel) => {
      const share = (data[at + channel] ?? 0) / 255
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0)
  }
}
