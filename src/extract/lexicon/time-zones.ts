/** Hours east of UTC of the zones that news names by letters. Zones whose letters are shared are left out. */
export const ZONES: ReadonlyMap<string, number> = new Map([
  ['gmt', 0],
  ['utc', 0],
  ['z', 0],
  ['est', -5],
  ['edt', -4],
  ['et', -5],
  ['cst', -6],
  ['cdt', -5],
  ['mst', -7],
  ['mdt', -6],
  ['pst', -8],
  ['pdt', -7],
  ['pt', -8],
  ['cet', 1],
  ['cest', 2],
  ['eet', 2],
  ['eest', 3],
  ['msk', 3],
  ['jst', 9],
  ['kst', 9],
  ['hkt', 8],
  ['sgt', 8],
])

/** Hours east of UTC in cities that keep one time all year: "9 p.m. Moscow time". */
export const CITY_ZONES: ReadonlyMap<string, number> = new Map([
  ...['moscow', 'minsk', 'istanbul', 'ankara', 'baghdad', 'riyadh'].map((city) => [city, 3] as const),
  ['tehran', 3.5],
  ['dubai', 4],
  ['kabul', 4.5],
  ['islamabad', 5],
  ['delhi', 5.5],
  ...['hanoi', 'bangkok', 'jakarta'].map((city) => [city, 7] as const),
  ...['beijing', 'manila', 'singapore', 'taipei'].map((city) => [city, 8] as const),
  ...['tokyo', 'seoul', 'pyongyang'].map((city) => [city, 9] as const),
])
