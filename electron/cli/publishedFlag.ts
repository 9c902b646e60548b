import { edtfSchema, type Edtf } from '../../shared/model/edtf'
import { fail, succeed, type Result } from '../../shared/model/result'

const PRECISE = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/

/**
 * The value of `--published`: a day, month or year (`2019-12-05`, `2019-12`, `2019`), `null` when it was not given.
 * A problem is a sentence that names the value and the way out.
 */
export function parsePublished(value: string | undefined): Result<Edtf | null, string> {
  if (value === undefined) return succeed(null)
  const date = PRECISE.test(value) ? edtfSchema.safeParse(value) : undefined
  if (date?.success) return succeed(date.data)
  return fail(`--published ${value}: this is not a date. Write the day as 2019-12-05, or 2019-12, or 2019.`)
}
