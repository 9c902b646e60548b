import type { WorkerReply, WorkerRequest } from '../../shared/contract/worker'
import { answer } from './answer'

addEventListener('message', (event: MessageEvent<WorkerRequest>) => {
  const { call, name, request } = event.data
  answer({ name, request } as Parameters<typeof answer>[0]).then(
    (response) => {
      postMessage({ call, response } satisfies WorkerReply)
    },
    (error: unknown) => {
      postMessage({ call, error: String(error) } satisfies WorkerReply)
    },
  )
})
