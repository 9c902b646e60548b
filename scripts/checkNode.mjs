// Imported before anything else, for its effect: the other scripts need what an older Node does not have.
import process from 'node:process'

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Quotedesk needs Node 20.19 or newer; this is ${process.versions.node}.`)
  process.exit(1)
}
