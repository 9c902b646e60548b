import { expect, test } from 'vitest'
import { askLatest } from './askLatest'

test('K2.6 of questions that come while one is being answered, only the latest is asked', async () => {
  const asked: string[] = []
  const answered: string[] = []
  const replies: (() => void)[] = []
  const ask = askLatest<string, string>(
    (request) => {
      asked.push(request)
      return new Promise((resolve) => {
        replies.push(() => {
          resolve(request.toUpperCase())
        })
      })
    },
    (response, request) => answered.push(`${request} ${response}`),
    () => undefined,
  )
  for (const request of ['v', 'vo', 'vot', 'vote']) ask(request)
  expect(asked).toEqual(['v'])
  replies[0]?.()
  await Promise.resolve()
  await Promise.resolve()
  expect(asked).toEqual(['v', 'vote'])
  replies[1]?.()
  await Promise.resolve()
  await Promise.resolve()
  expect(answered).toEqual(['v V', 'vote VOTE'])
})

test('K2.7 a question that fails stops none after it', async () => {
  const errors: unknown[] = []
  const answered: string[] = []
  const ask = askLatest<string, string>(
    (request) => (request === 'bad' ? Promise.reject(new Error('failed')) : Promise.resolve(request)),
    (response) => answered.push(response),
    (error) => errors.push(error),
  )
  ask('bad')
  ask('good')
  await new Promise((resolve) => setTimeout(resolve))
  expect(errors).toHaveLength(1)
  expect(answered).toEqual(['good'])
})
