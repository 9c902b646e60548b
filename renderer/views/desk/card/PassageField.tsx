import type { ReactElement } from 'react'
import type { ArticleId } from '../../../../shared/model/ids'
import { useArticleSummaries, useArticleText } from '../../../store/hooks'
import { TextField } from '../../../ui/TextField'
import type { EvidenceDraft } from './evidenceDraft'
import styles from './PassageField.module.css'

interface PassageFieldProps {
  readonly draft: EvidenceDraft
  readonly problem: string | undefined
  readonly onEdit: (part: Partial<EvidenceDraft>) => void
}

/** Chooses an article of the library and words that stand in it, to the letter. */
export function PassageField({ draft, problem, onEdit }: PassageFieldProps): ReactElement {
  const articleId = draft.passage?.articleId ?? null
  const text = useArticleText(articleId)
  const type = (excerpt: string): void => {
    const start = excerpt && text ? text.indexOf(excerpt) : -1
    const end = start < 0 ? 0 : start + excerpt.length
    onEdit({ excerpt, passage: articleId && { articleId, start: Math.max(0, start), end } })
  }
  const isThere = draft.passage !== null && draft.passage.end > draft.passage.start
  const wrong = draft.excerpt && !isThere ? 'These words do not stand in the article.' : problem
  return (
    <>
      <ArticleSelect
        articleId={articleId}
        onChoose={(id, title) => {
          onEdit({ passage: { articleId: id, start: 0, end: 0 }, title, excerpt: '' })
        }}
      />
      <TextField
        label="Words as they stand in it"
        value={draft.excerpt}
        disabled={!articleId}
        onChange={type}
        {...(wrong ? { problem: wrong } : {})}
      />
    </>
  )
}

interface ArticleSelectProps {
  readonly articleId: ArticleId | null
  readonly onChoose: (articleId: ArticleId, title: string) => void
}

function ArticleSelect({ articleId, onChoose }: ArticleSelectProps): ReactElement {
  const summaries = useArticleSummaries() ?? []
  const titleOf = (summary: (typeof summaries)[number]): string => summary.details.title ?? 'Untitled article'
  return (
    <label className={styles.label}>
      Article
      <select
        className={styles.select}
        value={articleId ?? ''}
        onChange={({ target }) => {
          const chosen = summaries.find(({ id }) => id === target.value)
          if (chosen) onChoose(chosen.id, titleOf(chosen))
        }}
      >
        <option value="">Choose an article</option>
        {summaries.map((summary) => (
          <option key={summary.id} value={summary.id}>
            {titleOf(summary)}
          </option>
        ))}
      </select>
    </label>
  )
}
