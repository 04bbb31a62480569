import { setFlagsFromString } from 'node:v8'

const FLAGS = ['--max-inlined-bytecode-size-cumulative=300', '--interrupt-budget=400000']

/**
 * The engine is many small functions. Copied into each other as far as is usual, and compiled as soon as is usual, the first
 * thousand articles are compiled for longer than they are read. For all threads of this process that start from now on.
 */
export const compileLess = (): void => FLAGS.forEach((flag) => setFlagsFromString(flag))
