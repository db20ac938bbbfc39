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

test('the commands of a numbered procedure are steps, each with what it is for', () => {
  const text = `# SSH\n\n## Keys\n\n1. Make a key: \`ssh-keygen -t ed25519\`\n2. Open \`config\` and read it\n3. Copy it: \`ssh-copy-id ana@host\`\n`
  const steps = workshopOf(text).lab
  expect(steps.map(({ command, place }) => [command, place.fromLine])).toEqual([
    ['ssh-keygen -t ed25519', 5],
    ['ssh-copy-id ana@host', 7],
  ])
  expect(steps[0]?.explanation).toMatchObject([{ type: 'text', value: 'Make a key' }])
})

test('a heading that is a command is a step, unless others stand below it', () => {
  const text =
    '---\nlang: en\n---\n# T\n\n## `terraform init`\n\nGets what is needed.\n\n## `docker run`\n\n```sh\ndocker run nginx\n```\n'
  expect(
    workshopOf(text).lab.map(({ command, place }) => `${command} (${place.fromLine})`),
  ).toEqual(['terraform init (6)', 'docker run nginx (13)'])
})
