import type { ReactElement } from 'react'
import type { ArticleId } from '../../../../shared/model/ids'
import {
  type Finding,
  findingAnswers,
  type Question,
  questions,
  reasonCodes,
  unchecked,
} from '../../../../shared/model/finding'
import { setQuotes } from '../../../actions/changeReview'
import { useShortcuts } from '../../../screen/shortcuts'
import { Section } from '../../../ui/Section'
import type { DeskQuote } from '../useDesk'
import styles from './Findings.module.css'

interface FindingsProps {
  readonly articleId: ArticleId
  readonly current: DeskQuote
}

const questionNames: Readonly<Record<Question, string>> = {
  wording: 'Wording',
  attribution: 'Attribution',
  occasion: 'Occasion',
  context: 'Context',
}

const answerNames: Readonly<Record<Finding['answer'], string>> = {
  unchecked: 'Unchecked',
  right: 'Right',
  wrong: 'Wrong',
  unclear: 'Unclear',
}

/** The four questions that the verdict rests on; the keys 1 to 4 go through their answers. */
export function Findings({ articleId, current }: FindingsProps): ReactElement {
  const { quote, review } = current
  const answer = (question: Question, to: Finding): void => {
    void setQuotes([{ articleId, quoteId: quote.id }], [{ field: question, to }])
  }
  const cycle = (question: Question) => () => {
    const next = findingAnswers[(findingAnswers.indexOf(review[question].answer) + 1) % findingAnswers.length]
    answer(question, next ? { answer: next, reason: null } : unchecked)
  }
  useShortcuts({
    wording: cycle('wording'),
    attribution: cycle('attribution'),
    occasion: cycle('occasion'),
    context: cycle('context'),
  })
  const checked = questions.filter((question) => review[question].answer !== 'unchecked').length
  return (
    <Section title="Findings" aside={`${checked} of ${questions.length} checked`}>
      {questions.map((question) => (
        <QuestionRow
          key={question}
          question={question}
          finding={review[question]}
          onAnswer={(to) => {
            answer(question, to)
          }}
        />
      ))}
    </Section>
  )
}

interface QuestionRowProps {
  readonly question: Question
  readonly finding: Finding
  readonly onAnswer: (to: Finding) => void
}

function QuestionRow({ question, finding, onAnswer }: QuestionRowProps): ReactElement {
  const asksReason = finding.answer === 'wrong' || finding.answer === 'unclear'
  return (
    <div className={styles.row}>
      <fieldset className={styles.answers}>
        <legend className={styles.question}>{questionNames[question]}</legend>
        {findingAnswers.map((answer) => (
          <label key={answer} className={`${styles.answer} ${styles[answer]}`}>
            <input
              type="radio"
              name={question}
              checked={answer === finding.answer}
              onChange={() => {
                onAnswer({ answer, reason: null })
              }}
            />
            {answerNames[answer]}
          </label>
        ))}
      </fieldset>
      {asksReason && (
        <select
          className={styles.reason}
          aria-label={`Reason, ${questionNames[question].toLowerCase()}`}
          value={finding.reason ?? ''}
          onChange={({ target }) => {
            const reason = reasonCodes[question].find((code) => code === target.value) ?? null
            onAnswer({ answer: finding.answer, reason })
          }}
        >
          <option value="">Reason not given</option>
          {reasonCodes[question].map((code) => (
            <option key={code} value={code}>
              {code.charAt(0).toUpperCase() + code.slice(1).replaceAll('-', ' ')}
            </option>
          ))}
        </select>
      )}
    </div>
  )
}
