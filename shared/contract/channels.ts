/** The calls from the page to the main process, `noun.verb`; `ipc.ts` gives each its request and response. */
export const callNames = [
  'app.describe',
  'file.choose',
  'folder.choose',
  'file.read',
  'sheet.print',
  'sheet.save',
  'original.save',
  'package.open',
  'backup.list',
  'backup.save',
  'backup.read',
  'backup.choosePlace',
  'url.fetch',
  'url.cancel',
  'network.describe',
  'network.allowPrivate',
  'menu.setKeys',
] as const
export type CallName = (typeof callNames)[number]

/** The events from the main process to the page. */
export const eventNames = ['menu.command'] as const
export type EventName = (typeof eventNames)[number]
