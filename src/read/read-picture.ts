// An image that notes name: found inside their folder, and proved to be what it says it is.
import { createHash } from 'node:crypto'
import { lstat, readFile, realpath } from 'node:fs/promises'
import { basename, dirname, isAbsolute, relative, resolve, sep } from 'node:path'
import type { Picture, PictureProblem, ReadPicture } from '../model/picture.ts'
import { sniffPicture } from './picture/sniff-picture.ts'

/** Larger images make a deck that no one can mail; a photograph is a tenth of it. */
const maximumBytes = 10_000_000
const dataLengthAtMost = 14_000_000

const HAS_SCHEME = /^[a-z][a-z\d+.-]*:|^[\\/]{2}/i
const REMOTE = /^(?:https?:)?[\\/]{2}/i
const DATA = /^data:image\/[\w+.-]+(?:;[\w=-]+)*;base64,/i
const NOT_ASCII_WORD = /[^a-z\d]+/g
const EDGE_DASHES = /^-+|-+$/g
const MARKS = /\p{M}+/gu

export interface ReadPictureOptions {
  /** No file outside this folder is read, wherever links lead. */
  readonly rootDir: string
  /** Fetches an image from elsewhere; without it such images are refused. */
  readonly fetchPicture?: (url: string) => Promise<Uint8Array | PictureProblem>
}

/** Reads the images of notes under `rootDir`; each file is read once. */
export function pictureReader(options: ReadPictureOptions): ReadPicture {
  const known = new Map<string, Promise<Picture | PictureProblem>>()
  let root: Promise<string> | undefined
  const realRoot = (): Promise<string> => (root ??= realpath(options.rootDir))
  const { fetchPicture } = options
  const all = { ...options, ...(fetchPicture && { fetchPicture: inTurn(fetchPicture) }), realRoot }
  return (url, { file }) => {
    const key = `${dirname(file)}\n${url}`
    const found = known.get(key) ?? readOne(url, { ...all, file })
    known.set(key, found)
    return found
  }
}

/** One after the other: a stranger's notes may name hundreds on one server. */
function inTurn<Result>(
  fetchOne: (url: string) => Promise<Result>,
): (url: string) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve()
  return (url) => {
    const next = last.then(() => fetchOne(url))
    last = next.catch(() => undefined)
    return next
  }
}

interface Reading extends ReadPictureOptions {
  readonly file: string
  /** Where `rootDir` is, links followed. */
  readonly realRoot: () => Promise<string>
}

async function readOne(url: string, options: Reading): Promise<Picture | PictureProblem> {
  if (DATA.test(url)) return dataPicture(url)
  if (REMOTE.test(url)) {
    const bytes = await options.fetchPicture?.(url)
    if (bytes === undefined) return remote(url)
    return 'rule' in bytes ? bytes : pictureOf(bytes, { url })
  }
  if (HAS_SCHEME.test(url)) {
    const message = `Unexpected address of an image \`${short(url)}\`, expected a file beside the notes`
    return { rule: 'image/remote', message, fix: 'Put the image beside the notes and name it.' }
  }
  return readFileAt(url, options)
}

async function readFileAt(
  url: string,
  { file, rootDir, realRoot }: Reading,
): Promise<Picture | PictureProblem> {
  const path = pathOf(url)
  const root = await realRoot()
  const wanted = /^[\\/]/.test(path) ? resolve(root, `.${path}`) : resolve(dirname(file), path)
  // Before it is looked for: what is there elsewhere is no matter of a stranger's notes.
  if (!isInside(resolve(rootDir), wanted) && !isInside(root, wanted)) return outside(url)
  const real = await realpath(wanted).catch(() => undefined)
  if (real === undefined) {
    const message = `Unexpected missing image \`${short(url)}\`, expected a file beside the notes`
    return { rule: 'image/missing', message, fix: 'Correct the path, or put the image there.' }
  }
  if (!isInside(root, real)) return outside(url)
  const info = await lstat(real)
  if (!info.isFile()) {
    const message = `Unexpected folder or device \`${short(url)}\`, expected an image`
    return { rule: 'image/type', message, fix: 'Name an image file.' }
  }
  if (info.size > maximumBytes) return tooLarge(url, info.size)
  return pictureOf(await readFile(real), { url })
}

function dataPicture(url: string): Picture | PictureProblem {
  if (url.length > dataLengthAtMost) return tooLarge('data:', url.length)
  const bytes = Buffer.from(url.slice(url.indexOf(',') + 1), 'base64')
  return pictureOf(bytes, { url: 'image' })
}

function pictureOf(bytes: Uint8Array, { url }: { readonly url: string }): Picture | PictureProblem {
  if (bytes.byteLength > maximumBytes) return tooLarge(url, bytes.byteLength)
  const sniffed = sniffPicture(bytes)
  if ('problem' in sniffed) {
    const message = `Unexpected ${sniffed.problem} in \`${short(url)}\`, expected ${sniffed.expected}`
    return { rule: sniffed.rule, message, fix: sniffed.fix }
  }
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 12)
  const { extension, widthPx, heightPx } = sniffed
  return { path: `assets/${slugOf(url)}${hash}.${extension}`, bytes, widthPx, heightPx }
}

/** A readable start for the file's name, in plain ASCII: `arquitetura-do-cluster-`. */
function slugOf(url: string): string {
  const stem = basename(pathOf(url)).replace(/\.\w+$/, '')
  const plain = stem.normalize('NFD').replace(MARKS, '').toLowerCase()
  const slug = plain.replace(NOT_ASCII_WORD, '-').slice(0, 40).replace(EDGE_DASHES, '')
  return slug === '' ? '' : `${slug}-`
}

/** `a%20b.png?raw=true` is `a b.png` on disk; a stray `%` is itself. */
function pathOf(url: string): string {
  const path = (url.split(/[?#]/)[0] ?? url).replaceAll('\\', '/')
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

function outside(url: string): PictureProblem {
  const message = `Unexpected image outside the folder of the notes \`${short(url)}\`, expected one in it`
  return {
    rule: 'image/outside',
    message,
    fix: 'Copy the image beside the notes and name it there.',
  }
}

function remote(url: string): PictureProblem {
  const message = `Unexpected image from elsewhere \`${short(url)}\`, expected a file beside the notes`
  const fix = 'Save it beside the notes, or set `images: fetch` to have it copied into the deck.'
  return { rule: 'image/remote', message, fix }
}

function tooLarge(url: string, bytes: number): PictureProblem {
  const message = `Unexpected ${Math.ceil(bytes / 1e6)} MB in \`${short(url)}\`, expected at most ${maximumBytes / 1e6} MB`
  return { rule: 'image/too-large', message, fix: 'Save it smaller: a slide is 1920 pixels wide.' }
}

function short(url: string): string {
  const line = url.replace(/\s+/g, ' ')
  return line.length > 80 ? `${line.slice(0, 79)}…` : line
}
