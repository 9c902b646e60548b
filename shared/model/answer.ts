import { z } from './schema'

/**
 * What a person said of a value that the extraction found: nothing yet (`null`), that it is right (with the value that
 * was right then), or what it is instead. `value: null` corrects it to "not stated".
 */
export type Answer<Value> = { readonly state: 'confirmed' | 'corrected'; readonly value: Value } | null

/** The schema of an answer about a value of `schema`. */
export function answerSchema<Schema extends z.ZodType>(
  schema: Schema,
): z.ZodType<Answer<z.infer<Schema>>, Answer<z.infer<Schema>>> {
  const given = z.object({ state: z.enum(['confirmed', 'corrected']), value: schema }).readonly()
  return given.nullable() as unknown as z.ZodType<Answer<z.infer<Schema>>, Answer<z.infer<Schema>>>
}
