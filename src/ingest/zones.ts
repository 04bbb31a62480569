/**
 * Minutes east of UTC for the zone abbreviations that newsrooms print. One with two common meanings (CST: China or
 * US Central; IST: India, Israel or Ireland; AST; PST stays Pacific) is left out, so that no hour is guessed.
 */
const FIXED: Readonly<Record<string, number>> = {
  Z: 0,
  UTC: 0,
  GMT: 0,
  WET: 0,
  WEST: 60,
  BST: 60,
  CET: 60,
  WAT: 60,
  CEST: 120,
  EET: 120,
  CAT: 120,
  SAST: 120,
  IDT: 180,
  EEST: 180,
  EAT: 180,
  MSK: 180,
  TRT: 180,
  IRST: 210,
  GST: 240,
  AFT: 270,
  PKT: 300,
  NPT: 345,
  WIB: 420,
  ICT: 420,
  HKT: 480,
  SGT: 480,
  MYT: 480,
  PHT: 480,
  AWST: 480,
  KST: 540,
  JST: 540,
  ACST: 570,
  AEST: 600,
  AEDT: 660,
  NZST: 720,
  NZDT: 780,
  NDT: -150,
  NST: -210,
  ADT: -180,
  BRT: -180,
  ART: -180,
  EDT: -240,
  EST: -300,
  CDT: -300,
  MDT: -360,
  MST: -420,
  PDT: -420,
  PST: -480,
  AKDT: -480,
  AKST: -540,
  HST: -600,
}

/** Names whose offset depends on the season, or that are written out, in the IANA database. */
const NAMED: Readonly<Record<string, string>> = {
  ET: 'America/New_York',
  CT: 'America/Chicago',
  MT: 'America/Denver',
  PT: 'America/Los_Angeles',
  'EASTERN TIME': 'America/New_York',
  'CENTRAL TIME': 'America/Chicago',
  'MOUNTAIN TIME': 'America/Denver',
  'PACIFIC TIME': 'America/Los_Angeles',
  'BEIJING TIME': 'Asia/Shanghai',
  'SEOUL TIME': 'Asia/Seoul',
  'TOKYO TIME': 'Asia/Tokyo',
  'MOSCOW TIME': 'Europe/Moscow',
  'LONDON TIME': 'Europe/London',
  'PARIS TIME': 'Europe/Paris',
  'BRUSSELS TIME': 'Europe/Brussels',
  'KYIV TIME': 'Europe/Kyiv',
  'TEHRAN TIME': 'Asia/Tehran',
  'WASHINGTON TIME': 'America/New_York',
}

const NUMERIC = /^(?:GMT|UTC)? ?([+-]|\u2212)(\d{1,2}):?(\d{2})?$/

/** Minutes east of UTC of a zone as printed ("KST", "+0900", "GMT+8", "ET") at a local time; null when it is not known. */
export function zoneOffset(zone: string, local: string): number | null {
  const name = zone.toUpperCase()
  if (name in FIXED) return FIXED[name] as number
  if (name in NAMED) return namedOffset(NAMED[name] as string, local)
  const [, sign, hours, minutes] = NUMERIC.exec(name) ?? []
  if (!hours) return null
  const offset = Number(hours) * 60 + Number(minutes ?? 0)
  return offset <= 14 * 60 ? (sign === '+' ? offset : -offset) : null
}

/** The offset at noon of that day is right but for a few hours a year, on the nights clocks change. */
function namedOffset(zone: string, local: string): number {
  const noon = new Date(`${local.slice(0, 10)}T12:00:00Z`)
  const format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' })
  const name = format.formatToParts(noon).find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT'
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)/.exec(name) ?? []
  return hours ? (sign === '+' ? 1 : -1) * (Number(hours) * 60 + Number(minutes)) : 0
}

const names = [...Object.keys(FIXED), ...Object.keys(NAMED)].sort((a, b) => b.length - a.length)

/** Source of a regular expression for any zone that `zoneOffset` knows, and some it does not. */
export const ZONE =
  `(?:(?:GMT|UTC) ?[+\\u2212-]\\d{1,2}(?::?\\d{2})?|[+\\u2212-]\\d{2}:?\\d{2}|` +
  `(?:${names.join('|')}|CST|IST|AST|LOCAL TIME)\\b)`
