// All checks of a deck as a whole.
import type { DeckCheck } from '../deck-check.ts'
import { lang } from './lang.ts'
import { minutes } from './minutes.ts'
import { notesRaw } from './notes-raw.ts'
import { sameSlide } from './same-slide.ts'
import { sameTitle } from './same-title.ts'
import { series } from './series.ts'
import { speakerNotes } from './speaker-notes.ts'

export const deckChecks: readonly DeckCheck[] = [
  lang,
  sameTitle,
  sameSlide,
  series,
  speakerNotes,
  notesRaw,
  minutes,
]
