/** What became of the articles of a run so far, and a bar that shows it on a terminal. */
import type { SingleBar } from 'cli-progress'
import { statSync } from 'node:fs'
import type { Saved } from '../store/article-store.ts'
import type { PageFile } from './find-pages.ts'

export interface Counts {
  stored: number
  revised: number
  known: number
  failed: number
}

const MOST_NAMED = 20

export class Progress {
  readonly counts: Counts = { stored: 0, revised: 0, known: 0, failed: 0 }
  private readonly started = performance.now()
  private readonly ignored = new Set<string>()
  private bar: SingleBar | null = null
  private bytes = 0
  private total = 0

  /** On a terminal. `total`: bytes that will be read; null where that is not known, as of addresses. */
  async showBar(total: number | null): Promise<void> {
    if (!process.stderr.isTTY) return
    const { SingleBar } = await import('cli-progress')
    this.total = total ?? 0
    this.bar = new SingleBar({ format: formatOf(total), stream: process.stderr })
    this.bar.start(total ?? 0, 0, this.shown())
  }

  saved({ created, outcome }: Saved, bytes: number): void {
    this.count(created ? 'stored' : outcome === 'revised' ? 'revised' : 'known', bytes)
  }

  /** Fields that were left out. */
  leftOut(fields: readonly string[]): void {
    for (const field of fields) if (this.ignored.size < MOST_NAMED) this.ignored.add(field)
  }

  /** Tells of what failed, in one line above the bar. */
  failed(message: string, bytes: number): void {
    if (this.bar) process.stderr.write('\r\x1b[K')
    console.error(message)
    this.count('failed', bytes)
  }

  /** "3 stored, 0 revised, 1 known before, 0 failed, in 2.1 s (1.9 a second)", and what was left out. */
  end(): string {
    this.bar?.stop()
    const { stored, revised, known, failed } = this.counts
    const seconds = (performance.now() - this.started) / 1000
    const rate = `in ${seconds.toFixed(1)} s (${(this.articles / seconds).toFixed(1)} a second)`
    const summary = `${stored} stored, ${revised} revised, ${known} known before, ${failed} failed, ${rate}`
    if (this.ignored.size === 0) return summary
    return `${summary}\nFields that are not known were left out: ${[...this.ignored].join(', ')}`
  }

  private get articles(): number {
    const { stored, revised, known, failed } = this.counts
    return stored + revised + known + failed
  }

  private count(what: keyof Counts, bytes: number): void {
    this.counts[what]++
    this.bytes += bytes
    this.bar?.increment(bytes, this.shown())
  }

  private shown(): object {
    const seconds = (performance.now() - this.started) / 1000
    const rate = (this.articles / Math.max(seconds, 0.001)).toFixed(1)
    return { articles: this.articles, failed: this.counts.failed, rate, left: this.left(seconds) }
  }

  /** "1m20s", by the pace of the whole run: articles are stored by the dozen, and the last few tell nothing. */
  private left(seconds: number): string {
    if (this.bytes === 0) return '?'
    const left = Math.max(0, Math.round((seconds * (this.total - this.bytes)) / this.bytes))
    return left < 60 ? `${left}s` : `${Math.floor(left / 60)}m${String(left % 60).padStart(2, '0')}s`
  }
}

const formatOf = (total: number | null): string => {
  const counts = '{articles} articles  {rate}/s  {failed} failed'
  return total === null ? counts : `{bar} {percentage}%  ${counts}  {left} left`
}

/** Bytes of all files; null when some of what is read is no file. */
export const bytesIn = (files: readonly PageFile[]): number | null =>
  files.some(({ file, kind }) => file === '-' || kind === 'address')
    ? null
    : files.reduce((sum, { file }) => sum + statSync(file).size, 0)
