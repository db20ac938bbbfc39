// An image that a deck names: found beside the deck, and given a name that Slidev cannot misread.
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { extname, join, resolve } from 'node:path'
import type { Finding } from '../../model/finding.ts'

export interface StagedImage {
  /** Content hash and extension: `3f2a….png`. */
  readonly name: string
  readonly bytes: Buffer
}

const HAS_SCHEME = /^[a-z][a-z\d+.-]*:|^\/\//i

/**
 * Reads an image that the deck names by path; nothing for addresses with a scheme, which `check/`
 * judges. Finding: `stage/image` when it is not there.
 */
export async function stageImage(
  url: string,
  options: { deckDir: string; slideNumber: number },
): Promise<{ image?: StagedImage; finding?: Finding } | undefined> {
  if (url === '' || HAS_SCHEME.test(url)) return undefined
  const { deckDir, slideNumber } = options
  const path = decode(url)
  const places = path.startsWith('/') ? [join(deckDir, 'public', path)] : [resolve(deckDir, path)]
  for (const place of places) {
    const bytes = await readFile(place).catch(() => undefined)
    if (!bytes) continue
    const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 16)
    return { image: { name: hash + extname(path).toLowerCase(), bytes } }
  }
  return {
    finding: {
      rule: 'stage/image',
      severity: 'error',
      message: `Unexpected image \`${url}\`, expected a file at \`${places[0]}\``,
      fix: 'Correct the path, or put the image there.',
      slideNumber,
    },
  }
}

/** `a%20b.png` is `a b.png` on disk; a stray `%` is itself. */
function decode(url: string): string {
  const path = url.split(/[?#]/)[0] ?? url
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
