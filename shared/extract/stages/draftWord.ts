import type { Word } from './word'

/** A word while its paragraph is being tagged. */
export type DraftWord = { -readonly [Key in keyof Word]: Word[Key] }
