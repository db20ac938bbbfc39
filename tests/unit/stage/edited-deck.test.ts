import { expect, test } from 'vitest'
import { editedDeck } from '../../../src/stage/slidev/edited-deck.ts'

const deck = `---
title: A
---

# A

![](assets/a.png)

<!--
up to 2 min
-->

---
layout: list
---

# B

- um

<!--
1–3 min
-->
`
const before = deck
  .replace('assets/a.png', './images/3f.png')
  .replace('title: A', 'title: A\nmcp: false')
const urls = new Map([['./images/3f.png', 'assets/a.png']])

test('text and speaker notes of the edited slide are taken over, all else stays', () => {
  const after = before.replace('- um', '- um\n- dois').replace('1–3 min', '2–4 min')
  expect(editedDeck(deck, { before, after, urls })).toBe(
    deck.replace('- um', '- um\n- dois').replace('1–3 min', '2–4 min'),
  )
})

test('images keep the address they have in the deck', () => {
  const after = before.replace('# A\n', '# A, de novo\n')
  expect(editedDeck(deck, { before, after, urls })).toBe(deck.replace('# A\n', '# A, de novo\n'))
})

test('nothing edited, or other slides, is no edit', () => {
  expect(editedDeck(deck, { before, after: before, urls })).toBeUndefined()
  const after = `${before}\n---\n\n# C\n`
  expect(editedDeck(deck, { before, after, urls })).toBeUndefined()
})
