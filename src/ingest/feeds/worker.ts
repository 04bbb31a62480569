/** The thread that reads long feeds. */
import { answerQuestions } from '../answer-questions.ts'
import { readFeed, type FeedHints } from './read-feed.ts'

export interface FeedQuestion {
  bytes: Uint8Array
  hints: FeedHints
}

answerQuestions(({ bytes, hints }: FeedQuestion) => readFeed(bytes, hints))
