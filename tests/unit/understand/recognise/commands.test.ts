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
  [
    'lone words beside whole commands, before arrows',
    '`mkdir` → cria uma pasta\n\n`git init` → inicia um repositório',
    ['mkdir = cria uma pasta', 'git init = inicia um repositório'],
  ],
  [
    'in bold and italics, each on a line',
    '**_ls -l_** muestra los archivos.<br/>\n**_mkdir_** crea un directorio.<br/>\n**_nano a.txt_** es un editor.<br/>',
    ['ls -l = muestra los archivos.', 'mkdir = crea un directorio.', 'nano a.txt = es un editor.'],
  ],
  [
    'in bold below words that announce them',
    'Comandos para Linux\n\n+ **whoami** --> quem sou\n+ **pwd** --> onde estou\n..+ **ls -a** -->tudo\n+ **man** --> manual',
    ['prose', 'whoami = quem sou', 'pwd = onde estou', 'ls -a = tudo', 'man = manual'],
  ],
  [
    'lines that begin with code, however long',
    `\`docker ps -a\` lista ${'todos '.repeat(10)}  \n\`docker rm web\` apaga um`,
    [`docker ps -a = lista ${'todos '.repeat(10).trim()}`, 'docker rm web = apaga um'],
  ],
  ['a fence with numbered lines', '```=\nls /usr/bin\n```', ['ls /usr/bin']],
  [
    'names in bold are none',
    '- **git** guarda versões\n- **docker** roda containers\n- **npm** instala pacotes',
    ['list'],
  ],
  [
    'a prompt that others have for the second line',
    '```\n> kubectl.exe apply -f .\\pod.yaml\n> pod/web created\n```',
    ['kubectl.exe apply -f .\\pod.yaml = pod/web created'],
  ],
  ['what goes on after one', '```\n> a quote\n> docker run\n```', ['code']],
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
  [
    'names of things',
    'docker image = pacote de uma aplicação\n\ndocker container = processo isolado',
  ],
  [
    'names of things on the lines below a command',
    'docker run -d nginx\ndocker image = modelo do container\ndocker container = instância da imagem',
  ],
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

test.each(['', ';', '= ', '# ', '- ', '-> ', '(', '"'])(
  'thirty thousand spaces before “%s” are read in one go',
  (mark) => {
    const blank = ' '.repeat(30_000)
    const line = `docker run a${blank}${mark}1`
    expect(read(`${line}\n\n\`\`\`\n${line}${blank}|\n\`\`\``)).not.toEqual([])
  },
)

test('a program that nobody knows is one when it is always the same and a flag shows it', () => {
  const lines = ['frobnicar listar', 'frobnicar parar', 'frobnicar apagar -f']
  expect(read(lines.join('\n\n'))).toEqual(lines)
  expect(read(['frobnicar listar', 'frobnicar parar'].join('\n\n'))).not.toContain(lines[0])
})

test.each([
  [
    'a list without backticks',
    '- kubectl get pods\n- kubectl exec -it <pod> /bin/sh\n- echo $DB_HOST',
    ['kubectl get pods', 'kubectl exec -it <pod> /bin/sh', 'echo $DB_HOST'],
  ],
  [
    'a colon or a dash before what it does',
    '- git init: cria um repositório\n- git commit -m "a: b" : grava\n- git log - mostra os commits',
    [
      'git init = cria um repositório',
      'git commit -m "a: b" = grava',
      'git log = mostra os commits',
    ],
  ],
  [
    'paragraphs of them',
    'docker run: cria um contêiner.\n\ndocker ps: lista os contêineres.',
    ['docker run = cria um contêiner.', 'docker ps = lista os contêineres.'],
  ],
  [
    'paragraphs that are equated',
    'git branch = mostra onde está;\n\ngit branch -d (nome) = apaga;\n\ngit push -u origin (nome);',
    ['git branch = mostra onde está', 'git branch -d (nome) = apaga', 'git push -u origin (nome)'],
  ],
  [
    'names of things are none beside a command',
    'docker run -d nginx\n\ndocker image = modelo do container\n\ndocker container = instância da imagem',
    ['docker run -d nginx', 'definition', 'definition'],
  ],
  [
    'what it is for on the line above',
    'Listar os pods\ncomando: `kubectl get pods`\n\nNós do cluster:\nkubectl get nodes',
    ['kubectl get pods = Listar os pods', 'kubectl get nodes = Nós do cluster'],
  ],
  [
    'what it does indented below, in a block',
    'Iniciais:\n\n    git init\n        cria o repositório\n    git branch (nome)\n        cria uma branch',
    ['prose', 'git init = cria o repositório', 'git branch (nome) = cria uma branch'],
  ],
  [
    'labels in a block',
    "```\n° Criando POD's\n   - kubectl apply -f pod.yaml\n° Consultando\n   - kubectl get pods\n```",
    ["kubectl apply -f pod.yaml = Criando POD's", 'kubectl get pods = Consultando'],
  ],
  [
    'a list below says what a command in backticks does',
    '`git fetch`\n  - atualiza a cópia\n\n`git log`\n  - mostra os commits',
    ['git fetch = atualiza a cópia', 'git log = mostra os commits'],
  ],
  ['in bold', '- **`git help`**\n- Ver: **`git log`**', ['git help', 'git log = Ver']],
  ['alone on a line', 'kubectl get rs', ['kubectl get rs']],
  ['a title on a line is none', 'docker for beginners', ['prose']],
  [
    'a placeholder of two words',
    'Entrar\nkubectl exec <pod> -- <linux command>',
    ['kubectl exec <pod> -- <linux command> = Entrar'],
  ],
  ['an empty line below a colon', 'Exibir:\n\ngit status', ['git status = Exibir']],
  [
    'places that no other program knows',
    '- `cd ..`: sobe\n- `cd -`: volta',
    ['cd .. = sobe', 'cd - = volta'],
  ],
  ['sentences are none', '- docker run inicia um container\n- git guarda versões', ['list']],
  ['nor names of things', '- node server: máquina que atende\n- host: quem recebe', ['list']],
  ['nor what they print', '```\ngit status\nOn branch main\ngit log\ncommit one\n```', ['code']],
  ['nor YAML', '```\nkind: Pod\nmetadata: nome\n```', ['code']],
])('without backticks: %s', (_, body, expected) => {
  expect(read(body)).toEqual(expected)
})

