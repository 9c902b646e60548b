import type { ReactElement } from 'react'
import { useScreen } from '../../screen/screen'
import { Splitter } from '../../ui/Splitter'

/** The widths between which the panes can be set, in CSS pixels. */
const limits = {
  listWidth: { narrowest: 220, widest: 400 },
  cardWidth: { narrowest: 352, widest: 560 },
} as const

/** The edges of the list and the card, in windows that have room for both. */
export function PaneSplitters({ windowWidth }: { readonly windowWidth: number }): ReactElement {
  const { listWidth, cardWidth, setPaneWidth } = useScreen()
  const usual = windowWidth >= 1360 ? { list: 288, card: 416 } : { list: 240, card: 384 }
  return (
    <section aria-label="Widths of the panes">
      <Splitter
        label="Width of the list"
        side="left"
        width={listWidth ?? usual.list}
        {...limits.listWidth}
        onResize={(width) => {
          setPaneWidth('listWidth', width)
        }}
      />
      <Splitter
        label="Width of the card"
        side="right"
        width={cardWidth ?? usual.card}
        {...limits.cardWidth}
        onResize={(width) => {
          setPaneWidth('cardWidth', width)
        }}
      />
    </section>
  )
}
