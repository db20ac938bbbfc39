// Sketches with labels that have broken Mermaid before, and with any others.
import fc from 'fast-check'
import type { Sketch, SketchGroup, SketchThing } from '../../src/model/diagram.ts'

/** Labels that Mermaid swallows, misreads or trips over when they are written as they are. */
export const hostileLabels = [
  'Vec<T>',
  'end',
  'a "b" c',
  'x; y',
  '#35; #quot; #',
  '`code`',
  '50%% --> c',
  '%%{init: {}}%%',
  '1. primeiro',
  '- traço',
  '**forte** _fraco_',
  '{{v}} {z} |p| [q](r)',
  'style: a#b;',
  'classDef x:y#z;',
  '<img src=x onerror=y>',
  'a & b &amp; c',
  'R$ 5 e $$x$$',
  'C:\\n\\t',
  'fa:fa-car',
  'subgraph',
  'ﬂuxo ¶ ß',
  'Açúcar, ñandú, naïve',
  '日本語のラベル',
  'kube-controller-manager',
  'um rótulo bem comprido, com mais de sessenta letras, para ver o que ele faz',
  'Pneumoultramicroscopicossilicovulcanoconiótico',
  'a',
  '"',
]

const BLANK = /^[\s\p{C}]*$/u

const label = fc.oneof(
  fc.constantFrom(...hostileLabels),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).filter((text) => !BLANK.test(text)),
  fc.lorem({ maxCount: 5 }),
)

const thing: fc.Arbitrary<SketchThing> = fc.record({ key: fc.uuid(), label })

function group(depth: number): fc.Arbitrary<SketchGroup> {
  return fc.record({
    key: fc.uuid(),
    label,
    things: fc.array(thing, { maxLength: 9 }),
    groups: depth > 0 ? fc.array(group(depth - 1), { maxLength: 2 }) : fc.constant([]),
  })
}

const containment = fc
  .record({
    kind: fc.constant('containment' as const),
    title: label,
    groups: fc.array(group(1), { maxLength: 6 }),
    things: fc.array(thing, { maxLength: 5 }),
    isMap: fc.boolean(),
  })
  .filter(({ groups, things }) => groups.length + things.length > 0)
  .map(({ isMap, ...sketch }) => {
    const first = [...sketch.things, ...sketch.groups.flatMap(({ things }) => things)].at(-1)
    return { ...sketch, litKeys: isMap && first ? [first.key] : [] }
  })

const layers = fc.array(label, { minLength: 2, maxLength: 7 })

/** Any drawing the planner may ask for. */
export const arbitrarySketch: fc.Arbitrary<Sketch> = fc.oneof(
  containment,
  fc.record({
    kind: fc.constant('stacks' as const),
    title: label,
    sides: fc.array(fc.record({ label, layers }), { minLength: 2, maxLength: 3 }),
  }),
  fc.record({ kind: fc.constant('chain' as const), title: label, layers }),
)
