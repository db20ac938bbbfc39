// Portuguese.
import type { Locale } from './words.ts'

export const pt: Locale = {
  tag: 'pt-BR',
  iso6393: 'por',
  spokenWordsPerMinute: 125,
  words: {
    agenda: 'Agenda',
    end: 'Perguntas?',
    minutes: (minutes) => `~${minutes} min`,
    contains: 'contém',
    and: 'e',
    topToBottom: 'de cima para baixo',
    outside: 'Fora dos grupos',
    partOf: 'em',
    inOrder: 'Em ordem',
  },
  look: {
    copula: /^(?:é|são|e´|significa|consiste em)$/iu,
    implicitDefinition:
      /^(?:é|são) |^(?:um |uma )?(?:conjunto|processo|série|séries|plataforma|ferramenta|serviço|sistema|programa|componente|tipo|forma|grupo|tecnologia|camada|interface|mecanismo|orquestração|comunicação|responsável por|utilizad[oa] para|usad[oa] para|serve para) ?/iu,
    versus: /\s(?:x|×|vs\.?|versus|ou)\s/iu,
    menu: /^(?:settings|configuraç|menu|arquivo|file|novo|nova|console|abrir|clique|documentation|kubernetes\.io)/iu,
    remark: /^(?:ex\.?:?|exemplo|obs\.?:?|nota|dica|p\.ex\.)(?:\s|$|:)/iu,
    parts: /arquitetura|componentes|estrutura|partes|composto por|formado por/iu,
    opposites: [
      ['leve', 'pesad'],
      ['menor', 'maior'],
      ['mesm', 'diferente'],
      ['mesm', 'diferentes'],
      ['rápid', 'lent'],
      ['pouc', 'muit'],
      ['simples', 'complex'],
      ['barat', 'car'],
      ['compartilh', 'isola'],
      ['compartilh', 'própri'],
    ],
    stop: new Set(
      'a o as os um uma de do da dos das em no na nos nas por para com sem e ou que se é são ao à mais menos muito seu sua seus suas ser ter tem não como'.split(
        ' ',
      ),
    ),
  },
}