test('commands in a block that says more stay in it, and are known', () => {
  const words = 'O cluster tem nós\nCada nó roda Pods\nO kubectl fala com a API'
  const [shape] = shapesOf(`\`\`\`\n${words}\nkubectl get nodes\nkubectl get pods\n\`\`\``)
  expect(shape?.kind === 'code' && shape.commands).toMatchObject([
    { command: 'kubectl get nodes', line: 3 },
    { command: 'kubectl get pods', line: 4 },
  ])
})

test('a table has a column of commands', () => {
  const table =
    '| Ação | Comando |\n|-|-|\n| Lista | `docker ps` |\n| Para | docker stop web |\n| — | |'
  const [shape] = shapesOf(table)
  expect(shape?.kind === 'table' && shape.commands).toMatchObject([
    { command: 'docker ps', line: 7, explanation: [{ value: 'Lista' }] },
    { command: 'docker stop web', line: 8, explanation: [{ value: 'Para' }] },
  ])
  const [other] = shapesOf('| Porta | Serviço |\n|-|-|\n| 22 | ssh |\n| 53 | dns |')
  expect(other?.kind === 'table' && other.commands).toBe(undefined)
})

test('below “Command” one is enough', () => {
  const [shape] = shapesOf('| Ação | Comando |\n|-|-|\n| Versão | `docker version` |')
  expect(shape?.kind === 'table' && shape.commands).toMatchObject([{ command: 'docker version' }])
})

test('below “Command” an ordinary word is a program', () => {
  const [shape] = shapesOf(
    '| Comando | Uso |\n|-|-|\n| ls | lista |\n| cd .. | sube |\n| cat | lee |',
  )
  const commands = shape?.kind === 'table' ? shape.commands : []
  expect(commands?.map(({ command }) => command)).toEqual(['ls', 'cd ..', 'cat'])
})

test('steps with commands on lines below what they do', () => {
  const [shape] = shapesOf(
    '1. Crie\n`kubectl apply -f a.yaml`{{execute}}\n`kubectl get pods`\n\n2. Espere',
  )
  expect(shape?.kind === 'list' && shape.commands).toMatchObject([
    { command: 'kubectl apply -f a.yaml', line: 6, explanation: [{ value: 'Crie' }] },
    { command: 'kubectl get pods', line: 7 },
  ])
})

test.each([
  ['with its backslash', String.raw`find . -name "*.log" -exec rm {} \;`],
  ['whose backslash Markdown took', 'find . -name "*.log" -exec rm {} ;'],
  ['that asks first', String.raw`find . -type f -ok rm {} \;`],
])('what find runs keeps its end %s', (_, line) => {
  const whole = line.replace(/\\?;$/u, String.raw`\;`)
  expect(read(line)).toEqual([whole])
  expect(read(`- ${line}\n- git status;`)).toEqual([whole, 'git status'])
})

test('the end of a list is no part of its commands', () => {
  expect(read('- git add .;\n- git log # mostra tudo ;')).toEqual([
    'git add .',
    'git log = mostra tudo',
  ])
})

const beside = ['git init        cria um repositório', 'git log --all   mostra o histórico']
const cut = ['git init = cria um repositório', 'git log --all = mostra o histórico']

test.each([
  ['on lines of text', beside.join('\n')],
  ['in a list', beside.map((line) => `- ${line}`).join('\n')],
  ['in a fence', `\`\`\`\n${beside.join('\n')}\n\`\`\``],
  ['in a block with bullets', `\`\`\`\n${beside.map((line) => `  - ${line}`).join('\n')}\n\`\`\``],
])('a column says what the commands beside it do, %s', (_, body) => {
  expect(read(body)).toEqual(cut)
})

test('where most of a column explains, its short lines do too', () => {
  const lines = [...beside, 'git pull        traz tudo']
  expect(read(`\`\`\`sh\n${lines.join('\n')}\n\`\`\``)).toEqual([...cut, 'git pull = traz tudo'])
})

test('one line is cut before what begins like a sentence', () => {
  const line = 'git init      Cria tudo'
  expect(read(`\`\`\`sh\n${line}\n\`\`\``)).toEqual(['git init = Cria tudo'])
})

test.each([
  'docker run -it       ubuntu bash',
  'git remote add     origin url',
  'scp arquivo.txt     host destino',
  'cp     README destino',
])('aligned arguments stay with their command: %s', (line) => {
  expect(read(`\`\`\`sh\n${line}\n\`\`\``)).toEqual([line])
  expect(read(`\`\`\`sh\n${line}\n${line}\n\`\`\``)).toEqual([line, line])
  expect(read(`\`\`\`sh\n$ ${line}\n$ git init     Cria tudo\n\`\`\``)).toEqual([
    line,
    'git init     Cria tudo',
  ])
  expect(read(`- ${line}\n- git status`)).toEqual([line, 'git status'])
})
