/** An invented article, and pointers into it: the examples of the document speak of it, and their offsets are true. */
import type { Mention } from '../../../extract/schemas.ts'

export const title = 'Marsh to visit Tokyo as allies weigh a new pact'

export const text = `Foreign Minister Elena Marsh will travel to Tokyo on June 18 or 19, diplomatic sources said on Monday.

“The visit will very likely produce a joint statement on maritime security,” said Ravi Menon, a senior fellow at the Halden Institute for Strategic Studies. He added that the 1998 Treaty of Friendship and Consultation obliges both sides to consult when either is threatened.

Marsh had been asked to come in May, but Canberra declined the invitation. Many experts expect the two governments to propose a pact on mutual defence at the summit in Osaka next month.`

export const publishedAt = '2024-06-17T09:30:00+10:00'

/** Where `words` stand in the text; `nth` counts from 0. */
export function mention(words: string, nth = 0): Mention {
  let start = text.indexOf(words)
  for (let i = 0; i < nth; i++) start = text.indexOf(words, start + 1)
  return { start, end: start + words.length, text: words }
}

/** Made once, and found again in every example: `0190…` sorts by time of creation (UUID, version 7). */
export const ids = {
  article: '0190b3f2-7a4e-7c3e-8b1a-0a1b2c3d4e01',
  source: '0190b3f2-7a4e-7c3e-8b1a-0a1b2c3d4e02',
  quotation: '0190b3f2-7a4e-7c3e-8b1a-0a1b2c3d4e03',
  expert: '0190b3f2-7a4e-7c3e-8b1a-0a1b2c3d4e04',
  claim: '0190b3f2-7a4e-7c3e-8b1a-0a1b2c3d4e05',
  clause: '0190b3f2-7a4e-7c3e-8b1a-0a1b2c3d4e06',
  visit: '0190b3f2-7a4e-7c3e-8b1a-0a1b2c3d4e07',
  treaty: '0190b3f2-7a4e-7c3e-8b1a-0a1b2c3d4e08',
}

/** As a client sends it. */
export const newArticle = {
  title,
  publishedAt,
  url: 'https://news.example/2024/06/marsh-tokyo',
  source: 'The Example Courier',
  fictional: true,
  text,
}
