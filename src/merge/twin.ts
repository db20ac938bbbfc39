// The notes' version of a slide that both changed: a hidden slide right after the presenter's.
import { entriesOf, joinEntries } from './split/entries.ts'
import { rawSlide, type RawSlide } from './split/split-deck.ts'

/** Hidden slides are skipped by Slidev and kept by its editor: the deck always presents. */
export function twinOf(theirs: RawSlide, { id }: { id: string }): RawSlide {
  const front = entriesOf(theirs.front)
  const entries = (front?.entries ?? []).filter(({ key }) => key !== 'routeAlias')
  const text = joinEntries({
    open: front?.open ?? '---\n',
    entries: [
      ...entries,
      { key: 'hide', text: 'hide: true\n' },
      { key: 'regen', text: `regen: conflict ${id}\n` },
    ],
    close: front?.close ?? '---\n',
  })
  return rawSlide({ before: '', front: text, body: theirs.body })
}

/** The twin as a slide like any other, without an address. */
export function shownTwin(twin: RawSlide): RawSlide {
  const front = entriesOf(twin.front)
  if (!front) return twin
  const entries = front.entries.filter(({ key }) => key !== 'hide' && key !== 'regen')
  return rawSlide({ ...twin, front: joinEntries({ ...front, entries }) })
}

/** A presenter's slide made of its twin: what `resolve --theirs` puts in its place. */
export function fromTwin(twin: RawSlide, { id }: { id: string }): RawSlide {
  const shown = shownTwin(twin)
  const front = entriesOf(shown.front)
  if (!front) return twin
  const { entries } = front
  const layout = entries.findIndex(({ key }) => key === 'layout')
  const address = { key: 'routeAlias', text: `routeAlias: ${id}\n` }
  const addressed = entries.toSpliced(layout + 1, 0, address)
  return rawSlide({ ...shown, front: joinEntries({ ...front, entries: addressed }) })
}
