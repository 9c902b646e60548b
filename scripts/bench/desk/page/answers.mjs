/// <reference lib="dom" />
// Runs in the page that is measured.

/** @typedef {{ readonly text: string, readonly total: number }} Answer */

/** @type {number | undefined} */
let lastCall
let lastText = ''
/** @type {Answer | null} */
let answer = null
const heard = new WeakSet()

/**
 * The last answer of the catalogue with the words that it was asked for; `null` while a question is open, and before
 * the first. Every answer is another object.
 */
export function answeredFilter() {
  return answer
}

/** Listens to what the window asks its catalogue from now on. */
export function listenToCatalogue() {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- it is called on the worker below
  const post = Worker.prototype.postMessage
  /** @this {Worker} @param {unknown} message */
  Worker.prototype.postMessage = function (message) {
    note(this, message)
    post.call(this, message)
  }
}

/** @param {Worker} worker @param {unknown} message */
function note(worker, message) {
  if (!isQuestion(message)) return
  lastCall = message.call
  lastText = message.request.filter.text
  answer = null
  if (heard.has(worker)) return
  heard.add(worker)
  /** @param {MessageEvent<{ call?: number, response?: { total: number } }>} event */
  const hear = ({ data: { call, response } }) => {
    if (call === lastCall && response) answer = { text: lastText, total: response.total }
  }
  worker.addEventListener('message', hear)
}

/** @param {unknown} message @returns {message is { call: number, request: { filter: { text: string } } }} */
function isQuestion(message) {
  return (
    typeof message === 'object' && message !== null && 'name' in message && message.name === 'quotes.find'
  )
}
