// English.
import type { Locale } from './words.ts'

export const en: Locale = {
  tag: 'en',
  iso6393: 'eng',
  spokenWordsPerMinute: 130,
  words: {
    agenda: 'Agenda',
    end: 'Questions?',
    minutes: (minutes) => `~${minutes} min`,
    contains: 'contains',
    and: 'and',
    topToBottom: 'from top to bottom',
    outside: 'Outside the groups',
    partOf: 'in',
    inOrder: 'In order',
  },
  look: {
    copula: /^(?:is|are|means|stands for)$/iu,
    implicitDefinition:
      /^(?:is|are) |^(?:an? |the )?(?:set|process|series|platform|tool|service|system|program|component|kind|type|way|group|technology|layer|interface|mechanism|responsible for|used to|used for)\b/iu,
    versus: /\s(?:x|×|vs\.?|versus|or)\s/iu,
    menu: /^(?:settings|menu|file|edit|view|new|create|console|open|click|documentation|kubernetes\.io)/iu,
    remark: /^(?:e\.g\.|example|ex\.?:|note|tip|hint)(?:\s|$|:)/iu,
    parts: /architecture|components|structure|parts|composed of|consists of|made up of/iu,
    opposites: [
      ['light', 'heav'],
      ['small', 'larg'],
      ['small', 'big'],
      ['same', 'different'],
      ['fast', 'slow'],
      ['few', 'many'],
      ['simple', 'complex'],
      ['cheap', 'expensive'],
      ['share', 'own'],
      ['share', 'isolat'],
    ],
    stop: new Set(
      'a an the of in on at to for with without and or that which is are be as by from it its their more less very not has have'.split(
        ' ',
      ),
    ),
  },
}
