// Terms that are defined inside lists, tables, remarks and lines.
import { toString } from 'mdast-util-to-string'
import { expect, test } from 'vitest'
import { workshopOf } from '../../support/workshop-of.ts'

function glossary(body: string, { lang = 'pt-BR', title = 'Rede' } = {}): string[] {
  const notes = `---\nlang: ${lang}\n---\n# Notas\n\n## ${title}\n\n${body}\n`
  return workshopOf(notes).glossary.map(
    ({ term, meaning, place }) =>
      `${term}: ${toString({ type: 'paragraph', children: [...meaning] }).trim()} (${place.fromLine})`,
  )
}

test.each([
  [
    'sentences in a list, however deep',
    '1. Passagem\n    1. Osmosis is the diffusion of water through a membrane\n    2. It needs no energy',
    { lang: 'en' },
    ['Osmosis: Osmosis is the diffusion of water through a membrane (9)'],
  ],
  [
    'labels without bold, when most say what they mean',
    '- Modem: aparelho que converte dados em sinais\n- Roteador: aparelho entre duas redes\n- Preço: alto',
    {},
    ['Modem: aparelho que converte dados em sinais (8)', 'Roteador: aparelho entre duas redes (9)'],
  ],
  [
    'lines of labels without bullets',
    'Pod: A menor unidade que o cluster executa.\nService: Expõe um pod para o cluster.\nSecret: Um objeto para dados sensíveis.',
    {},
    [
      'Pod: A menor unidade que o cluster executa. (8)',
      'Secret: Um objeto para dados sensíveis. (10)',
      'Service: Expõe um pod para o cluster. (9)',
    ],
  ],
  [
    'a bold label, and below it what it is',
    '- **Nucleoide**: <br>\n    - Região onde o DNA fica <br>\n    - Sem membrana\n- **Parede**:\n    - Mantém o formato',
    {},
    ['Nucleoide: Região onde o DNA fica (9)'],
  ],
  [
    'a table with a column of descriptions',
    '| Concepto | Descripción |\n|-|-|\n| **PID** | Identificador único del proceso |\n| Heap | Zona de memoria dinámica |\n| Estado | Running, Ready |',
    { lang: 'es' },
    ['Heap: Zona de memoria dinámica (11)', 'PID: Identificador único del proceso (10)'],
  ],
  [
    'what the thing of the heading is for',
    '- **Função**: controla a entrada e a saída\n- **Estrutura**: duas camadas',
    { title: '2. Membrana' },
    ['Membrana: controla a entrada e a saída (8)'],
  ],
  [
    'what the thing above a list of fields does',
    '1. **Núcleo**\n   - **Função**: Contém o material genético da célula\n   - **Estrutura**: Envolvido por uma membrana que tem poros',
    { title: 'Estrutura das células' },
    ['Núcleo: Contém o material genético da célula (9)'],
  ],
  [
    'a line that asks, and the answer below it',
    'Que es ciencia?\nConjunto de conocimientos obtenidos mediante un método',
    { lang: 'es', title: 'Parcial' },
    ['ciencia: Conjunto de conocimientos obtenidos mediante un método (9)'],
  ],
  [
    'what several things are, without an article',
    'Son reglas que los routers usan para elegir un camino.',
    { lang: 'es', title: 'Protocolos' },
    ['Protocolos: Son reglas que los routers usan para elegir un camino. (8)'],
  ],
  [
    'lines with a dash for a colon',
    'Branch - Significa criar um ramo do projeto\n\nGitHub - É um serviço que guarda repositórios\n\nMerge - Significa juntar um ramo a outro',
    { title: 'Glosário' },
    [
      'Branch: Significa criar um ramo do projeto (8)',
      'GitHub: É um serviço que guarda repositórios (10)',
      'Merge: Significa juntar um ramo a outro (12)',
    ],
  ],
  [
    'what was',
    'The Renaissance was a period of rebirth in the arts.',
    { lang: 'en', title: 'The Renaissance' },
    ['Renaissance: The Renaissance was a period of rebirth in the arts. (8)'],
  ],
  [
    'a noun with what it is doing',
    'An intellectual movement focusing on human potential.',
    { lang: 'en', title: '2. Humanism:' },
    ['Humanism: An intellectual movement focusing on human potential. (8)'],
  ],
  [
    'a quote right under its heading',
    '> É uma técnica que esconde os detalhes de uma classe.\n\nProtege os dados.',
    { title: 'Encapsulamento' },
    ['Encapsulamento: É uma técnica que esconde os detalhes de uma classe. (8)'],
  ],
  [
    'what the thing of the heading does',
    'A router connects networks that use other addresses. It is slow.',
    { lang: 'en', title: 'Router' },
    ['router: A router connects networks that use other addresses. (8)'],
  ],
  [
    'what several of them do',
    'Os ribossomos produzem e entregam.\n\n- **Roteadores:** conectam redes de endereços distintos\n- **Cabos:** levam dados',
    { title: 'Redes' },
    ['Cabos: levam dados (11)', 'Roteadores: conectam redes de endereços distintos (10)'],
  ],
  [
    'a verb and its object, behind a dash',
    '- **Volume** – guarda dados\n- **Rede** – liga containers',
    {},
    ['Rede: liga containers (9)', 'Volume: guarda dados (8)'],
  ],
  [
    'what a thing is responsible for',
    'Os ribossomos são responsáveis por produzir proteínas.',
    { title: 'Ribossomos' },
    ['ribossomos: Os ribossomos são responsáveis por produzir proteínas. (8)'],
  ],
  [
    'a later sentence about the heading',
    'Large tables repeat data. Normalization is a process of splitting them into small ones.',
    { lang: 'en', title: 'Normalization' },
    ['Normalization: Normalization is a process of splitting them into small ones. (8)'],
  ],
  [
    'a sentence that is whole before its colon',
    'É um processo que faz o dinheiro circular:\n\n- empresas\n- famílias',
    { title: 'Circuito' },
    ['Circuito: É um processo que faz o dinheiro circular (8)'],
  ],
  [
    'a sentence that is whole before its examples',
    'Um orquestrador é uma plataforma capaz de automatizar tarefas como:\n\n- subir\n- parar',
    {},
    ['orquestrador: Um orquestrador é uma plataforma capaz de automatizar tarefas (8)'],
  ],
  [
    'what stands behind another name for it',
    '- **Bandwidth**: Ancho de banda. Una medida de los datos que pasan por una red.\n- **Botnet**: Red de bots. Un conjunto de máquinas bajo el control de una sola.',
    { lang: 'es' },
    [
      'Bandwidth: Una medida de los datos que pasan por una red. (8)',
      'Botnet: Un conjunto de máquinas bajo el control de una sola. (9)',
    ],
  ],
  [
    'what somebody does, and what does so by itself',
    '- **Shaping:** reinforcing steps toward a target\n- **Stimulus:** naturally elicits a response',
    { lang: 'en' },
    [
      'Shaping: reinforcing steps toward a target (8)',
      'Stimulus: naturally elicits a response (9)',
    ],
  ],
  [
    'what is called so',
    'This is called Pitch which is the position of a sound among all the others.',
    { lang: 'en', title: 'Sounds' },
    ['Pitch: This is called Pitch which is the position of a sound among all the others. (8)'],
  ],
  [
    'software, which has no article',
    'An OS is software that manages the parts of a computer.',
    { lang: 'en', title: 'What do you mean by an operating system?' },
    ['OS: An OS is software that manages the parts of a computer. (8)'],
  ],
  [
    'bold words before an equals sign or an arrow',
    '- **MAC** = unique number that a maker gives to a card\n- **Process** → a program that runs',
    { lang: 'en' },
    ['MAC: unique number that a maker gives to a card (8)', 'Process: a program that runs (9)'],
  ],
  [
    '“it is the …” below a heading',
    'It is the practice of keeping messages secret from others.',
    { lang: 'en', title: 'Cryptography' },
    ['Cryptography: It is the practice of keeping messages secret from others. (8)'],
  ],
  [
    'the bold words of a subject that says where',
    '**Normalization** in databases is a way to split large tables.',
    { lang: 'en', title: 'Tables' },
    ['Normalization: Normalization in databases is a way to split large tables. (8)'],
  ],
  [
    'the whole subject, where it is one name',
    'The **theory** of colours is a way to say which of them go together.',
    { lang: 'en', title: 'Theory of colours' },
    ['theory of colours: The theory of colours is a way to say which of them go together. (8)'],
  ],
  [
    'how something is done, among labels with a meaning',
    '- **Volume**: um pedaço de disco do cluster\n- **StorageClass**: como criar o disco sob demanda\n- **Claim**: o pedido de disco que o Pod usa',
    {},
    [
      'Claim: o pedido de disco que o Pod usa (10)',
      'StorageClass: como criar o disco sob demanda (9)',
      'Volume: um pedaço de disco do cluster (8)',
    ],
  ],
  [
    'labelled lines of which only the first sentence tells',
    'Cell: The basic unit of life. All things are made of cells.\n\nNucleus: The center that holds DNA.\n\nWall: A thin, stiff layer that is around it.',
    { lang: 'en' },
    [
      'Cell: The basic unit of life. (8)',
      'Nucleus: The center that holds DNA. (10)',
      'Wall: A thin, stiff layer that is around it. (12)',
    ],
  ],
  [
    'a line in bold, and below it what it is',
    '**Ponto de fusão** <br>\nÉ a temperatura em que o sólido vira líquido.',
    {},
    ['Ponto de fusão: É a temperatura em que o sólido vira líquido. (9)'],
  ],
  [
    'a label in an alert',
    '> [!note]\n> Economía: es la ciencia que estudia cómo se reparte lo escaso.',
    { lang: 'es', title: 'Escasez' },
    ['Economía: es la ciencia que estudia cómo se reparte lo escaso. (9)'],
  ],
  [
    'the first item below a line in bold',
    '**Tem em todas as células**\n\n- Película que envolve a célula\n- Fina',
    { title: '2. Membrana <br>' },
    ['Membrana: Película que envolve a célula (10)'],
  ],
  [
    'what occurs when',
    'La **concurrencia** ocurre cuando varias tareas progresan a la vez.',
    { lang: 'es', title: 'Tareas' },
    ['concurrencia: La concurrencia ocurre cuando varias tareas progresan a la vez. (8)'],
  ],
  [
    'a thing and where it is so, over two lines',
    'In computing, networking is the practice of connecting machines (computers)\ntogether for the exchange of data.',
    { lang: 'en', title: 'networking' },
    [
      'networking: In computing, networking is the practice of connecting machines (computers)\ntogether for the exchange of data. (8)',
    ],
  ],
  [
    'when, under a heading, and no more',
    'Quando alguém intercepta uma mensagem entre dois computadores.',
    { title: 'Interceptação' },
    ['Interceptação: Quando alguém intercepta uma mensagem entre dois computadores. (8)'],
  ],
  [
    'the sentence before the one that introduces a list',
    'A **chave** é um atributo que identifica cada registro. Suas características são:\n\n- **Unicidade**: valor de um registro só',
    { title: 'Chaves' },
    ['chave: A chave é um atributo que identifica cada registro. (8)'],
  ],
  [
    'a name that ends like a verb',
    'Programa que roda os containers.\n\n> Cluster é um aglomerado, um conjunto de máquinas.',
    { title: 'Container runtime' },
    [
      'Cluster: Cluster é um aglomerado, um conjunto de máquinas. (10)',
      'Container runtime: Programa que roda os containers. (8)',
    ],
  ],
  [
    'a unit is no requirement',
    'Un **hilo** es la unidad mínima de ejecución que el sistema planifica.',
    { lang: 'es', title: 'Hilos' },
    ['hilo: Un hilo es la unidad mínima de ejecución que el sistema planifica. (8)'],
  ],
])('%s', (_, body, options, expected) => {
  expect(glossary(body, options)).toEqual(expected)
})

test('every part of a system is a term, however its first line is said', () => {
  const part = (title: string, line: string) => `### ${title}\n\n${line}\n\n`
  const notes = `---\nlang: pt-BR\n---\n# N\n\n## Arquitetura\n\n${part('api-server', 'Tudo passa por ele, é uma API REST')}${part('scheduler', 'Escolha a melhor máquina para o container')}${part('Runtime', 'Normalmente há um por nó')}`
  const { glossary: entries, questions } = workshopOf(notes)
  expect(entries.map(({ term }) => term)).toEqual(['api-server', 'scheduler'])
  expect(questions.filter(({ kind }) => kind === 'term')).toEqual([])
})
