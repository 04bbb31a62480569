/** Who else printed an article, in words: its copies lead to their own pages, its very text to where it was printed. */
import type { z } from 'zod'
import type { AlsoIn } from '../resources/references.ts'
import { html, type Html } from './html.ts'

type Printed = z.output<typeof AlsoIn>

/** "Herald, Mirror"; empty where nobody did, or nobody with a name. */
export const outletsIn = (alsoIn: Printed): string =>
  [...new Set(alsoIn.flatMap(({ source }) => source?.name ?? []))].join(', ')

export const printedIn = (alsoIn: Printed, articleId: string): Html[] =>
  alsoIn.map((printed, n) => {
    const to = printed.articleId === articleId ? printed.url : `/v1/articles/${printed.articleId}`
    const outlet = printed.source?.name ?? printed.url ?? 'a copy'
    const isSafe = to !== null && /^(?:https?:|\/)/i.test(to)
    return html`${n > 0 ? ', ' : ''}${isSafe ? html`<a href="${to}" rel="noreferrer nofollow">${outlet}</a>` : outlet}`
  })
