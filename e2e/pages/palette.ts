import type { Locator, Page } from '@playwright/test'

/** The palette as a person sees it. */
export class Palette {
  constructor(private readonly window: Page) {}

  /** The whole of it, once it is open. */
  get dialog(): Locator {
    return this.window.getByRole('dialog', { name: 'Find or run' })
  }

  /** What it has found, in all groups. */
  get found(): Locator {
    return this.dialog.getByRole('option')
  }

  /** The one that Enter chooses. */
  get current(): Locator {
    return this.dialog.getByRole('option', { selected: true })
  }

  /** What it has found in one group. */
  group(name: 'Recent' | 'Quotes' | 'Articles' | 'Speakers' | 'Commands'): Locator {
    return this.dialog.getByRole('group', { name }).getByRole('option')
  }

  /** Opens it and types. */
  async find(typed: string): Promise<void> {
    await this.window.keyboard.press('Control+k')
    await this.dialog.waitFor()
    await this.window.keyboard.type(typed)
  }

  /** Opens it, types, and chooses the first answer. */
  async run(typed: string): Promise<void> {
    await this.find(typed)
    await this.window.keyboard.press('Enter')
  }
}
