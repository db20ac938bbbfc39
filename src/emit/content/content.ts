// What a slide shows, reduced to the few kinds that the emitter has to write.

/** A piece of a line. */
export type Inline =
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'emphasis' | 'strong' | 'delete'; readonly children: readonly Inline[] }
  | { readonly kind: 'link'; readonly url: string; readonly children: readonly Inline[] }
  | { readonly kind: 'inlineCode'; readonly value: string }
  /** TeX that KaTeX accepts. */
  | { readonly kind: 'inlineMath'; readonly value: string }
  | {
      readonly kind: 'element'
      readonly tag: 'sub' | 'sup' | 'ins'
      readonly children: readonly Inline[]
    }
  /** A file in the deck's folder. */
  | {
      readonly kind: 'image'
      readonly url: string
      readonly alt: string
      readonly heightPx: number
    }
  | { readonly kind: 'break' }
  /** HTML of the author's own. */
  | { readonly kind: 'rawInline'; readonly value: string }

/** One item of a list. */
export interface Item {
  readonly checked?: boolean
  readonly children: readonly Content[]
}

/** A block. */
export type Content =
  | { readonly kind: 'paragraph'; readonly children: readonly Inline[] }
  | { readonly kind: 'heading'; readonly depth: number; readonly children: readonly Inline[] }
  | {
      readonly kind: 'list'
      /** Number of the first item; nothing for bullets. */
      readonly start?: number
      readonly isLoose: boolean
      readonly items: readonly Item[]
    }
  | { readonly kind: 'quote'; readonly children: readonly Content[] }
  /** `lang` is an id that Shiki knows, or empty. */
  | { readonly kind: 'code'; readonly lang: string; readonly value: string }
  /** Mermaid text to draw. */
  | { readonly kind: 'diagram'; readonly value: string }
  /** TeX that KaTeX accepts. */
  | { readonly kind: 'math'; readonly value: string }
  | {
      readonly kind: 'table'
      readonly align: readonly ('left' | 'right' | 'center' | null)[]
      /** Header first; rows have as many cells as the longest. */
      readonly rows: readonly (readonly (readonly Inline[])[])[]
    }
  /** A file in the deck's folder, and the line under it. */
  | {
      readonly kind: 'picture'
      readonly url: string
      readonly alt: string
      readonly caption?: string
    }
  /** An image that is not there. */
  | { readonly kind: 'missing'; readonly alt: string }
  | { readonly kind: 'rule' }
  /** HTML of the author's own. */
  | { readonly kind: 'raw'; readonly value: string }

/** The member of a union that has this kind. */
export type Of<Union extends { kind: string }, Kind extends Union['kind']> = Extract<
  Union,
  { kind: Kind }
>
