// Two builds of a deck → the slides that look otherwise, or stand elsewhere, with pictures of both.
import { type Compared, compareSlides } from '../check/compare-slides.ts'
import { pictureSlides } from '../check/picture-slides.ts'
import { slideKeys } from '../check/slide-keys.ts'
import { movedPairs, type Pair, pairs, type PairFacts, factsOf } from '../merge/pairs.ts'
import type { Stage } from '../stage/stage.ts'

/** A deck's text and what was built of it. */
export interface Build {
  readonly text: string
  readonly stage: Stage
}

/** One slide that is not what it was. */
export interface SlideChange extends PairFacts {
  readonly did: 'added' | 'removed' | 'moved' | 'changed' | 'moved and changed'
  /** How it looked and looks, PNG; nothing where it was or is not shown, or where both are equal. */
  readonly before?: Uint8Array
  readonly after?: Uint8Array
  /** Of a slide that changed. */
  readonly compared?: Pick<Compared, 'share' | 'when' | 'difference'>
}

/**
 * Only slides are opened whose content, look or tool differ: all others are known to be equal. What
 * looks as it did is left out, whatever its text. In the order of the new deck, what is gone last.
 * @throws CannotRun when a slide must be opened and there is no browser.
 */
export async function changedSlides(old: Build, now: Build): Promise<readonly SlideChange[]> {
  const all = pairs(old.text, now.text)
  const moved = movedPairs(all)
  const [keysBefore, keysAfter] = [slideKeys(old.stage), slideKeys(now.stage)]
  const unsure = all.filter(({ numberBefore, numberAfter }) => {
    if (numberBefore === undefined || numberAfter === undefined) return false
    return keysBefore[numberBefore - 1] !== keysAfter[numberAfter - 1]
  })
  const looks = await compareSlides(
    { old: old.stage, now: now.stage },
    unsure.map(({ numberBefore = 0, numberAfter = 0 }) => ({
      before: numberBefore,
      after: numberAfter,
    })),
  )
  const compared = new Map(unsure.map((pair, index) => [pair, looks[index]]))
  const gone = all.filter((each) => each.numberAfter === undefined)
  const come = all.filter((each) => each.numberBefore === undefined)
  const [goneLooks, comeLooks] = await Promise.all([
    pictureSlides(old.stage, { only: gone.flatMap((each) => each.numberBefore ?? []) }),
    pictureSlides(now.stage, { only: come.flatMap((each) => each.numberAfter ?? []) }),
  ])
  return all.flatMap((pair): SlideChange[] => {
    const { numberBefore, numberAfter } = pair
    const look = compared.get(pair)
    const did = didOf(pair, { isMoved: moved.has(pair), isChanged: look !== undefined })
    if (!did) return []
    const pictures = {
      before: look?.before ?? goneLooks.get(numberBefore ?? 0)?.png,
      after: look?.after ?? comeLooks.get(numberAfter ?? 0)?.png,
    }
    return [
      {
        did,
        ...factsOf(pair),
        ...(pictures.before ? { before: pictures.before } : {}),
        ...(pictures.after ? { after: pictures.after } : {}),
        ...(look ? { compared: look } : {}),
      },
    ]
  })
}

function didOf(
  { numberBefore, numberAfter }: Pair,
  { isMoved, isChanged }: { isMoved: boolean; isChanged: boolean },
): SlideChange['did'] | undefined {
  if (numberBefore === undefined) return numberAfter === undefined ? undefined : 'added'
  if (numberAfter === undefined) return 'removed'
  if (isMoved) return isChanged ? 'moved and changed' : 'moved'
  return isChanged ? 'changed' : undefined
}
