import { childrenOf, type DomDocument, type DomElement, type DomNode, isElement, isText } from './dom'

/** Elements that are never words of an article. */
const NO_WORDS =
  'script, style, noscript, template, iframe, object, embed, svg, canvas, form, button, input, select, textarea, nav, ' +
  'dialog, figcaption, audio, video, map, menu, .sr-only, .visually-hidden, .screen-reader-text, [hidden], ' +
  '[style*="display:none"], [style*="display: none"], [aria-hidden="true"], [role="navigation"], ' +
  '[role="complementary"], [role="dialog"], [role="alertdialog"], [role="banner"], [role="contentinfo"], ' +
  '[role="search"], [role="menu"], [role="toolbar"], amp-ad, amp-sidebar, amp-consent, amp-embed'

/** Words in a class or id that name what stands around an article. */
const AROUND = new RegExp(
  `(?:^|[\\s_-])(?:${[
    'comments?|commentlist|comment-?(?:list|section|thread|area|form)s?|disqus|livefyre|respond',
    'related|recirc(?:ulation)?|recommend(?:ed|ations?)|more-?(?:on|from|stories|news|in)|read-?(?:more|next|also)|most-?(?:read|popular|viewed|shared)|popular|trending|up-?next|also-?(?:read|like)|see-?also',
    'newsletters?|sign-?up|subscribe|subscription|inline-?promo|promos?|promo-?box|cta|call-?to-?action|donate|donation|support-?us',
    'share|sharing|share-?(?:bar|tools|buttons|links)|social|social-?(?:share|media|links|bar|icons)|addthis|sharedaddy|jp-relatedposts|follow-?us',
    'ads?|advert|adverts|advertisement|ad-?(?:slot|unit|container|wrapper|placeholder|block|label)|sponsor(?:ed)?|taboola|outbrain|dfp|gpt|mpu|leaderboard|native-?ad',
    'cookie|cookies|cookie-?(?:banner|notice|consent|bar)|consent|gdpr|onetrust|popup|pop-?up|modal|overlay|lightbox|toast|interstitial',
    'breadcrumbs?|pagination|pager|skip-?(?:link|nav|to-content)|toolbar|sidebar|side-?bar|site-?(?:header|footer|nav)|masthead|global-?(?:nav|header|footer)|footer-?(?:nav|links)',
    'caption|captions|wp-caption-text|image-?caption|photo-?(?:caption|credit)|media-?caption|credits?|image-?credit|gallery|slideshow|carousel',
    'author-?(?:bio|box|info|card|details)|bio|about-?the-?author|tags?|tag-?(?:list|cloud)|topics|keywords|post-?tags|entry-?meta|post-?meta',
    'pull-?quote|pullout|pull-?out|factbox|fact-?box|infobox|widget|toc|table-of-contents|printonly|print-only|sr-only|visually-?hidden|screen-reader-text',
  ].join('|')})(?=$|[\\s_-])`,
)
/** Sections that go whatever they hold: readers write more than reporters. */
const COMMENTS =
  /(?:^|[\s_-])(?:comments?|comment-?(?:list|section|thread|area)s?|disqus|livefyre)(?=$|[\s_-])/
/** What may have such a word in its class, and is the article all the same. */
const KEPT = new Set([
  'html',
  'body',
  'main',
  'article',
  'blockquote',
  'p',
  'h1',
  'h2',
  'h3',
  'em',
  'strong',
  'b',
  'i',
  'a',
  'span',
  'q',
  'time',
])
/** An element with so many characters of prose holds the article, whatever it is called. */
const HOLDS_ARTICLE = 1200
/** So large a share of a page's prose is the article, however short. */
const SHARE = 0.4

/** Takes out of a page what stands around its article: navigation, adverts, captions, comments, share bars, boxes. */
export function prune(document: DomDocument): void {
  const { body } = document
  keepSignatures(document)
  for (const element of body.querySelectorAll(NO_WORDS)) {
    if (!holdsWords(element)) element.remove()
  }
  const most = Math.min(HOLDS_ARTICLE, proseLength(body) * SHARE)
  for (const element of body.querySelectorAll('[class], [id]')) {
    if (KEPT.has(element.localName) || !body.contains(element)) continue
    const names = namesOf(element)
    if (!AROUND.test(names)) continue
    const isAround = COMMENTS.test(names) ? !element.querySelector('h1') : proseLength(element, most) < most
    if (isAround) element.remove()
  }
}

/** Under a block quote a footer names who said it, which Readability would take for the page's. */
function keepSignatures(document: DomDocument): void {
  for (const footer of document.querySelectorAll('blockquote footer')) {
    const paragraph = document.createElement('p')
    paragraph.append(...childrenOf(footer))
    footer.replaceWith(paragraph)
  }
}

/** Sites wrap whole articles in forms, and hide them until a script shows them. */
function holdsWords(element: DomElement): boolean {
  if (!/^(?:form|div|section|main|article)$/.test(element.localName)) return false
  return proseLength(element, HOLDS_ARTICLE) >= HOLDS_ARTICLE
}

/** Class and id as words, without those that only file a post under something. */
function namesOf(element: DomElement): string {
  return `${element.className} ${element.id}`
    .replace(/(?<=^|\s)(?:tag|category|topic)-\S+/g, '')
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1-')
    .toLowerCase()
}

/** How many characters of a part of a page are no link's, white space left out; counted no further than `most`. */
export function proseLength(element: DomElement, most = Infinity): number {
  let length = 0
  const waiting: DomNode[] = [element]
  for (let node = waiting.pop(); node && length < most; node = waiting.pop()) {
    if (isText(node)) length += countPrinted(node.textContent ?? '', most - length)
    else if (isElement(node) && node.localName !== 'a')
      for (const child of childrenOf(node)) waiting.push(child)
  }
  return length
}

function countPrinted(text: string, most: number): number {
  let count = 0
  for (let at = 0; at < text.length && count < most; at++) if (text.charCodeAt(at) > 0x20) count++
  return count
}
