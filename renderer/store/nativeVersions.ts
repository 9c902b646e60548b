/** Dexie multiplies its version numbers by this in the browser's own. */
export const nativeVersions = 10
