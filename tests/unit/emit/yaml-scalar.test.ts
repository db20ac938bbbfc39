import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { yamlScalar } from '../../../src/emit/yaml-scalar.ts'

test.each([
  ['Contêiner x Virtualização (k8s)', 'Contêiner x Virtualização (k8s)'],
  ['Arquitetura › Control Plane', 'Arquitetura › Control Plane'],
  ['2026-10-01', '2026-10-01'],
  ['2024', '"2024"'],
  ['1.5', '"1.5"'],
  ['true', '"true"'],
  ['No', '"No"'],
  ['a: b', '"a: b"'],
  ['# a', '"# a"'],
  ['a --- b', '"a -\\x2d- b"'],
  ['"x" \\', '"\\"x\\" \\\\"'],
  ['', '""'],
  ['- x', '"- x"'],
  ['a\u2028b', '"a\\u2028b"'],
])('%s', (text, yaml) => {
  expect(yamlScalar(text)).toBe(yaml)
  expect(parse(`key: ${yaml}`)).toEqual({ key: text })
})
