/** Whether this computer is a Mac, where Command takes the place of Ctrl. */
export const isMac = typeof navigator !== 'undefined' && navigator.userAgent.includes('Mac')
