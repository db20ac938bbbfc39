// English.
import type { Starter } from './starter.ts'

export const en: Starter = {
  tag: 'en',
  questions: {
    title: 'What is it about?',
    lang: 'In which language (pt, en, es)?',
    minutes: 'How many minutes are there?',
    audience: 'For whom is it?',
  },
  audience: 'beginners',
  body: `## Objectives

- Turn notes into a deck
- Say what belongs on a slide

## Prerequisites

- A text editor
- Node 22 or later

## What it is

A set of notes that becomes a workshop.

- Each second-level heading is a part of the workshop
- Lists, tables and code become slides

> A quote is an aside: you say it, the slide does not show it.

## Notes x Slides

### Notes

- Short lines
- Written once
- Read by you

Notes -> Deck -> Room

### Slides

- Big letters
- Made again when the notes change
- Read by the room

## Try it

oficina build (makes the deck from these notes)
oficina present (opens it, and follows as you write)
oficina export (makes the PDF to hand out)

### Exercise

<!-- duration: 5m -->

Write three lines about your topic and build the deck.

<details>
<summary>Solution</summary>

A heading, a line that says what it is, and a list.

</details>
`,
}
