// Labels, lines and sentences that look like definitions and are none.
import { expect, test } from 'vitest'
import { workshopOf } from '../../support/workshop-of.ts'

function terms(body: string, { lang = 'pt-BR', title = 'Rede' } = {}): string[] {
  const notes = `---\nlang: ${lang}\n---\n# Notas\n\n## ${title}\n\n${body}\n`
  return workshopOf(notes).glossary.map(({ term }) => term)
}

test.each([
  [
    'properties',
    'Vantagens:\n\n- **Leveza**: uso de poucos recursos\n- **Escala**: cópias de um serviço',
  ],
  [
    'properties after a long introduction',
    `Um texto ${'muito '.repeat(45)}longo. As características são:\n\n- **Leveza**: uso de poucos recursos\n- **Escala**: cópias de um serviço`,
  ],
  [
    'what happened',
    '1. **Chegada:** Em 1500, a frota chegou à terra.\n2. **Primeiras expedições:** As primeiras décadas foram de viagens curtas.',
  ],
  [
    'one of a row',
    '- **Passo 1**: o cliente pede uma conexão\n- **Século XVII**: queda de todo o império',
  ],
  ['where it is', '- **Gutenberg**: Entre manto e núcleo\n- **Bacias**: Formações mais recentes'],
  ['a name in quotes', '- **Leonardo**: O "Homem Universal" (Mona Lisa)\n- **Rede**: sim'],
  ['what lacks its object', 'Uma rede é um conjunto de coisas que contém:\n\n- nós\n- cabos'],
  ['the notes themselves', 'Repositório de estudos do Docker e do Kubernetes'],
  ['a thing and no more', 'Shell é um programa.'],
  ['two nouns', 'Matéria = massa e volume'],
  ['fields below a heading of the text', '- **Descrição:** o que vimos de tudo nesta aula'],
  ['cases', '- **O arquivo é grande**: o programa lê uma parte dele\n- **Rede**: sim'],
  [
    'keys and calls',
    '| Tecla | Função |\n|-|-|\n| Ctrl+C | Copia o texto |\n| ler() | Lê o texto |',
  ],
  [
    'steps, though each has a noun',
    'O ataque segue estas fases:\n\n1. **Entrega**: chegada ao sistema por uma mensagem\n2. **Execução**: início da atividade no sistema\n3. **Saída**: envio de dados para fora',
  ],
  [
    'likenesses',
    'Uma analogia:\n\n> Exchange é o funcionário do correio que decide para onde vai.',
  ],
  ['a play on a word', 'Uma fila é literalmente uma fila de espera de quem chega.'],
  [
    'two things',
    '- **Abstração e complexidade**: é o ato de entender um problema\n- **Rede**: sim',
  ],
  ['somebody’s doing', 'Medir a demanda é uma forma de medir o que se troca por outra coisa.'],
  [
    'a rubric that comes again',
    '### Temas\n\n- Um tipo de células que vive só\n\n### Temas\n\n- Outro\n\n### Temas\n\n- Mais',
  ],
  ['praise', '- **Forno**: é ideal para tortas e pães\n- **Panela**: melhor que a frigideira'],
  ['sums', '- **Segurança**: MFA + regras de senha\n- **Rede**: sim'],
  [
    'sentences of their own',
    '- **Faca**: Uma faca afiada poupa tempo na cozinha\n- **Sonda**: o corpo da sonda vai em frente',
  ],
  ['fields', '- Autor: Machado de Assis\n- Ano: 1881\n- Lugar: Rio de Janeiro'],
  ['orders', '- Legislativo: criar leis do país\n- Executivo: cumprir as leis do país'],
  ['the first of several properties', '- Usa pouca memória\n- Entrega a aplicação inteira'],
  ['a sentence that repeats its subject', '- Backup do etcd é backup do cluster.'],
  [
    'formulas',
    '- **$\\Delta t$**: intervalo de tempo medido\n- **$v$**: taxa de variação do espaço',
  ],
])('none in %s', (_, body) => {
  expect(terms(body)).toEqual([])
})

test.each([
  ['goes on below', 'Um orquestrador é uma plataforma que tem:\n\n- agenda\n- rede'],
  [
    'counts what follows',
    'A arquitetura consiste em três partes ligadas:\n\n- uma\n- outra\n- mais',
  ],
  ['is about somebody', 'A newcomer creates a branch for each change.'],
])('a sentence that %s defines nothing', (_, body) => {
  expect(terms(body)).toEqual([])
})

test('“a container is spun up” says what is done with it', () => {
  const body = 'A container is spun up of an image, and will create a new layer.'
  expect(terms(body, { lang: 'en', title: 'Containers' })).toEqual([])
})

test('what begins like a subject is no noun phrase', () => {
  const body = 'O período colonial abrange mais de três séculos de domínio.'
  expect(terms(body, { title: 'Brasil' })).toEqual([])
})
