// Keys change, every other line stays as it was written.
import { expect, test } from 'vitest'
import { editFrontmatter } from '../../../src/stage/slidev/edit-frontmatter.ts'

const none = (): boolean => false

test('takes a key out with everything under it', () => {
  const yaml = 'title: "A"\nexport:\n  format: png\n# a remark\nlang: pt-BR\n'
  const edited = editFrontmatter(yaml, { drop: (key) => key === 'export' })
  expect(edited).toEqual({ yaml: 'title: "A"\nlang: pt-BR\n', dropped: ['export'] })
})

test('keeps the writing of the values that stay', () => {
  const yaml = 'title: "a \\x2d-\\x2d b"\nminutes:   12 # about\n'
  expect(editFrontmatter(yaml, { drop: none }).yaml).toBe(yaml)
})

test('sets keys at the end, in place of their old values', () => {
  const edited = editFrontmatter('fonts:\n  sans: Roboto\nlang: en\n', {
    drop: none,
    set: { fonts: { provider: 'none' } },
  })
  expect(edited.yaml).toBe('lang: en\nfonts: {"provider":"none"}\n')
})

test('edits a flow map', () => {
  const edited = editFrontmatter('{ src: ./other.md, layout: list }', {
    drop: (key) => key === 'src',
  })
  expect(edited).toEqual({ yaml: '{ layout: list }\n', dropped: ['src'] })
})

test('says where the YAML is wrong', () => {
  const { problem } = editFrontmatter('lang: en\ntitle: "A\n', { drop: none })
  expect(problem?.line).toBe(2)
})
