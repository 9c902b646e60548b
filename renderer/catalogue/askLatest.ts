/**
 * Asks one question at a time; of those that come meanwhile only the latest is asked then. `onAnswer` is given the
 * answer with its question.
 */
export function askLatest<Request, Response>(
  ask: (request: Request) => Promise<Response>,
  onAnswer: (response: Response, request: Request) => void,
  onError: (error: unknown) => void,
): (request: Request) => void {
  let next: { readonly request: Request } | null = null
  let isAsking = false
  const run = async (): Promise<void> => {
    isAsking = true
    while (next) {
      const { request } = next
      next = null
      try {
        onAnswer(await ask(request), request)
      } catch (error) {
        onError(error)
      }
    }
    isAsking = false
  }
  return (request) => {
    next = { request }
    if (!isAsking) void run()
  }
}
