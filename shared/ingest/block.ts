import type { DetailName, DetailOrigin, Paragraph } from '../model/article'

/** A paragraph as a reader of one format finds it, before its place in the text is known. */
export interface Block extends Omit<Paragraph, 'start' | 'end' | 'kind'> {
  readonly kind: 'title' | 'heading' | 'body' | 'list' | 'quote' | 'post'
  /** Its words on one line; nothing but white space makes no paragraph. */
  readonly text: string
}

/** A detail as its source writes it, and where that was. Dates are EDTF. */
export interface StatedDetail {
  readonly value: string
  readonly from: DetailOrigin
}

/** What a file says about its article besides the text. */
export type StatedDetails = Readonly<Partial<Record<DetailName, StatedDetail>>>

/** An article as a reader of one format finds it. */
export interface Draft {
  readonly blocks: readonly Block[]
  readonly details: StatedDetails
}
