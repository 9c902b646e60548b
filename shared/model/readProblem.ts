/** Why bytes could not be read as an article. */
export type ReadProblem = 'empty' | 'too-large' | 'not-text' | 'unknown-encoding'
