import type pg from 'pg'

export function fill(pool: pg.Pool, articles: number, options?: { parts?: number }): Promise<void>
