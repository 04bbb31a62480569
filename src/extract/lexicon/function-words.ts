/** Closed classes of English: words that are never part of a name and that bound a noun phrase. */

const words = (line: string): string[] => line.split(' ')

export const DETERMINERS: ReadonlySet<string> = new Set(
  words(
    'the a an this that these those his her its their our my your some any no each every another both either neither one',
  ),
)

export const PRONOUNS: ReadonlySet<string> = new Set(
  words(
    'i me we us you he him she her it they them who whom whoever he himself herself themselves itself everyone everybody someone somebody anyone nobody',
  ),
)

export const PREPOSITIONS: ReadonlySet<string> = new Set(
  words(
    'of in on at to for from with by about against between among into onto over under after before during since until till through throughout ' +
      'within without toward towards upon across along behind below beneath beside besides beyond despite down except inside like near off outside ' +
      'past per regarding concerning around amid amidst via versus than as',
  ),
)

export const CONJUNCTIONS: ReadonlySet<string> = new Set(
  words(
    'and or but nor so yet because although though if unless while whereas when where whether why how what which that',
  ),
)

export const AUXILIARIES: ReadonlySet<string> = new Set(
  words(
    "is are was were be been being am has have had having do does did will would shall should can could may might must 's 're 've 'll 'd 'm " +
      "isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't shouldn't can't couldn't cannot mustn't",
  ),
)

const ADVERBS = words(
  'not also only just even still already now then here there however moreover meanwhile instead thus therefore hence again too very more most ' +
    'never ever always often sometimes later earlier once today yesterday tomorrow tonight first last next ago perhaps maybe indeed yes no well ' +
    'much many few several such other all same own according asked added speaking let until plus',
)

export const FUNCTION_WORDS: ReadonlySet<string> = new Set([
  ...DETERMINERS,
  ...PRONOUNS,
  ...PREPOSITIONS,
  ...CONJUNCTIONS,
  ...AUXILIARIES,
  ...ADVERBS,
])
