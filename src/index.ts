// The public API: re-exports only.
export { makeDeck, type MadeDeck } from './pipeline.ts'
export { readNotes, type Notes } from './read/read-notes.ts'
export { CannotRun } from './model/cannot-run.ts'
export type { Diagram, DiagramEdge, DiagramGroup, DiagramNode } from './model/diagram.ts'
export type { Finding, Severity } from './model/finding.ts'
export type { NotesFile } from './model/notes.ts'
export type { Place } from './model/place.ts'
export type { Block, Deck, Layout, Slide } from './model/slide.ts'
