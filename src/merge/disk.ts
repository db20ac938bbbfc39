// The file system as writing a deck uses it: one place, so that a test can crash each operation.
import { link, mkdir, open, readFile, rename, rm } from 'node:fs/promises'

/** Each is one step on disk; a crash comes before, between or after them. */
export interface Disk {
  readonly read: (path: string) => Promise<string>
  /** Makes a folder with those above it. */
  readonly folder: (path: string) => Promise<void>
  /** Writes and flushes: on disk when it returns, and nothing of it when the disk is full. */
  readonly write: (path: string, text: string | Uint8Array) => Promise<void>
  readonly rename: (from: string, to: string) => Promise<void>
  /** Fails when the name is taken. */
  readonly link: (from: string, to: string) => Promise<void>
  /** No file is no error. */
  readonly remove: (path: string) => Promise<void>
}

export const disk: Disk = {
  read: (path) => readFile(path, 'utf8'),
  folder: async (path) => void (await mkdir(path, { recursive: true })),
  write: async (path, text) => {
    const file = await open(path, 'w')
    try {
      await file.writeFile(text)
      await file.sync()
    } catch (error) {
      await rm(path, { force: true })
      throw error
    } finally {
      await file.close()
    }
  },
  rename,
  link,
  remove: (path) => rm(path, { force: true }),
}
