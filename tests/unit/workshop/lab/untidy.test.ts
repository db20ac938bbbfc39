// What stands in a shell block and is no command: notes are typed in a hurry.
import { expect, test } from 'vitest'
import { session } from '../../../../src/workshop/lab/session.ts'

function commands(value: string, lang = 'bash'): string[] {
  return session({ lang, value }).map(({ command }) => command)
}

test('a fence left open takes in what follows; only its commands are steps', () => {
  const block = [
    'kubectl get nodes',
    '',
    '##### No Kind',
    '',
    'Se você usa o Kind, é preciso pôr o rótulo `ingress-ready=true` no nó:',
    '',
    '```bash',
    'kubectl label node kind-worker ingress-ready=true',
  ].join('\n')
  expect(commands(block)).toEqual([
    'kubectl get nodes',
    'kubectl label node kind-worker ingress-ready=true',
  ])
})

test('the first line of a script names its shell', () => {
  expect(commands('#!/bin/sh\nls')).toEqual(['ls'])
})

test('a sentence explains the command below it', () => {
  const [step] = session({ lang: 'sh', value: 'Then list the files again.\nls -l' })
  expect(step).toMatchObject({ command: 'ls -l', comment: 'Then list the files again.' })
})

test('long commands, cmdlets and assignments are no sentences', () => {
  const all = [
    'docker compose up web worker database cache',
    'Get-Service -Name docker, sshd',
    'NAME=web docker run nginx',
    'echo "Then list the files again."',
  ]
  for (const one of all) expect(commands(one)).toEqual([one])
})

test('below a comment, a program that has its prompt elsewhere is a command; the rest is output', () => {
  const block = '# a net\ndocker network create net\n\n$ docker network ls\n# not a comment\nbridge'
  expect(commands(block, '')).toEqual(['docker network create net', 'docker network ls'])
})
