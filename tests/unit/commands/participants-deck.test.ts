import { expect, test } from 'vitest'
import { participantsDeck } from '../../../src/commands/participants-deck.ts'

const first = '---\nlang: en\n---\n\n# A\n\n'
const asked = '---\nlayout: exercise\n---\n\n# Do\n\nsolution: true\n\n'
const solved = '---\nlayout: list\nsolution: true\n---\n\n# Answer\n\n- etcd\n\n'
const end = '---\nlayout: end\n---\n\n# End\n'

test('solutions are left out, and nothing else', () => {
  expect(participantsDeck(first + asked + solved + end)).toBe(first + asked + end)
  expect(participantsDeck(first + asked + end)).toBe(first + asked + end)
})
