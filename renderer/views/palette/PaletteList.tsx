import { ChevronRight, FileText, User } from 'lucide-react'
import { Fragment, type ReactElement, useEffect, useRef } from 'react'
import type { Span } from '../../../shared/text/span'
import { Glyph } from '../../ui/Glyph'
import { KeyCap } from '../../ui/KeyCap'
import type { FoundGroup, FoundItem } from './findItems'
import styles from './Palette.module.css'
import { type PaletteItem, toSignName } from './usePaletteItems'

interface PaletteListProps {
  readonly id: string
  readonly groups: readonly FoundGroup<PaletteItem>[]
  /** The index of the current item, counted through all groups. */
  readonly current: number
  readonly onPoint: (at: number) => void
  readonly onChoose: (item: PaletteItem) => void
}

/** What the palette has found, in groups. */
export function PaletteList({ id, groups, current, onPoint, onChoose }: PaletteListProps): ReactElement {
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' })
  }, [current, groups])
  const starts = groups.map((_, at) => groups.slice(0, at).reduce((sum, each) => sum + each.items.length, 0))
  return (
    <div ref={list} id={id} className={styles.list} role="listbox" aria-label="Found" tabIndex={-1}>
      {groups.map((group, groupAt) => (
        <div key={group.name} role="group" aria-labelledby={`${id}-${group.name}`}>
          <p id={`${id}-${group.name}`} className={styles.group} role="presentation">
            {group.name}
          </p>
          {group.items.map((found, itemAt) => {
            const at = (starts[groupAt] ?? 0) + itemAt
            return (
              <div
                key={found.item.key}
                id={`${id}-${at}`}
                role="option"
                aria-selected={at === current}
                className={styles.item}
                onMouseMove={() => {
                  if (at !== current) onPoint(at)
                }}
                onClick={() => {
                  onChoose(found.item)
                }}
              >
                <ItemLine found={found} />
              </div>
            )
          })}
        </div>
      ))}
    </div>
  )
}

function ItemLine({ found }: { readonly found: FoundItem<PaletteItem> }): ReactElement {
  const { item, textSpans, moreSpans } = found
  return (
    <>
      <Sign item={item} />
      <span className={styles.text}>
        <span className="visually-hidden">{toSignName(item)}</span>
        <Marked text={item.text} spans={textSpans} />
      </span>
      {item.more && (
        <span className={styles.more}>
          <Marked text={item.more} spans={moreSpans} />
        </span>
      )}
      {item.keys && (
        <span className={styles.keys}>
          <KeyCap keys={item.keys} />
        </span>
      )}
    </>
  )
}

function Sign({ item }: { readonly item: PaletteItem }): ReactElement {
  const look = { size: 16, strokeWidth: 1.5, 'aria-hidden': true } as const
  if (item.verdict) return <Glyph name={item.verdict} decorative />
  if (item.group === 'Articles') return <FileText {...look} />
  if (item.group === 'Speakers') return <User {...look} />
  return <ChevronRight {...look} />
}

/** The text with what was found in it emphasised. */
function Marked({ text, spans }: { readonly text: string; readonly spans: readonly Span[] }): ReactElement {
  return (
    <>
      {spans.map(({ start, end }, at) => (
        <Fragment key={start}>
          {text.slice(spans[at - 1]?.end ?? 0, start)}
          <mark className={styles.mark}>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(spans.at(-1)?.end ?? 0)}
    </>
  )
}
