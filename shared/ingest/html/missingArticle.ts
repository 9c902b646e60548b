import type { ReadProblem } from '../../model/readProblem'
import type { DomDocument } from './dom'

const SCRIPT =
  /\b(?:enable|turn on|requires?|need|activate)\b.{0,40}\bjava ?script\b|\bjava ?script\b.{0,60}\b(?:disabled|enabled?|required|turned off|not available)\b|checking (?:if the site connection|your browser)|just a moment\.\.\./i
const LOGIN =
  /\b(?:log ?in|sign ?in|subscribe|register|create (?:a free|an) account|become a (?:member|subscriber))\b.{0,60}\b(?:to (?:continue|read|view|access|keep reading|unlock|see)|for (?:full|unlimited) access)\b|\b(?:this (?:article|story|content|post) is (?:only )?(?:for|available to|reserved for)|for) (?:our )?(?:paid )?(?:subscribers|members)\b|already (?:a subscriber|have an account|a member)\?/i
/** A page says these things in passing, too: only where there is less of an article than this they explain it. */
const STUB = 600
const SHELL = 140

/** Takes the scripts and styles out of a page, whose words nobody reads; whether there were scripts. */
export function removeScripts(document: DomDocument): boolean {
  const scripts = [...document.querySelectorAll('script, style')]
  for (const script of scripts) script.remove()
  return scripts.some(({ localName }) => localName === 'script')
}

/** Why a page may hold no article, and under how many characters of text that is so; `null` when nothing says so. */
export function findMissing(
  document: DomDocument,
  hadScripts: boolean,
): { readonly problem: Extract<ReadProblem, 'needs-script' | 'needs-login'>; readonly least: number } | null {
  const text = (document.body.textContent ?? '').slice(0, 200_000)
  if (LOGIN.test(text)) return { problem: 'needs-login', least: STUB }
  if (SCRIPT.test(text)) return { problem: 'needs-script', least: STUB }
  return hadScripts ? { problem: 'needs-script', least: SHELL } : null
}
