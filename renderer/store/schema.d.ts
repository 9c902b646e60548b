import type Dexie from 'dexie';
/**
 * Declares every version of the schema on `library`. A version that a release has written is never edited: a change is
 * a new version below it, with the upgrade of the records that it needs and a test in `schema.test.ts`.
 */
export declare function defineSchema(library: Dexie): void;
