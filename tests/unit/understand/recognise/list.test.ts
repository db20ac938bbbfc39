import { expect, test } from 'vitest'
import { shapesOf } from '../../../support/shapes-of.ts'

function role(body: string, title?: string): string | undefined {
  const shape = shapesOf(body, title === undefined ? {} : { title }).find(
    ({ kind }) => kind === 'list',
  )
  return shape?.kind === 'list' ? shape.role : 'no list'
}

test('numbered items that say what to do are steps', () => {
  expect(role('1. Abra as configurações\n2. Clique em Sistema\n3. Escolha Sobre')).toBe('steps')
  expect(role('O sistema segue estas etapas:\n\n1. Sinal\n2. Espera\n3. Fim')).toBe('steps')
  expect(role('1. O que é uma organela?\n2. Qual a função?\n3. Por quê?', 'Etapas')).toBeUndefined()
  expect(role('1. Maçã\n2. Pera\n3. Uva')).toBeUndefined()
})

test('terms with their meanings', () => {
  expect(role('- **Startup**: dá um tempo maior\n- **Liveness**: reinicia')).toBe('terms')
  expect(role('- leve\n- rápido')).toBeUndefined()
})

test('names under words that announce parts', () => {
  const nested = '- Control Plane\n  - API Server\n  - Scheduler\n- Nós\n  - Kubelet'
  expect(role(nested, 'Arquitetura')).toBe('parts')
  expect(role('O nó é composto por:\n\n- Kubelet\n- Proxy\n- Runtime')).toBe('parts')
  expect(role('O banco é composto de:\n\n- Fonte\n- Osciloscópio\n- Gerador')).toBe('parts')
  expect(role(nested, 'Compras')).toBeUndefined()
  expect(role('- Frutas\n- Legumes\n- Pão', 'Arquitetura')).toBeUndefined()
})

test('the line above a list of commands does not make them a list', () => {
  const kinds = shapesOf('Comandos:\n\n- Ver: `docker ps`\n- Apagar: `docker rm x`').map(
    ({ kind }) => kind,
  )
  expect(kinds).toEqual(['prose', 'commands'])
})
