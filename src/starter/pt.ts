// Portuguese.
import type { Starter } from './starter.ts'

export const pt: Starter = {
  tag: 'pt-BR',
  questions: {
    title: 'Sobre o que é?',
    lang: 'Em que língua (pt, en, es)?',
    minutes: 'Quantos minutos há?',
    audience: 'Para quem é?',
  },
  audience: 'iniciantes',
  body: `## Objetivos

- Transformar notas em slides
- Decidir o que cabe em um slide

## Pré-requisitos

- Um editor de texto
- Node 22 ou mais novo

## O que é

Conjunto de notas que vira uma oficina.

- Cada título de segundo nível é uma parte da oficina
- Listas, tabelas e código viram slides

> Uma citação é um aparte: você fala, o slide não mostra.

## Notas x Slides

### Notas

- Linhas curtas
- Escritas uma vez
- Lidas por você

Notas -> Deck -> Sala

### Slides

- Letras grandes
- Refeitos quando as notas mudam
- Lidos pela sala

## Experimente

oficina build (faz o deck a partir destas notas)
oficina present (abre o deck e acompanha o que você escreve)
oficina export (faz o PDF para distribuir)

### Exercício

<!-- duration: 5m -->

Escreva três linhas sobre o seu tema e faça o deck.

<details>
<summary>Solução</summary>

Um título, uma linha que diz o que é, e uma lista.

</details>
`,
}
