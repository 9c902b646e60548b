/** A name that every file system takes: "port-knew-dredging-plan-quotes". */
export function toFileName(title: string | null, isDraft: boolean): string {
  const words = (title ?? 'article')
    .normalize('NFKD')
    .toLowerCase()
    .match(/[a-z0-9]+/g) ?? ['article']
  return `${words.slice(0, 6).join('-').slice(0, 80)}-quotes${isDraft ? '-draft' : ''}`
}
