/** The day on which each state keeps its independence, as its law names it: "MM-DD", the state, its adjective. */
const LINES = `
08-15 india indian
08-14 pakistan pakistani
03-26 bangladesh bangladeshi
02-04 lanka lankan
01-04 myanmar burmese
08-17 indonesia indonesian
08-31 malaysia malaysian
06-12 philippines philippine
09-02 vietnam vietnamese
08-24 ukraine ukrainian
07-03 belarus belarusian
08-27 moldova moldovan
11-11 poland polish
02-24 estonia estonian
11-18 latvia latvian
02-16 lithuania lithuanian
12-06 finland finnish
05-26 georgia georgian
09-21 armenia armenian
12-16 kazakhstan kazakh
09-01 uzbekistan uzbek
08-31 kyrgyzstan kyrgyz
09-09 tajikistan tajik
09-27 turkmenistan turkmen
03-25 greece greek
09-22 bulgaria bulgarian
10-01 cyprus cypriot
11-28 albania albanian
02-17 kosovo kosovar
05-21 montenegro montenegrin
03-01 bosnia bosnian
12-01 portugal portuguese
11-22 lebanon lebanese
04-17 syria syrian
05-25 jordan jordanian
07-05 algeria algerian
03-20 tunisia tunisian
11-18 morocco moroccan
12-24 libya libyan
10-01 nigeria nigerian
03-06 ghana ghanaian
12-12 kenya kenyan
10-09 uganda ugandan
12-09 tanzania tanzanian
07-01 rwanda rwandan
10-24 zambia zambian
04-18 zimbabwe zimbabwean
06-25 mozambique mozambican
11-11 angola angolan
04-04 senegal senegalese
09-22 mali malian
01-01 sudan sudanese
09-16 mexico mexican
09-15 guatemala guatemalan
09-15 honduras honduran
09-15 nicaragua nicaraguan
07-05 venezuela venezuelan
07-20 colombia colombian
08-10 ecuador ecuadorian
07-28 peru peruvian
08-06 bolivia bolivian
09-18 chile chilean
07-09 argentina argentine
08-25 uruguay uruguayan
05-15 paraguay paraguayan
09-07 brazil brazilian
08-06 jamaica jamaican
01-01 haiti haitian
07-04 america american
`

/** "MM-DD" by the state's name or adjective, lower case; of a name of two words the last. */
export const NATIONAL_DAYS: ReadonlyMap<string, string> = new Map(
  LINES.trim()
    .split('\n')
    .flatMap((line) => {
      const [day = '', ...names] = line.split(' ')
      return names.map((name) => [name, day] as const)
    }),
)
