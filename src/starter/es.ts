// Spanish.
import type { Starter } from './starter.ts'

export const es: Starter = {
  tag: 'es',
  questions: {
    title: '¿De qué trata?',
    lang: '¿En qué idioma (pt, en, es)?',
    minutes: '¿Cuántos minutos hay?',
    audience: '¿Para quién es?',
  },
  audience: 'principiantes',
  body: `## Objetivos

- Convertir apuntes en diapositivas
- Decidir qué cabe en una diapositiva

## Requisitos

- Un editor de texto
- Node 22 o más nuevo

## Qué es

Conjunto de apuntes que se convierte en un taller.

- Cada título de segundo nivel es una parte del taller
- Las listas, las tablas y el código se vuelven diapositivas

> Una cita es un aparte: la dices, la diapositiva no la muestra.

## Apuntes x Diapositivas

### Apuntes

- Líneas cortas
- Escritos una vez
- Leídos por ti

Apuntes -> Deck -> Sala

### Diapositivas

- Letras grandes
- Hechas de nuevo cuando los apuntes cambian
- Leídas por la sala

## Pruébalo

oficina build (hace el deck a partir de estos apuntes)
oficina present (abre el deck y sigue lo que escribes)
oficina export (hace el PDF para repartir)

### Ejercicio

<!-- duration: 5m -->

Escribe tres líneas sobre tu tema y haz el deck.

<details>
<summary>Solución</summary>

Un título, una línea que dice qué es, y una lista.

</details>
`,
}
