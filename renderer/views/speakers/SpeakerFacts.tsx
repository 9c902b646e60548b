import type { ReactElement, ReactNode } from 'react'
import type { CatalogueCalls } from '../../../shared/catalogue/catalogueCalls'
import { capitalise } from '../../../shared/catalogue/rowLines'
import { Button } from '../../ui/Button'
import styles from './SpeakerFacts.module.css'
import { countQuotes, toRoleTime } from './speakerWords'

/** What the catalogue holds on one speaker. */
export type ShownSpeaker = NonNullable<CatalogueCalls['speaker.show']['response']>

interface SpeakerFactsProps {
  readonly page: ShownSpeaker
  readonly onSplit: (key: string, name: string) => void
}

/** Names as written, roles with their time, outlets, and the names that were merged, each of which can be split off. */
export function SpeakerFacts({ page, onSplit }: SpeakerFactsProps): ReactElement {
  const { namesAsWritten, roles, outlets, merged } = page
  return (
    <aside className={styles.facts} aria-label={`About ${page.name}`}>
      <Facts title="Names as written">
        {namesAsWritten.map(({ value, count }) => (
          <Fact key={value} name={value} about={countQuotes(count)} />
        ))}
      </Facts>
      <Facts title="Roles">
        {roles.map((role) => (
          <Fact key={role.role} name={capitalise(role.role)} about={toRoleTime(role)} />
        ))}
      </Facts>
      <Facts title="Outlets">
        {outlets.map(({ value, count }) => (
          <Fact key={value} name={value} about={countQuotes(count)} />
        ))}
      </Facts>
      {merged.length > 0 && (
        <Facts title="Merged names">
          {merged.map(({ key, name, quotes }) => (
            <Fact key={key} name={name} about={countQuotes(quotes)}>
              <Button
                look="link"
                aria-label={`Split off ${name}`}
                onClick={() => {
                  onSplit(key, name)
                }}
              >
                Split off
              </Button>
            </Fact>
          ))}
        </Facts>
      )}
    </aside>
  )
}

function Facts({
  title,
  children,
}: {
  readonly title: string
  readonly children: readonly ReactNode[]
}): ReactElement {
  return (
    <section>
      <h2 className={styles.title}>{title}</h2>
      {children.length > 0 ? <ul>{children}</ul> : <p className={styles.about}>Not stated</p>}
    </section>
  )
}

interface FactProps {
  readonly name: string
  readonly about: string
  readonly children?: ReactNode
}

function Fact({ name, about, children }: FactProps): ReactElement {
  return (
    <li className={styles.fact}>
      <span className={styles.name}>{name}</span>
      <span className={styles.about}>{about}</span>
      {children}
    </li>
  )
}
