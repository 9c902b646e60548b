import type { Locator, Page } from '@playwright/test'

/** The desk as a person sees it. */
export class Desk {
  constructor(private readonly window: Page) {}

  /** The rows of the quote list. */
  get rows(): Locator {
    return this.window.getByRole('navigation', { name: 'Quotes' }).getByRole('listitem')
  }

  /** The row of the selected quote. */
  get selectedRow(): Locator {
    return this.rows.filter({ has: this.window.locator('[aria-current=true]') })
  }

  /** The article's sheet. */
  get article(): Locator {
    return this.window.getByRole('main', { name: 'Article' })
  }

  /** The card of the selected quote. */
  get card(): Locator {
    return this.window.getByRole('region', { name: /^Quote \d+ of \d+$/ })
  }

  /** "3 of 8 decided". */
  get progress(): Locator {
    return this.window.getByRole('navigation', { name: 'Quotes' }).getByText(/^\d+ of \d+ decided$/)
  }

  /** What the hint bar says at the right. */
  get status(): Locator {
    return this.window.getByRole('contentinfo').getByRole('status')
  }

  /** The verdict that is chosen in the bar. */
  verdict(name: 'Verified' | 'Disputed' | 'Needs context' | 'Undecided'): Locator {
    return this.card.getByRole('radio', { name })
  }

  /** The value of a field of the card. */
  field(name: string): Locator {
    return this.card
      .locator('dt', { hasText: new RegExp(`^${name}$`) })
      .locator('xpath=following-sibling::dd[1]')
  }

  /** The row of a field of the card: label, value and state. */
  fieldRow(name: string): Locator {
    return this.card
      .locator('dl > div')
      .filter({ has: this.window.locator('dt', { hasText: new RegExp(`^${name}$`) }) })
  }

  /** Selects the first place where the article says `text`, as a mouse would. */
  async selectText(text: string): Promise<void> {
    await this.article.evaluate((sheet, wanted) => {
      const walker = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.textContent?.indexOf(wanted) ?? -1
        if (at < 0) continue
        window.getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length)
        return
      }
      throw new Error(`The article does not say "${wanted}" in one piece`)
    }, text)
  }

  /** The stretches of the article that belong to the selected quote. */
  async selectedWords(): Promise<readonly string[]> {
    const id = await this.selectedQuoteId()
    return this.article.locator(`[data-quote="${id}"]`).allTextContents()
  }

  private async selectedQuoteId(): Promise<string> {
    const number = Number(/\d+/.exec((await this.card.getAttribute('aria-label')) ?? '')?.[0])
    const marks = await this.article
      .locator('[data-quote]')
      .evaluateAll((all) => all.map((each) => each.getAttribute('data-quote')))
    return [...new Set(marks)][number - 1] ?? ''
  }
}
