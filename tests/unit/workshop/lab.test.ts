import { expect, test } from 'vitest'
import { workshopOf } from '../../support/workshop-of.ts'

const notes = `---
lang: en
---
# Shell

## Files

- \`mkdir lab\` makes a folder
- \`ls\` lists what is there

The output is similar to:

\`\`\`
lab
\`\`\`

## End

\`\`\`sh
rm -r lab # takes it away
\`\`\`
`

test('steps in order, with output, checkpoints, clean-up and where they stand', () => {
  const steps = workshopOf(notes).lab
  expect(
    steps.map(({ number, command, output, isCheckpoint, isCleanUp, sectionTitle, place }) => [
      number,
      command,
      output,
      isCheckpoint,
      isCleanUp,
      sectionTitle,
      place.fromLine,
    ]),
  ).toEqual([
    [1, 'mkdir lab', undefined, false, false, 'Files', 8],
    [2, 'ls', 'lab', true, false, 'Files', 9],
    [3, 'rm -r lab', undefined, false, true, 'End', 20],
  ])
})
