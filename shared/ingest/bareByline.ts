const NAME = /^\p{Lu}[\p{L}\p{M}’'-]*\.?$/u
const POST =
  /^(?:editor|reporter|correspondent|writer|columnist|journalist|producer|bureau chief|contributor)s?$/i
const LONGEST = 80

/**
 * Whether a line under a headline names its writer without "By": a name with a post ("Jo Marsh Health editor"), or a
 * name alone that a line with the date follows.
 */
export function isBareByline(line: string, dateFollows: boolean): boolean {
  if (line.length > LONGEST || /[.!?:]$/.test(line)) return false
  const words = line.split(/[\s,|–—-]+/).filter(Boolean)
  const names = words.slice(0, 2)
  if (words.length < 2 || !names.every((word) => NAME.test(word))) return false
  if (POST.test(words.at(-1) ?? '') && words.length >= 3) return words.length <= 9
  return (
    dateFollows && words.length <= 6 && words.every((word) => NAME.test(word) || /^(?:and|&)$/.test(word))
  )
}
