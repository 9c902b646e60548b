import { expect, type Locator, type Page } from '@playwright/test'
import { council, paste, tramway } from './articles'
import { Desk } from './desk'

/** Brings two articles into the library: 4 quotes of the council's, 3 of the tramway's. */
export async function fillLibrary(window: Page): Promise<void> {
  await paste(window, council)
  await expect(new Desk(window).rows).toHaveCount(4)
  await paste(window, tramway)
  await expect(new Desk(window).rows).toHaveCount(3)
}

/** The search as a person sees it. */
export class SearchView {
  constructor(private readonly window: Page) {}

  /** Goes there from wherever the window is. */
  async open(): Promise<void> {
    await this.window.keyboard.press('b')
    await this.window.keyboard.press('/')
    await expect(this.field).toBeFocused()
  }

  /** Where one types. */
  get field(): Locator {
    return this.window.getByRole('searchbox', { name: 'Search quotes' })
  }

  /** The quotes found that are in sight. */
  get results(): Locator {
    return this.window.getByRole('listbox', { name: 'Quotes found' }).getByRole('option')
  }

  /** "4 quotes in 1 article". */
  get total(): Locator {
    return this.window
      .getByRole('status')
      .filter({ hasText: /quotes?\b/ })
      .first()
  }

  /** A value in the pane of filters. */
  option(field: string, name: string | RegExp): Locator {
    return this.window.getByRole('group', { name: field, exact: true }).getByRole('checkbox', { name })
  }

  /** Opens the values of a field that is closed. */
  async unfold(field: string): Promise<void> {
    const toggle = this.window
      .getByRole('complementary')
      .getByRole('button', { name: new RegExp(`^${field}`) })
    if ((await toggle.getAttribute('aria-expanded')) === 'false') await toggle.click()
  }

  /** The chosen filters in words. */
  get chips(): Locator {
    return this.window
      .getByRole('list', { name: 'Filters' })
      .getByRole('button', { name: /^Take out (?!all)/ })
  }

  /** What the hint bar says at the right. */
  get notice(): Locator {
    return this.window.getByRole('contentinfo').getByRole('status')
  }
}
