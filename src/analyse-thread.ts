/** What each thread of the pool in `analyse-apart.ts` runs. */
export { analyse as default } from './pipeline.ts'
