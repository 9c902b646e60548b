/**
 * Does `work` for every item, up to `width` at a time, beginning them in order. Stops beginning more when `signal` is aborted; rejects
 * with what the first failing one threw, once those under way have ended.
 */
export async function inParallel<Item>(
  items: readonly Item[],
  width: number,
  work: (item: Item, at: number) => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  const queue = items.entries()
  const run = async (): Promise<void> => {
    for (const [at, item] of queue) {
      if (signal.aborted) return
      await work(item, at)
    }
  }
  const runs = await Promise.allSettled(Array.from({ length: Math.min(width, items.length) }, run))
  const failed = runs.find((result) => result.status === 'rejected')
  if (failed) throw failed.reason
}
