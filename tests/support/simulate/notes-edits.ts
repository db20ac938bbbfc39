// What a change of the notes does to the generated deck, by name.
import * as block from './block-edits.ts'
import type { Edit } from './draft.ts'
import * as slide from './slide-edits.ts'

/** A new version of the theme: every slide gets a key. */
export const templateWide: Edit = ({ model, token }) => {
  const name = token()
  const line = `${name}: ${token()}`
  const slides = model.slides.filter(({ front }) => front.length > 0)
  for (const { front } of slides) front.push(line)
  return { expects: slides.map(({ uid }) => ({ is: 'key', slide: uid, line }) as const) }
}

export const notesEdits: Readonly<Record<string, Edit>> = {
  'rewords a bullet': block.rewordItem,
  'rewrites a bullet': block.rewriteItem,
  'adds a bullet': block.addItem,
  'deletes a bullet': block.deleteItem,
  'reorders bullets': block.moveItem,
  'moves a bullet to another slide': block.moveItemAway,
  'rewords a paragraph': block.rewordText,
  'adds a paragraph': block.addText,
  'changes a line of code': block.changeCode,
  'adds a line of code': block.addCode,
  'deletes a line of code': block.deleteCode,
  'changes a row': block.changeRow,
  'rewords an aside': block.rewordNote,
  'adds an aside': block.addNote,
  'deletes an aside': block.deleteNote,
  'changes the layout': block.changeLayout,
  'adds a key': block.addKey,
  'renames a section': slide.rename,
  'adds a section': slide.addSlide,
  'deletes a section': slide.deleteSlide,
  'moves a section': slide.moveSlide,
  'splits a section': slide.splitSlide,
  'joins two sections': slide.joinSlides,
}
