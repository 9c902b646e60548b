/**
 * What is compared with an annotation.
 *
 * - `marked`: stretches in quotation marks. An extracted one that touches neither a quote nor a listed trap is left out, since nobody
 *   judged it.
 * - `strict`: as `marked`, and every extracted stretch counts: for annotations in which everything was judged.
 * - `all`: every quote with a cue of speech, reported speech included; a quote's `clause` stands for its fragments.
 */
export const scopes = ['marked', 'strict', 'all'] as const
export type Scope = (typeof scopes)[number]
