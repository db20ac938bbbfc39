// The workshop of this repository, `content/kubernetes.md`: what its notes must give.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { MadeDeck } from '../../../src/pipeline.ts'
import { makeDeck } from '../../../src/pipeline.ts'
import type { Variant } from '../../../src/time/in-time.ts'

const text = readFileSync(new URL('../../../content/kubernetes.md', import.meta.url), 'utf8')

function workshopFor(variant?: Variant): Promise<MadeDeck> {
  const files = [{ file: 'kubernetes.md', text }]
  return makeDeck({ name: 'kubernetes', files }, variant ? { variant } : {})
}

/** A divider shows the minutes of its part, which are its slides'. */
function minutesOf({ deck: { slides } }: MadeDeck): number {
  const own = slides.filter(({ layout }) => layout !== 'section')
  return own.reduce((sum, { minutes }) => sum + minutes, 0)
}

test('four parts in the agenda, in the 40 minutes that the notes give themselves', async () => {
  const made = await workshopFor()
  const agenda = made.deck.slides.find(({ layout }) => layout === 'agenda')
  expect(agenda?.blocks[0]).toMatchObject({ type: 'list', children: { length: 4 } })
  expect(minutesOf(made)).toBeGreaterThan(40 * 0.9)
  expect(minutesOf(made)).toBeLessThan(40 * 1.1)
  expect(made.findings.filter(({ rule }) => rule.startsWith('time/'))).toEqual([])
})

describe('variants', () => {
  test('a meetup of half the time leaves out the deep and says what', async () => {
    const made = await workshopFor({ name: 'meetup', minutes: 20 })
    expect(minutesOf(made)).toBeLessThanOrEqual(22)
    expect(made.left.length).toBeGreaterThan(5)
    expect(made.left.every(({ minutes, place }) => minutes > 0 && place.fromLine > 0)).toBe(true)
  })

  test.each([
    ['half day', 180],
    ['full day', 420],
  ])('a %s leaves nothing out', async (name, minutes) => {
    const made = await workshopFor({ name, minutes })
    expect(made.left).toEqual([])
    expect(made.text).toContain(`\nduration: ${minutes}min\n`)
  })
})

test('eight questions or more, each with its right answer in the lines it came from', async () => {
  const { workshop } = await workshopFor()
  const lines = text.split('\n')
  expect(workshop.questions.length).toBeGreaterThanOrEqual(8)
  for (const { choices, place } of workshop.questions) {
    const right = choices.filter(({ isRight }) => isRight).map((choice) => choice.text)
    const own = plain(lines.slice(place.fromLine - 1, place.toLine).join(' '))
    const section = plain(lines.slice(0, place.toLine).join(' '))
    expect(right).toHaveLength(1)
    expect(own.includes(plain(right[0] ?? '')) || section.includes(plain(right[0] ?? ''))).toBe(
      true,
    )
    expect(new Set(choices.map((choice) => choice.text)).size).toBe(choices.length)
  }
})

test('every minikube command of the notes is in the lab, in order', async () => {
  const { workshop } = await workshopFor()
  const inNotes = [...text.matchAll(/`(minikube [^`]+)`|^(minikube .+?)(?:\s+[#(–-].*)?$/gm)]
    .map(([, quoted, bare]) => (quoted ?? bare ?? '').trim())
    .filter(Boolean)
  const inLab = workshop.lab.map(({ command }) => command)
  expect(inNotes.length).toBeGreaterThan(7)
  expect(inNotes.filter((command) => !inLab.includes(command))).toEqual([])
})

test.each(
  'Container, Imagem, Hypervisor, Cluster, Kubernetes, Pod, etcd, kube-apiserver, kube-scheduler, kube-controller-manager, kubelet, kube-proxy, Minikube'.split(
    ', ',
  ),
)('%s is in the glossary', async (system) => {
  const { workshop } = await workshopFor()
  expect(workshop.glossary.map(({ term }) => term).join(' · ')).toContain(system)
})

function plain(words: string): string {
  return words.replaceAll(/[*_`]/g, '').toLowerCase()
}

test.each([5, 12, 20, 30])(
  'nothing is lost in a variant of %i minutes: it is said to be left out',
  async (minutes) => {
    const { findings, left } = await workshopFor({ name: 'short', minutes })
    expect(findings.filter(({ rule }) => rule === 'ledger/lost')).toEqual([])
    expect(left.length).toBeGreaterThan(0)
  },
)

test('the lab of a shorter variant has the commands of the slides that stay', async () => {
  const whole = await workshopFor()
  const { workshop, deck } = await workshopFor({ name: 'short', minutes: 12 })
  const shown = deck.slides
    .filter(({ layout }) => layout === 'commands')
    .map(({ blocks }) => JSON.stringify(blocks))
    .join('\n')
  const commands = workshop.lab.map(({ command }) => command)
  expect(commands.length).toBeLessThan(whole.workshop.lab.length)
  expect(commands.length).toBeGreaterThan(0)
  for (const command of commands) expect(shown).toContain(command)
})
