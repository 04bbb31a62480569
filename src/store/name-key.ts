const LONGEST = 200

/** What two spellings of one name share: no case, no accents, no punctuation. "Nguyễn Văn-Minh" is "nguyen van minh". */
export function nameKey(name: string): string {
  const plain = ASCII.test(name) ? name : withoutAccents(name)
  return plain
    .replace(/['’ʼ`]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, LONGEST)
}

/** Most names; the rest takes five times as long. */
const ASCII = /^[ -~]*$/

const withoutAccents = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(APART, (letter) => PLAIN[letter.toLowerCase()] ?? '')

/** Letters of their own, that are no other with a mark: "Kılıç" is "Kilic", "Weiß" is "Weiss". */
const PLAIN: Readonly<Record<string, string>> = {
  ...{ đ: 'd', ð: 'd', ħ: 'h', ı: 'i', ł: 'l', ø: 'o' },
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th' },
}
const APART = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'giu')
