import { trimEnd } from '../../text/trim.ts'
import { isDressing } from './byline.ts'
import type { Caption } from '../page.ts'

/** Who gives pictures to newspapers, as their credit lines name them. */
const AGENCIES =
  'AFP|AP|AAP|AA|ANI|ANSA|APA|Alamy|Anadolu|Associated Press|Bloomberg|CCTV|CNA|DPA|dpa|EFE|EPA|EPA-EFE|Getty|Getty Images|Handout|IANS|ISNA|' +
  'IRNA|Interfax|JIJI|KCNA|KPPA|Kyodo|LUSA|MENA|NTB|PA|PTI|Planet Labs|Pool|POOL|REX|RIA|RIA Novosti|Reuters|REUTERS|RFE/RL|SANA|SPA|Shutterstock|Sputnik|' +
  'TASS|TT|UNIAN|UPI|Ukrinform|VCG|VNA|WAM|Wikimedia Commons|Xinhua|Yonhap|ZUMA|Zuma Press'
const PICTURE =
  '(?:[Ff]ile )?(?:[Pp]hoto|PHOTO|[Pp]hotograph|[Pp]icture|[Ii]mage|[Ii]llustration|[Gg]raphic|[Cc]ourtesy|[Cc]redit|[Pp]rovided by|[Ss]creen ?(?:grab|shot)|AP Photo|[Ff]ile)'

// "… in Geneva on May 3. (Lakeside Press/Pool)"
//                        ^^^^^^^^^^^^^^^^^^^^^ credit
const BRACKETED = /[([]([^()[\]]{2,100})[)\]]\.?$/
const NAMES_AGENCY = new RegExp(
  `^(?:${AGENCIES})(?: via (?:${AGENCIES}))?$|(?:/|\\bvia |\\bfor )(?:the )?(?:${AGENCIES})\\b|^(?:${AGENCIES})/`,
)
const NAMES_PICTURE = new RegExp(
  `^(?:${PICTURE})\\b|\\bphoto(?:graph)?s?(?: by| courtesy|$|[/:])|\\b(?:${PICTURE})$`,
)
const SLASHED = /^\p{Lu}[^/]{1,50}\/ ?\p{Lu}[^/]{1,50}$/u
// "… in Geneva. Photograph: Lakeside Press"
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^ credit
const LABELLED = new RegExp(
  `(?:^|[.!?”"’)|] ?|\\s[–—|-] )((?:${PICTURE})s?(?: credit)?(?: ?: ?| by | courtesy of | © ?|/)((?:[^.!?:]|\\b[A-Z]\\.){2,100}))\\.?$`,
)
// "… in Geneva. Ana Ruiz/AFP via Getty Images"
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ credit
const UNLABELLED = new RegExp(
  `[.!?”"’)] ?[–—|-]? ?(©? ?(?:\\p{Lu}[\\p{L}'’.-]{0,30} ?){0,4}(?:/ ?)?(?:${AGENCIES})(?:(?:/| via )(?:${AGENCIES}))*)$`,
  'u',
)
const OPENS =
  /^(?:file photo|photo|picture|image|caption|in this (?:file |handout |undated )?(?:photo|image|picture))\b ?[:,|]? /i

/** A line that is a picture's caption: its words and its credit, apart. Null when nothing marks it as one. */
export function captionOf(line: string): (Caption & { sure: boolean }) | null {
  if (line.length > 700) return null
  const bracketed = BRACKETED.exec(line)
  if (bracketed) {
    const credit = (bracketed[1] as string).trim()
    const before = line.slice(0, bracketed.index).trim()
    const picture = NAMES_PICTURE.test(credit)
    const ended = before === '' || /[.!?…”"’)]$/.test(before)
    if (picture || NAMES_AGENCY.test(credit) || (SLASHED.test(credit) && ended))
      return { text: before, credit: bare(credit), sure: picture || (ended && credit.includes('/')) }
  }
  const labelled = LABELLED.exec(line)
  if (labelled) {
    const text = trimEnd(
      line.slice(0, labelled.index + labelled[0].indexOf(labelled[1] as string)),
      isDressing,
    )
    return { text, credit: bare((labelled[2] as string).trim()), sure: true }
  }
  const unlabelled = UNLABELLED.exec(line)
  if (unlabelled) {
    const credit = (unlabelled[1] as string).trim()
    const text = trimEnd(line.slice(0, line.length - (unlabelled[1] as string).length), isDressing)
    return { text, credit: bare(credit), sure: /\/|via|©/.test(credit) }
  }
  return OPENS.test(line) ? { text: line.replace(OPENS, ''), credit: null, sure: false } : null
}

const bare = (credit: string): string =>
  credit.replace(
    /^(?:(?:photo(?:graph)?|image|picture|credit)s?(?: credit)? ?(?::|by\b|courtesy of\b) ?|© ?)/i,
    '',
  )
