// Tells the program that started the run how it goes, over the channel between them.
import { readFileSync } from 'node:fs'
import type {
  FullConfig,
  Reporter,
  Suite,
  TestCase,
  TestError,
  TestResult,
} from 'playwright/types/testReporter'
import type { SlideFacts } from '../look-at-slide.ts'
import { attached, slideAnnotation, type SlideTest, type Told } from './told.ts'

export default class Teller implements Reporter {
  onBegin(_: FullConfig, suite: Suite): void {
    tell({ kind: 'plan', slides: suite.allTests().map(slideOf) })
  }

  onTestEnd(test: TestCase, result: TestResult): void {
    const isTriedAgain = result.status !== test.expectedStatus && result.retry < test.retries
    if (isTriedAgain) return
    if (result.status === 'skipped') {
      tell({ kind: 'end', slide: { ...slideOf(test), isSkipped: true, reason: '' } })
      return
    }
    const facts = bodyOf(result, attached.facts)
    const trace = result.attachments.find(({ name }) => name === attached.trace)?.path
    const slide = { ...slideOf(test), reason: reasonOf(result), ...(trace ? { trace } : {}) }
    tell({
      kind: 'end',
      slide: facts === undefined ? slide : { ...slide, facts: JSON.parse(facts) as SlideFacts },
    })
  }

  /** The runner ends itself at once, with whatever is still on its way. */
  async onEnd(): Promise<void> {
    await Promise.all(sent)
  }

  onError({ message = '' }: TestError): void {
    tell({ kind: 'failure', words: message })
  }

  /** Else another reporter is added, for whoever sits there. */
  printsToStdio(): boolean {
    return true
  }
}

const sent: Promise<void>[] = []

function tell(told: Told): void {
  if (process.send) sent.push(new Promise((done) => process.send?.(told, () => done())))
}

function slideOf({ annotations }: TestCase): SlideTest {
  const own = annotations.find(({ type }) => type === slideAnnotation)?.description
  return JSON.parse(own ?? '{}') as SlideTest
}

/** Merging has in a file what the run had in memory. */
function bodyOf({ attachments }: TestResult, wanted: string): string | undefined {
  const found = attachments.find(({ name }) => name === wanted)
  if (found?.path) return readFileSync(found.path, 'utf8')
  return found?.body?.toString()
}

// oxlint-disable-next-line no-control-regex -- colours of the terminal
const COLOURS = /\u001B\[[\d;]*m/g

function reasonOf({ status, errors }: TestResult): string {
  if (status === 'timedOut') return 'no answer in time'
  const [line = ''] = (errors[0]?.message ?? '').replaceAll(COLOURS, '').split('\n')
  return line.replace(/^(?:\w*Error: )+/, '')
}
