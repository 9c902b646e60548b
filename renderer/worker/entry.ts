import type { WorkerReply, WorkerRequest } from '../../shared/contract/worker'
import { answer } from './answer'

addEventListener('message', ({ data }: MessageEvent<WorkerRequest>) => {
  const { call } = data
  answer(data).then(
    (response) => {
      postMessage({ call, response } satisfies WorkerReply)
    },
    (error: unknown) => {
      postMessage({ call, error: String(error) } satisfies WorkerReply)
    },
  )
})
