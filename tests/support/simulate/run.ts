// One simulated regeneration: a deck, edits of both sides, and what became of each in two merges.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseSync } from '@slidev/parser'
import { type Change, mergeDecks } from '../../../src/merge/merge-decks.ts'
import { chance } from '../chance.ts'
import { stakes } from './clashes.ts'
import { copyModel, keyOf, type Model, parseModel, titleBlock, writeModel } from './deck-model.ts'
import type { Draft, Edit, Effect } from './draft.ts'
import { lives, shown } from './judge.ts'
import { notesEdits, templateWide } from './notes-edits.ts'
import { presenterEdits } from './presenter-edits.ts'

export interface Setting {
  readonly name: string
  readonly presenterEdits: number
  readonly notesEdits: number
  /** Every slide gets a key, beside the other edits. */
  readonly templateWide?: boolean
}

export interface Fate {
  readonly side: Draft['side']
  readonly kind: string
  readonly effect: Effect
  /** With an edit of the other side. */
  readonly clashes: boolean
  readonly isLive: boolean
}

export interface Verdict {
  readonly fates: readonly Fate[]
  /** Whether the merge told of a conflict. */
  readonly isFlagged: boolean
  readonly isBroken: boolean
  readonly lostWords: readonly string[]
}

export interface Run {
  /** Whether any two edits truly conflict. */
  readonly clashes: boolean
  readonly texts: Readonly<Record<'base' | 'ours' | 'theirs' | 'merged', string>>
  /** Conflicts that our merge told of. */
  readonly told: readonly Change[]
  /** Of each true conflict, whether it was told of its slide; of each told one, whether it is true. */
  readonly isTold: readonly boolean[]
  readonly isTrue: readonly boolean[]
  readonly oficina: Verdict
  readonly git: Verdict | undefined
}

/** Simulates. The same for the same deck, setting and seed. */
export function simulate(
  deck: string,
  { setting, seed, git }: { setting: Setting; seed: number; git: boolean },
): Run {
  const next = chance(seed)
  const base = parseModel(deck)
  const mine = draft('presenter', base, next)
  const notes = draft('notes', base, next)
  const myEffects = edit(mine, presenterEdits, setting.presenterEdits)
  const theirEffects = edit(notes, notesEdits, setting.notesEdits)
  if (setting.templateWide) {
    const effect = templateWide(notes)
    const isThere = (uid: string): boolean => mine.model.slides.some((one) => one.uid === uid)
    // A slide that the presenter took out need not get it.
    const expects = (effect?.expects ?? []).filter((one) => 'slide' in one && isThere(one.slide))
    theirEffects.push({ kind: 'changes the template', effect: { expects } })
  }
  const [baseText, ours, theirs] = [base, mine.model, notes.model].map(writeModel) as [
    string,
    string,
    string,
  ]
  const pairs = myEffects.flatMap((one) =>
    theirEffects
      .map((other) => ({ one, other, keys: stakes(one.effect, other.effect) }))
      .filter(({ keys }) => keys.length > 0),
  )
  const judge = (text: string, isFlagged: boolean): Verdict => {
    const result = shown(text)
    const fate = (
      side: Draft['side'],
      { kind, effect }: Named,
      own: Model,
      other: Model,
    ): Fate => ({
      side,
      kind,
      effect,
      clashes: pairs.some((pair) => pair.one.effect === effect || pair.other.effect === effect),
      isLive: lives(effect, result, { base, own, other }),
    })
    return {
      fates: [
        ...myEffects.map((one) => fate('presenter', one, mine.model, notes.model)),
        ...theirEffects.map((one) => fate('notes', one, notes.model, mine.model)),
      ],
      isFlagged,
      isBroken: isBroken(text),
      lostWords: [...missing(ours, baseText, text), ...missing(theirs, baseText, text)],
    }
  }
  const merged = mergeDecks({ base: baseText, ours, theirs })
  const told = merged.changes.filter(({ did }) => did === 'conflict')
  const isFlagged = !merged.isSafe || told.length > 0
  const models = [base, mine.model, notes.model]
  const places = pairs.map(({ keys }) => new Set(keys.flatMap((key) => namesOf(key, models))))
  return {
    clashes: pairs.length > 0,
    isTold: places.map((names) => !merged.isSafe || told.some((one) => names.has(nameOf(one)))),
    isTrue: told.map((one) => places.some((names) => names.has(nameOf(one)))),
    texts: { base: baseText, ours, theirs, merged: merged.text },
    told,
    oficina: judge(merged.text, isFlagged),
    git: git ? gitVerdict({ base: baseText, ours, theirs }, judge) : undefined,
  }
}

/** Addresses, or titles, that the slide of a key has anywhere, and slides to which its block went. */
function namesOf(key: string, models: readonly Model[]): string[] {
  const block = key.replace(/[:+].*$/, '')
  const slide = /^s\d+/.exec(key)?.[0]
  return models.flatMap(({ slides }) =>
    slides
      .filter(({ uid, blocks }) => uid === slide || blocks.some((one) => one.uid === block))
      .map(
        (one) => keyOf(one, 'routeAlias') ?? titleBlock(one)?.lines[0]?.replace(/^#+ /, '') ?? '',
      ),
  )
}

function nameOf({ id, title }: Change): string {
  return id || title
}

function draft(side: Draft['side'], base: Model, next: () => number): Draft {
  let count = 0
  const letter = side === 'presenter' ? 'p' : 'n'
  const token = (): string => `zq${letter}${(count += 1)}x${Math.floor(next() * 1e6).toString(36)}`
  return { side, model: copyModel(base), next, token, touched: new Set() }
}

interface Named {
  readonly kind: string
  readonly effect: Effect
}

function edit(one: Draft, edits: Readonly<Record<string, Edit>>, count: number): Named[] {
  const kinds = Object.keys(edits)
  const done: Named[] = []
  for (let tries = 0; done.length < count && tries < count * 8; tries += 1) {
    const kind = kinds[Math.floor(one.next() * kinds.length)] ?? ''
    const effect = edits[kind]?.(one)
    if (effect) done.push({ kind, effect })
  }
  return done
}

/** Whether Slidev would show something else than slides. */
function isBroken(text: string): boolean {
  if (/^(?:<{7}|={7}|>{7})(?: |$)/m.test(text)) return true
  try {
    return parseSync(text, '').slides.some(
      ({ content, frontmatterDoc }) =>
        (frontmatterDoc?.errors.length ?? 0) > 0 || /^(?:routeAlias|layout): /m.test(content),
    )
  } catch {
    return true
  }
}

/** Words that a side added and that are nowhere in the result, hidden slides included. */
function missing(side: string, base: string, result: string): string[] {
  const words = (text: string): string[] => text.split(/[^\p{L}\p{N}]+/u)
  const known = new Set([...words(base), ...words(result)])
  return words(side).filter((word) => !known.has(word))
}

function gitVerdict(
  texts: Readonly<Record<'base' | 'ours' | 'theirs', string>>,
  judge: (text: string, isFlagged: boolean) => Verdict,
): Verdict {
  const folder = mkdtempSync(join(tmpdir(), 'oficina-simulate-'))
  try {
    for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text)
    const { stdout, status } = spawnSync('git', ['merge-file', '-p', 'ours', 'base', 'theirs'], {
      cwd: folder,
      encoding: 'utf8',
    })
    return judge(stdout, status !== 0)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
