import type { Block } from '../block'

/** Lines that stand between the paragraphs of an article and are none. */
const FURNITURE = new RegExp(
  `^(?:${[
    'advertise?ments?:?|credits?:?|ad|anzeige|publicité|sponsored(?: content)?|story continues below.*|article continues (?:below|after).*|continue reading.*(?:below|the main story)?|scroll (?:down )?(?:to continue|for more).*',
    '(?:read|see|watch|listen|more|related|also read|read also|read more|see also|read next|don.t miss|recommended|more on this(?: story)?|related (?:articles?|stories|content|topics?|links?|coverage))(?: (?:more|also|next|here))?\\s*:?(?:\\s.{0,140})?(?<=[:]\\s.{0,140}|^.{0,24})',
    'share(?: this)?(?: (?:article|story|post|on|via|with).{0,60})?|tweet|pin it|email|print|copy link|save|comments?|\\d+ comments?|leave a (?:comment|reply)|view comments|show comments|join the (?:conversation|discussion)|follow us.{0,80}|follow .{2,40} on (?:twitter|facebook|x|instagram|threads|bluesky).{0,40}',
    '(?:sign up|subscribe|register)\\b.{0,200}(?:newsletter|inbox|email|alerts?|podcast|channel|updates|today|now|here).{0,80}|get .{2,80} (?:newsletter|inbox|in your inbox).{0,80}|you can unsubscribe.{0,100}|thank(?:s| you) for (?:subscribing|signing up).{0,60}',
    '(?:image|photo|picture|video|photograph|illustration)(?: (?:source|credit|caption|by|courtesy).{0,120})|(?:photo|image|credit|video|source)s?:\\s.{0,120}|(?:getty images|reuters|ap photo|afp|shutterstock)(?:/.{0,60})?|media caption|enlarge (?:this )?image|toggle caption|hide caption|playback.{0,80}|watch live.{0,80}|loading\\W*',
    '\\d{1,2}[:.]\\d{2}(?: ?[ap]\\.?m\\.?)?(?: [a-z]{2,4})?|(?:published|updated|last (?:updated|modified)):?|\\d+ min(?:ute)?s? (?:read|ago)|\\d+ hours? ago|copyright\\b.{0,120}|©.{0,120}|all rights reserved.?|terms of (?:use|service).{0,40}|privacy policy|skip to .{0,40}|back to top|click here.{0,80}|learn more|tags?:.{0,200}|filed under:?.{0,160}|topics:?.{0,160}|categories:.{0,160}|report (?:a|an) (?:error|typo|correction).{0,60}|reprints.{0,60}|permalink',
  ].join('|')})$`,
  'i',
)
/** A heading of what comes after the article. */
const AFTERWORD =
  /^(?:related(?: (?:articles?|stories|content|posts?|topics|links|news|coverage))?|more (?:from|on|stories|news|in|like this)\b.{0,60}|most (?:read|popular|viewed|shared).{0,30}|recommended(?: (?:for you|stories|reading))?|you (?:may|might) (?:also )?(?:like|be interested).{0,30}|also (?:in|on|read)\b.{0,40}|read (?:more|next)|up next|trending.{0,30}|(?:\d+ )?comments?(?: \(\d+\))?|leave a (?:reply|comment)|about the authors?|share this.{0,30}|top stories|latest (?:news|stories)|sign up.{0,60}|newsletter|around the web|from around the web|further reading|see also)\W*$/i

/** The blocks without lines that are furniture of the page, and without what follows a heading of other articles. */
export function dropFurniture(blocks: readonly Block[]): readonly Block[] {
  const half = blocks.length / 2
  const after = blocks.findIndex(
    ({ kind, text }, at) => kind === 'heading' && at >= half && AFTERWORD.test(text),
  )
  const article = after > 0 && isShort(blocks, after) ? blocks.slice(0, after) : blocks
  const kept = article.filter((block) => block.kind === 'post' || !isFurniture(block))
  const last = kept.findLastIndex(({ kind }) => kind !== 'heading')
  return kept.slice(0, last + 1)
}

/** What follows is other articles only when it is less than the article itself. */
function isShort(blocks: readonly Block[], from: number): boolean {
  const length = (part: readonly Block[]): number => part.reduce((sum, { text }) => sum + text.length, 0)
  return length(blocks.slice(from)) < length(blocks.slice(0, from)) * 0.6
}

function isFurniture({ kind, text }: Block): boolean {
  if (text.length > 260 || !/[\p{L}\p{N}]/u.test(text)) return text.length <= 260
  if (/["“”«»]/.test(text) && /[.!?]/.test(text)) return false
  return FURNITURE.test(text) || (kind === 'heading' && AFTERWORD.test(text))
}
