/**
 * What a text says, in a few numbers, so that a copy of it is known again: a bottom-k sketch (MinHash; A. Broder 1997, "On
 * the resemblance and containment of documents") of its runs of words.
 */

/** Words in a row that are taken together: fewer are common speech, more are broken by every word that is edited. */
const RUN = 5
/** The runs with the least hashes stand for all: whichever text they are in, they are the same ones. */
const MOST = 128
/** A text of fewer runs is like others by chance. */
const FEWEST = 20
/** A copy is looked for by this many of them: of texts that share two fifths, one pair in three thousand shares none. */
export const KEYS = 16
/** How much of the shorter text must stand in the longer one. */
const COPIED = 0.6

/** Signed 32-bit hashes, ascending; none for a text too short to tell. */
export function sketchOf(text: string): number[] {
  const words = wordHashes(text)
  const runs = new Int32Array(Math.max(words.length - RUN + 1, 0))
  for (let first = 0; first < runs.length; first++) {
    let hash = 0
    for (let i = first; i < first + RUN; i++) hash = Math.imul(hash, 31) ^ (words[i] as number)
    runs[first] = scatter(hash)
  }
  const least: number[] = []
  for (const hash of runs.sort()) {
    if (least.length === MOST) break
    if (hash !== least.at(-1)) least.push(hash)
  }
  return least.length < FEWEST ? [] : least
}

/**
 * Whether most of the shorter text stands in the longer one, as the sketches tell it: among the hashes that both reach
 * to, those of both by those of the one that has fewer.
 */
export function isCopy(a: readonly number[], b: readonly number[]): boolean {
  const reach = Math.min(reachOf(a), reachOf(b))
  const [inA, inB] = [within(a, reach), within(b, reach)]
  let shared = 0
  for (let i = 0, j = 0; i < inA && j < inB;) {
    const [x, y] = [a[i] as number, b[j] as number]
    if (x === y) shared++
    if (x <= y) i++
    if (y <= x) j++
  }
  return shared > 0 && shared >= COPIED * Math.min(inA, inB)
}

/** A sketch that is not full has every run of its text. */
const reachOf = (sketch: readonly number[]): number =>
  sketch.length < MOST ? Infinity : (sketch.at(-1) as number)

/** How many of its hashes are no larger. */
function within(sketch: readonly number[], reach: number): number {
  let count = sketch.length
  while (count > 0 && (sketch[count - 1] as number) > reach) count--
  return count
}

const LETTER = /[\p{L}\p{N}]/u
/** From here on scripts do not part words: each character is taken for one. */
const UNPARTED = 0x2e80

/** Of each word, without regard to case and to what stands between words (FNV-1a). */
function wordHashes(text: string): number[] {
  const hashes: number[] = []
  const lower = text.toLowerCase()
  let hash = 0
  for (let i = 0; i < lower.length; i++) {
    const code = lower.charCodeAt(i)
    const inWord = code < 128 ? isAsciiLetter(code) : code >= UNPARTED || LETTER.test(lower.charAt(i))
    if (inWord) hash = Math.imul((hash || 0x811c9dc5) ^ code, 0x01000193)
    if (hash !== 0 && (!inWord || code >= UNPARTED)) {
      hashes.push(hash)
      hash = 0
    }
  }
  if (hash !== 0) hashes.push(hash)
  return hashes
}

const isAsciiLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 48 && code <= 57)

/** The finalizer of MurmurHash3: neighbours end far apart. */
function scatter(hash: number): number {
  let bits = hash ^ (hash >>> 16)
  bits = Math.imul(bits, 0x85ebca6b)
  bits ^= bits >>> 13
  bits = Math.imul(bits, 0xc2b2ae35)
  return bits ^ (bits >>> 16)
}
