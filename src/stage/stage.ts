// What the stage gives to `check/` and `export/`: the built deck, a server and a browser on demand.
import type { Page } from 'playwright'
import type { Finding } from '../model/finding.ts'
import type { Look } from '../theme/look.ts'
import type { Drawing } from './diagram/fence.ts'

/** A deck as read from disk. */
export interface DeckText {
  /** Absolute path, such as `/w/slides/kubernetes.md`; images are looked for from its folder. */
  readonly file: string
  readonly text: string
}

/** A Vue component of the author's own. */
export interface Component {
  /** Such as `Counter.vue`. */
  readonly name: string
  readonly bytes: Uint8Array
  readonly hash: string
}

export interface StageOptions {
  /** Draws the fences it knows; the others are drawn by Mermaid, in the browser. */
  readonly paint: (fenceText: string) => Drawing | undefined
  /** What is not the theme's own. */
  readonly look?: Look
  /** The author's own, for notes that are trusted. */
  readonly components?: readonly Component[]
  /** The browser to use instead of the one that is found. */
  readonly browserPath?: string
  /** Told what is going on, in a few words: `building 30 slides`. */
  readonly say?: (words: string) => void
  /** Called when a build is under way: loads what the stage is for, while nobody has anything to do. */
  readonly meanwhile?: () => void
}

/** One slide that is shown. */
export interface StagedSlide {
  /** As shown in the address, 1-based; hidden slides have none. */
  readonly number: number
  readonly title: string
  readonly layout: string
  /** The slide's own address (`routeAlias`), by which it is found in the notes. */
  readonly id?: string
  /** Speaker notes, as Markdown. */
  readonly note?: string
  /** First slide of a part without a divider. */
  readonly opensPart?: boolean
  /** Where a part begins: how long all of it takes, as the slide tells it: “3–5”. */
  readonly partTold?: string
  /** Gives an exercise's answer away: not for participants. */
  readonly isSolution?: boolean
}

/** The built deck. Nothing is started until `url` or `page` is asked for. */
export interface Stage {
  readonly name: string
  /** Content key of the build: same key, same site. */
  readonly key: string
  readonly title: string
  readonly lang: string
  readonly author?: string
  /** When it begins, as the notes say it: “09:00”. */
  readonly start?: string
  readonly slides: readonly StagedSlide[]
  /** The deck's text as Slidev got it; images have names by content. */
  readonly source: string
  /** Content key of all that decides how a slide looks but its source: our own part, look, components. */
  readonly settingKey: string
  /** The built site. */
  readonly siteDir: string
  /** Folder of this build, for what is made from it and kept. */
  readonly keptDir: string
  /** `http://127.0.0.1:<port>/`, where the site is served. */
  url(): Promise<string>
  /** Where the same site has all slides in one file, for those who show them all. */
  printUrl(): Promise<string>
  /**
   * A page of its own in the browser, closed afterwards.
   * @throws CannotRun `stage/no-browser`, `stage/browser-missing`, `stage/browser-start`,
   * `stage/browser-gone`.
   */
  page<T>(use: (page: Page) => Promise<T>): Promise<T>
  /**
   * Where other processes reach the same browser, for `chromium.connect`.
   * @throws CannotRun as `page`.
   */
  endpoint(): Promise<string>
  close(): Promise<void>
}

/** `stage` is missing exactly when a finding is an error: the deck could not be built. */
export interface Staged {
  readonly stage?: Stage
  readonly findings: readonly Finding[]
  /** Also there when the deck could not be built, so that findings find their slide. */
  readonly slides: readonly StagedSlide[]
}
