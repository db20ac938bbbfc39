import { expect, test } from 'vitest'
import { workshopOf } from '../../support/workshop-of.ts'

function asked(text: string): string[] {
  return workshopOf(text).questions.map(({ asked: question, choices, place }) => {
    const right = choices.find(({ isRight }) => isRight)?.text
    return `${question} ${right} of ${choices.length} (${place.fromLine})`
  })
}

const comparison = `---
lang: en
---
# Two ways

## Container x VM

### Container

- Small image of a few megabytes
- Starts in a second
- Same kernel for all

### VM

- Large image of gigabytes
- Starts after a minute
- Different kernel in each
`

test('which side: a row with a partner that names no side', () => {
  expect(asked(comparison)).toEqual([
    '“Small image of a few megabytes”: Container or VM? Container of 2 (10)',
    '“Starts after a minute”: Container or VM? VM of 2 (17)',
  ])
})

test('which command: only from a list that explains most of them', () => {
  const commands = `---\nlang: en\n---\n# Git\n\n## Day\n\n- \`git add\` puts a file on the stage\n- \`git commit\` keeps a snapshot\n- \`git push\` sends it to the others\n- \`git log\` tells what happened\n`
  expect(asked(commands).map((line) => line.replace(/ \(\d+\)/, ''))).toEqual([
    'Which command: “puts a file on the stage”? git add of 4',
    'Which command: “keeps a snapshot”? git commit of 4',
    'Which command: “sends it to the others”? git push of 4',
  ])
  const bare = `# Git\n\n## Day\n\n\`\`\`sh\ngit add a # the file\ngit commit\ngit push\ngit log\n\`\`\`\n`
  expect(asked(bare)).toEqual([])
})

test('what comes next: only in a chain of four or more', () => {
  const chain = (line: string) => `---\nlang: en\n---\n# Net\n\n## Layers\n\n${line}\n`
  expect(asked(chain('Link -> Network -> Transport -> Application'))).toEqual([
    'Layers: what comes right after “Network”? Transport of 3 (8)',
  ])
  expect(asked(chain('Link -> Network -> Transport'))).toEqual([])
})

test('nothing is asked where the evidence is weak', () => {
  expect(asked('# A\n\n## B\n\nSome words.\n\n- one\n- two\n')).toEqual([])
})

test('a sentence that says a term in capitals does not ask for it', () => {
  const notes = `---\nlang: en\n---\n# Net\n\n## Terms\n\n- **TCP/IP**: the family of protocols that TCP belongs to\n- **Router**: a device that joins two networks or more\n- **Modem**: a device that turns bits into sounds and back\n- **Switch**: a device that joins the machines of a room\n`
  expect(asked(notes).some((line) => line.includes('TCP/IP of'))).toBe(false)
  expect(asked(notes).length).toBeGreaterThan(0)
})

test('commands that are said to do nearly the same are no choices for each other', () => {
  const commands = `---\nlang: en\n---\n# Git\n\n## Day\n\n- \`git add -A\` puts all changed files into the repository\n- \`git commit\` puts changed files into the repository\n- \`git log\` tells what happened\n- \`git status\` says how it stands\n- \`git fetch\` asks the server\n`
  const [first] = workshopOf(commands).questions
  expect(first?.choices.map(({ text }) => text)).not.toContain('git commit')
})

test('nor is what is said in short of what is asked at length', () => {
  const commands = `---\nlang: en\n---\n# Git\n\n## Day\n\n- \`git checkout\` moves you over to the branch that is named\n- \`git switch\` moves to a branch\n- \`git log\` tells what happened\n- \`git status\` says how it stands\n- \`git fetch\` asks the server\n`
  const [first] = workshopOf(commands).questions
  expect(first?.asked).toContain('the branch that is named')
  expect(first?.choices.map(({ text }) => text)).not.toContain('git switch')
})

test('notes without a heading are asked about as well', () => {
  const text = `---\nlang: en\n---\n- **Kernel:** the program that shares out the machine\n- **Shell:** a program that reads what people type\n- **Daemon:** a process which waits for work\n`
  expect(asked(text)).toContain(
    'Which term is it? “the program that shares out the machine” Kernel of 3 (4)',
  )
})

test('the same is asked once', () => {
  const part = (name: string) =>
    `## ${name}\n\n### Layers\n\nLink -> Network -> Transport -> Application\n\n`
  expect(asked(`---\nlang: en\n---\n# Net\n\n${part('Sending')}${part('Receiving')}`)).toEqual([
    'Layers: what comes right after “Network”? Transport of 3 (10)',
  ])
})

test('a command with another flag is no wrong answer, nor is what only goes on asked', () => {
  const list = (text: string) => `---\nlang: en\n---\n# Shell\n\n## Day\n\n${text}\n`
  const flags =
    '- `ls` lists what is here\n- `ls -a` lists hidden things\n- `ls -l` lists sizes too'
  expect(asked(list(flags))).toEqual([])
  const goesOn =
    '- `git add` puts a file on the stage\n- `git log` and for more of it\n- `git push` sends it off\n- `git diff` tells two apart'
  expect(asked(list(goesOn)).join(' ')).not.toContain('and for more')
})
