// `images: fetch`: an image from elsewhere, asked for once and kept with the deck's base.
import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { PictureProblem } from '../model/picture.ts'
import { farRequest } from './far-request.ts'

const mostBytes = 10_000_000
const mostHops = 5

export interface FetchOptions {
  /** Where what was fetched is kept, so that the next build asks nobody: `slides/.oficina/fetched`. */
  readonly keptDir: string
  /** Tests give their own. */
  readonly get?: (url: URL) => Promise<Response>
}

/** Fetches images; the bytes, or why not (`image/fetch`). */
export function pictureFetcher({ keptDir, get = farRequest }: FetchOptions) {
  return async (address: string): Promise<Uint8Array | PictureProblem> => {
    const name = createHash('sha256').update(address).digest('hex').slice(0, 24)
    const kept = join(keptDir, name)
    const before = await readFile(kept).catch(() => undefined)
    if (before) return before
    try {
      const bytes = await bytesAt(
        new URL(address.startsWith('//') ? `https:${address}` : address),
        get,
      )
      await mkdir(keptDir, { recursive: true })
      await writeFile(`${kept}.${process.pid}`, bytes)
      await rename(`${kept}.${process.pid}`, kept)
      return bytes
    } catch (error) {
      return {
        rule: 'image/fetch',
        message: `Unexpected answer for the image \`${address.slice(0, 80)}\` (${reasonOf(error)}), expected its bytes`,
        fix: 'Open the address in a browser; save the image beside the notes and name it there.',
      }
    }
  }
}

async function bytesAt(start: URL, get: (url: URL) => Promise<Response>): Promise<Uint8Array> {
  let url = start
  for (let hop = 0; hop < mostHops; hop += 1) {
    const response = await get(url)
    const next = response.headers.get('location')
    if (response.status >= 300 && response.status < 400 && next) {
      url = new URL(next, url)
      continue
    }
    if (!response.ok || !response.body) throw new Error(`status ${response.status}`)
    const chunks: Uint8Array[] = []
    let count = 0
    for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
      count += chunk.byteLength
      if (count > mostBytes) throw new Error(`more than ${mostBytes / 1e6} MB`)
      chunks.push(chunk)
    }
    return Buffer.concat(chunks)
  }
  throw new Error('too many redirections')
}

function reasonOf(error: unknown): string {
  const cause = error instanceof Error ? (error.cause ?? error) : error
  return cause instanceof Error ? cause.message.slice(0, 80) : String(cause)
}
