import { edtfSchema, type Edtf } from '../model/edtf'

/** The day that a written date names, `null` when it names none. */
export function parseWrittenDate(written: string): Edtf | null {
  const day = edtfSchema.safeParse(/^\d{4}-\d\d-\d\d/.exec(written)?.[0])
  return day.success ? day.data : null
}
