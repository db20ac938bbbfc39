// Spanish.
import type { Locale } from './words.ts'

export const es: Locale = {
  tag: 'es',
  iso6393: 'spa',
  spokenWordsPerMinute: 130,
  words: {
    agenda: 'Agenda',
    end: '¿Preguntas?',
    minutes: (minutes) => `~${minutes} min`,
    contains: 'contiene',
    and: 'y',
    topToBottom: 'de arriba abajo',
    outside: 'Fuera de los grupos',
    partOf: 'en',
    inOrder: 'En orden',
  },
  look: {
    copula: /^(?:es|son|significa|consiste en)$/iu,
    implicitDefinition:
      /^(?:es|son) |^(?:un |una )?(?:conjunto|proceso|serie|plataforma|herramienta|servicio|sistema|programa|componente|tipo|forma|grupo|tecnología|capa|interfaz|mecanismo|responsable de|utilizad[oa] para|usad[oa] para|sirve para) ?/iu,
    versus: /\s(?:x|×|vs\.?|versus|o)\s/iu,
    menu: /^(?:settings|configuraci|menú|archivo|file|nuev|consola|abrir|clic|documentation|kubernetes\.io)/iu,
    remark: /^(?:ej\.?:?|ejemplo|obs\.?:?|nota|consejo)(?:\s|$|:)/iu,
    parts: /arquitectura|componentes|estructura|partes|compuesto por|formado por/iu,
    opposites: [
      ['liger', 'pesad'],
      ['menor', 'mayor'],
      ['mism', 'diferente'],
      ['rápid', 'lent'],
      ['poc', 'much'],
      ['simple', 'complej'],
      ['barat', 'car'],
      ['compart', 'aisla'],
      ['compart', 'propi'],
    ],
    stop: new Set(
      'el la los las un una de del en por para con sin y o que se es son al más menos muy su sus ser tener no como'.split(
        ' ',
      ),
    ),
  },
}
