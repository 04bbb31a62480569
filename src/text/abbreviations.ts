/** Lower-case words whose following full stop does not end a sentence, as any style guide lists them. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  [
    'mr mrs ms dr prof rev hon fr sr jr st mt ft messrs mme mlle', // before names
    'gen lt col maj capt cmdr cmd sgt cpl pvt adm brig', // ranks
    'sen rep gov pres amb supt insp atty asst assn', // offices
    'jan feb mar apr jun jul aug sept sep oct nov dec', // months
    'mon tue tues wed thu thur thurs fri sat sun', // days
    'inc ltd co corp bros llc plc', // firms
    'vs v no nos art arts para paras sec secs ch chs vol pp p ed eds fig figs cf ca approx est al etc eg ie viz', // references
    'ave blvd rd dept univ', // places
  ].flatMap((line) => line.split(' ')),
)

/** Of these, the ones that often stand last in a sentence: they end it when a capital follows. */
export const FINAL_ABBREVIATIONS: ReadonlySet<string> = new Set([
  'inc',
  'ltd',
  'co',
  'corp',
  'etc',
  'jr',
  'sr',
  'plc',
  'llc',
])
