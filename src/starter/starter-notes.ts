// The first notes of a workshop: its frontmatter as answered, and the examples of its language.
import { yamlScalar } from '../emit/yaml-scalar.ts'
import type { Starter } from './starter.ts'

export interface StarterAnswers {
  readonly title: string
  /** Of the whole workshop. */
  readonly minutes: number
  readonly audience: string
}

/** Signs that Markdown or HTML would read in a title. */
const MARKS = /[\\`*_[\]<>#&|~$]/g
const WHITE_SPACE = /\s+/g

/** Markdown of the first notes file. */
export function starterNotes(starter: Starter, answers: StarterAnswers): string {
  const title = answers.title.replace(WHITE_SPACE, ' ').trim()
  return `---
title: ${yamlScalar(title)}
lang: ${starter.tag}
duration: ${answers.minutes}min
audience: ${yamlScalar(answers.audience.replace(WHITE_SPACE, ' ').trim())}
---

# ${title.replace(MARKS, String.raw`\$&`)}

${starter.body}`
}
