import { toString } from 'mdast-util-to-string'
import { expect, test } from 'vitest'
import { shapesOf } from '../../../support/shapes-of.ts'

/** `command = explanation` for each command; the kind of what is none. */
function read(body: string): string[] {
  return shapesOf(body).flatMap((shape) =>
    shape.kind === 'commands'
      ? shape.items.map(({ command, explanation }) =>
          explanation
            ? `${command} = ${explanation.map((node) => toString(node)).join('')}`
            : command,
        )
      : [shape.kind],
  )
}

test.each([
  ['text before', '- Listar pods: `kubectl get pod`', ['kubectl get pod = Listar pods']],
  [
    'linked commands',
    '* [`docker rm`](https://a.example) deleta um container',
    ['docker rm = deleta um container'],
  ],
  [
    'two ways to say it',
    '- `kubectl get services` ou `kubectl get svc` lista serviços',
    ['kubectl get services = ou `kubectl get svc` lista serviços'.replaceAll('`', '')],
  ],
  [
    'commands in a list in a list',
    '- `kubectl get pods` lista\n    - `kubectl get pods --watch` monitora',
    ['kubectl get pods = lista', 'kubectl get pods --watch = monitora'],
  ],
  [
    'a line of text',
    '`docker ps -a` mostra os containers',
    ['docker ps -a = mostra os containers'],
  ],
  ['PowerShell', '```powershell\nPS C:\\> wsl --install\n```', ['wsl --install']],
  ['a cmdlet', '```powershell\nGet-Service docker # estado\n```', ['Get-Service docker = estado']],
  ['a prompt and what it prints', '```\n$ docker -v\n1.8.0\n```', ['docker -v = 1.8.0']],
  [
    'two comments above',
    '```sh\n# Via Helm\n# (recomendado)\nhelm repo update\n```',
    ['helm repo update = Via Helm (recomendado)'],
  ],
  ['an assignment', '```sh\nID=$(docker run -d web)\n```', ['ID=$(docker run -d web)']],
  [
    'a loop over lines is no command each, prompts or not',
    '```bash\n$ for file in *.txt\n> do\n>     wc -l $file\n> done\n```',
    ['code'],
  ],
  [
    'a loop on one line',
    '```sh\nfor f in *; do echo $f; done\n```',
    ['for f in *; do echo $f; done'],
  ],
])('%s', (_, body, expected) => {
  expect(read(body)).toEqual(expected)
})

test('a list that only mentions programs is no list of commands', () => {
  expect(shapesOf('- `ls -l` e `cd ..` servem para navegar')[0]?.kind).toBe('list')
})

test('a blank line in a list is where its commands begin', () => {
  expect(read('- Kubectl\n- Minikube\n\n- `docker ps` lista\n- `docker rm x` apaga')).toEqual([
    'list',
    'docker ps = lista',
    'docker rm x = apaga',
  ])
})

test.each([
  ['words that are programs too', 'go para casa cedo\n\nmake o que foi pedido'],
  ['lines that begin alike', 'muito bom\nmuito ruim\nmuito caro'],
  ['a list of arguments', '- `node`: o nó\n- `file`: o arquivo'],
  ['what a tool is', '- `git` é um sistema de versões\n- `docker` é uma plataforma'],
  ['a session with long output', '```\n$ docker ps\nCONTAINER ID   IMAGE\n1   web\n```'],
  ['a here-document', '```\ndocker build -t x - << EOF\nFROM alpine\nEOF\n```'],
  ['a Dockerfile', '```\nEXPOSE 1337\n```'],
])('%s: no commands', (_, body) => {
  expect(shapesOf(body).map(({ kind }) => kind)).not.toContain('commands')
})

test('a thousand thoughts that begin alike are read in one go', () => {
  const body = Array.from({ length: 1000 }, (_, n) => `nota ${n} sobre o cluster`).join('\n\n')
  expect(read(body)).toHaveLength(1000)
})

test('a program that nobody knows is one when it is always the same and a flag shows it', () => {
  const lines = ['frobnicar listar', 'frobnicar parar', 'frobnicar apagar -f']
  expect(read(lines.join('\n\n'))).toEqual(lines)
  expect(read(['frobnicar listar', 'frobnicar parar'].join('\n\n'))).not.toContain(lines[0])
})
