import { createLibrary, libraryName } from './database'

/** The library on this computer. */
export const library = createLibrary(libraryName)
