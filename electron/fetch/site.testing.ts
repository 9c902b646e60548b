import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach } from 'vitest'

/** Starts web sites of this computer's own, which end with the test. */
export interface Sites {
  /** Starts one that answers with `answer`; resolves to its address, without a slash at the end. */
  readonly start: (answer: RequestListener, host?: string) => Promise<string>
}

/** Sites for the tests of a file. */
export function useSites(): Sites {
  let servers: Server[] = []
  afterEach(async () => {
    const closing = servers.map((server) => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(resolve))
    })
    servers = []
    await Promise.all(closing)
  })
  return {
    async start(answer, host = '127.0.0.1') {
      const server = createServer(answer)
      servers.push(server)
      await new Promise<void>((resolve) => server.listen(0, host, resolve))
      return `http://${host}:${(server.address() as AddressInfo).port}`
    },
  }
}
