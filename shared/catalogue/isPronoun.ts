const pronouns = new Set(['he', 'she', 'they', 'it', 'him', 'her', 'them', 'i', 'we', 'who'])

/** Whether the words beside a quote stand for a name that is somewhere else. */
export function isPronoun(mention: string): boolean {
  return pronouns.has(mention.toLowerCase())
}
