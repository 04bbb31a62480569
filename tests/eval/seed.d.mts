import type { Extraction } from '../../src/extract/contract.ts'

/** A careful reading of the page; its shape is its own business. */
export type Gold = Record<string, unknown>
export type Score = [kind: string, id: string, found: boolean]

export function readSeed(shared: string): { gold: Gold; file: string; raw: string }
export function score(found: Extraction, gold: Gold, raw: string): Score[]
/** Of each kind: how many were found, of how many. */
export function tally(scores: readonly Score[]): Map<string, [found: number, all: number]>
