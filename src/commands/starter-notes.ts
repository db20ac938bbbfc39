// The notes that `oficina new` starts with: short, and one example of each thing we understand.

/** Markdown of a first notes file; the language is that of the person's environment. */
export function starterNotes(name: string, options: { lang?: string } = {}): string {
  const lang = options.lang ?? process.env['LC_ALL'] ?? process.env['LANG'] ?? 'en'
  const title = name.charAt(0).toUpperCase() + name.slice(1).replaceAll(/[-_]/g, ' ')
  const body = lang.startsWith('pt') ? portuguese : english
  return body.replaceAll('TITLE', title)
}

const english = `---
title: TITLE
lang: en
---

# TITLE

## What it is

A set of notes that becomes a workshop.

- Each second-level heading is a part of the workshop
- Lists, tables and code become slides

> A quote is an aside: you say it, the slide does not show it.

## Notes x Slides

### Notes

- Short lines
- Written once
- Read by you

Notes -> Deck -> Room

### Slides

- Big letters
- Made again when the notes change
- Read by the room

## Try it

oficina build (makes the deck from these notes)
oficina present (opens it, and follows as you write)
oficina export (makes the PDF to hand out)
`

const portuguese = `---
title: TITLE
lang: pt-BR
---

# TITLE

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
`
