// The few words the theme itself shows, by the deck's language.
import { inMinutes } from './told-minutes.ts'

/** Words of one language. */
export interface ThemeWords {
  /** What `toldMinutes` gives, with its unit: “3–5 min”. */
  readonly minutes: (told: string) => string
  readonly partOf: (numbers: { readonly number: number; readonly total: number }) => string
  /** What pressing an exercise's clock does, and what it tells. */
  readonly start: string
  readonly pause: string
  readonly minutesLeft: (minutes: number) => string
  readonly timeIsUp: string
  /** What a question tells when its answer shows. */
  readonly rightAnswer: (answer: string) => string
}

const byLanguage: Readonly<Record<string, ThemeWords>> = {
  pt: {
    minutes: inMinutes('até'),
    partOf: ({ number, total }) => `Parte ${number} de ${total}`,
    start: 'Iniciar o relógio (T)',
    pause: 'Pausar o relógio (T)',
    minutesLeft: (count) => (count === 1 ? 'Falta 1 minuto' : `Faltam ${count} minutos`),
    timeIsUp: 'Acabou o tempo',
    rightAnswer: (answer) => `Resposta certa: ${answer}`,
  },
  es: {
    minutes: inMinutes('hasta'),
    partOf: ({ number, total }) => `Parte ${number} de ${total}`,
    start: 'Iniciar el reloj (T)',
    pause: 'Pausar el reloj (T)',
    minutesLeft: (count) => (count === 1 ? 'Queda 1 minuto' : `Quedan ${count} minutos`),
    timeIsUp: 'Se acabó el tiempo',
    rightAnswer: (answer) => `Respuesta correcta: ${answer}`,
  },
  en: {
    minutes: inMinutes('up to'),
    partOf: ({ number, total }) => `Part ${number} of ${total}`,
    start: 'Start the clock (T)',
    pause: 'Pause the clock (T)',
    minutesLeft: (count) => (count === 1 ? '1 minute left' : `${count} minutes left`),
    timeIsUp: 'Time is up',
    rightAnswer: (answer) => `Right answer: ${answer}`,
  },
}

const english = byLanguage['en'] as ThemeWords

/** Words for a BCP 47 tag; English when there are none. */
export function themeWords(lang: string | undefined): ThemeWords {
  const language = lang?.split('-')[0]?.toLowerCase() ?? ''
  return byLanguage[language] ?? english
}
