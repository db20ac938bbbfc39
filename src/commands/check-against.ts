// `oficina check --against`: the slides that look otherwise than they did, with pictures of both.
import { rm } from 'node:fs/promises'
import { join, relative } from 'node:path'
import type { Config } from '../config/config.ts'
import { writeText } from '../merge/store.ts'
import { refuse } from '../model/cannot-run.ts'
import type { Finding } from '../model/finding.ts'
import { type ChangedSlide, changesPage } from '../report/changes-page.ts'
import { slideDiff } from '../report/word-diff.ts'
import type { Stage } from '../stage/stage.ts'
import type { Looked } from './check.ts'
import { changeFindings, lossOf, newOne, percent } from './change-findings.ts'
import { changedSlides, type SlideChange } from './changed-slides.ts'
import type { Earlier } from './earlier.ts'
import { openDeck } from './with-stage.ts'
import { type CommandContext, type DeckFile, deckNames, decksOf } from './workshop.ts'

export interface Against {
  /** What the user calls the other build. */
  readonly name: string
  readonly earlier: Earlier
}

/** All decks of the other build; it may have none. */
async function decksThere({ config }: Earlier): Promise<DeckFile[]> {
  const names = await deckNames(config.slidesDir)
  return names.length === 0 ? [] : decksOf(names, { config })
}

/** Decks of the other build that are not here any more. */
export async function missingDecks(
  decks: readonly DeckFile[],
  { name: against, earlier }: Against,
): Promise<Finding[]> {
  const here = new Set(decks.map(({ name }) => name))
  const gone = (await decksThere(earlier)).filter(({ name }) => !here.has(name))
  return gone.map(({ name }) => lossOf(`deck \`${name}\``, against))
}

/**
 * Writes `against/index.html` and the pictures into the deck's folder of the exports when anything
 * looks otherwise.
 * @throws CannotRun `check/against` when the other build's deck cannot be built.
 */
export async function lookAgainst(
  { name, earlier }: Against,
  { deck, stage }: { readonly deck: DeckFile; readonly stage: Stage },
  context: CommandContext,
): Promise<Looked> {
  const folder = join(context.config.outDir, deck.name, 'against')
  await rm(folder, { recursive: true, force: true })
  const old = (await decksThere(earlier)).find((each) => each.name === deck.name)
  if (!old) return { findings: [newOne('deck', name)], lines: [], data: { against: name } }
  const changes = await changesSince(
    old,
    { deck, stage, name },
    {
      ...context,
      config: { ...earlier.config, ...browserOf(context.config) },
    },
  )
  const files = await writePictures(changes, folder)
  const page = join(folder, 'index.html')
  if (changes.length > 0)
    await writeText(
      page,
      changesPage(deck.name, {
        lang: stage.lang,
        said: `${changes.length} ${changes.length === 1 ? 'slide differs' : 'slides differ'} from ${name}.`,
        slides: changes.map(changedSlide),
      }),
    )
  return {
    findings: changes.flatMap((change) => changeFindings(change, name)),
    lines: changes.length > 0 ? [`${relative(context.cwd, page) || page}: written`] : [],
    data: {
      against: name,
      changes: changes.map(
        ({ textBefore, textAfter, before: _was, after: _is, compared, ...change }, index) => ({
          ...change,
          ...(compared ? { share: compared.share, when: compared.when } : {}),
          words: slideDiff(textBefore, textAfter),
          pictures: files[index],
        }),
      ),
      ...(changes.length > 0 ? { file: page } : {}),
    },
  }
}

async function changesSince(
  old: DeckFile,
  { deck, stage, name }: { readonly deck: DeckFile; readonly stage: Stage; readonly name: string },
  context: CommandContext,
): Promise<readonly SlideChange[]> {
  const { stage: oldStage, findings } = await openDeck(old, context)
  if (!oldStage) {
    return refuse({
      rule: 'check/against',
      message: `Unexpected deck \`${old.name}\` of \`${name}\` that cannot be built, expected one to compare with: ${findings[0]?.message ?? ''}`,
      fix: 'Compare with a build that was whole.',
    })
  }
  try {
    context.progress.say(`comparing with ${name}`)
    return await changedSlides({ text: old.text, stage: oldStage }, { text: deck.text, stage })
  } finally {
    await oldStage.close()
  }
}

/** It is of this machine, not of the workshop. */
function browserOf({ browserPath }: Config): Pick<Config, 'browserPath'> {
  return browserPath === undefined ? {} : { browserPath }
}

/** @returns The files of each, by what they show. */
async function writePictures(
  changes: readonly SlideChange[],
  folder: string,
): Promise<Record<string, string>[]> {
  return Promise.all(
    changes.map(async ({ numberBefore, numberAfter, before, after, compared }) => {
      const stem = numberAfter === undefined ? `was-${numberBefore}` : String(numberAfter)
      const pictures = { before, after, difference: compared?.difference }
      const written = Object.entries(pictures).map(async ([what, png]) => {
        if (!png) return []
        const path = join(folder, `${stem}-${what}.png`)
        await writeText(path, png)
        return [[what, path] as const]
      })
      return Object.fromEntries((await Promise.all(written)).flat())
    }),
  )
}

function changedSlide(change: SlideChange): ChangedSlide {
  const { did, title, numberBefore, numberAfter, compared } = change
  const caption = (when: string, number: number | undefined): string =>
    number === undefined ? `${when}: not shown` : `${when}, slide ${number}`
  return {
    did: compared ? `${did}, ${percent(compared.share)} ${compared.when}`.trim() : did,
    title,
    versions: [
      {
        caption: caption('Before', numberBefore),
        text: change.textBefore,
        ...(change.before ? { png: change.before } : {}),
      },
      {
        caption: caption('After', numberAfter),
        text: change.textAfter,
        ...(change.after ? { png: change.after } : {}),
      },
    ],
    ...(compared ? { difference: compared.difference } : {}),
  }
}
