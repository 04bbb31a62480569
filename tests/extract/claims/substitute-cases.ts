/** Who goes where another was to go, and whom a pronoun means; published on Monday, 17 June 2024. One line a visit. */
const BERG = 'Chilean President Ines Berg was to visit Lima on June 19.'
const WAS = 'Ines Berg CL > Lima PE planned 2024-06-19'
const IS_OFF = 'Ines Berg CL > Lima PE cancelled 2024-06-19'
const MORI = 'Otto Mori CL > Lima PE planned 2024-06-19'

export const SUBSTITUTE_CASES: readonly (readonly [text: string, ...visits: string[]])[] = [
  [`${BERG} Foreign Minister Otto Mori will go in her place, officials said.`, WAS, IS_OFF, MORI],
  [`${BERG} Instead, Foreign Minister Otto Mori will make the trip.`, WAS, IS_OFF, MORI],
  [`${BERG} In her place, Foreign Minister Otto Mori will attend the talks.`, WAS, IS_OFF, MORI],
  [`${BERG} Foreign Minister Otto Mori will attend on her behalf.`, WAS, IS_OFF, MORI],
  [
    'Chilean Foreign Minister Otto Mori will visit Lima on June 19 instead of President Ines Berg.',
    MORI,
    IS_OFF,
  ],
  [
    'Chilean Foreign Minister Otto Mori will visit Lima on June 19 in place of President Ines Berg.',
    MORI,
    IS_OFF,
  ],
  [
    'Chilean President Ines Berg, who was to visit Lima on June 19, will be replaced by Foreign Minister Otto Mori.',
    WAS,
    IS_OFF,
    MORI,
  ],
  [
    'Chilean President Ines Berg will not visit Lima on June 19; Foreign Minister Otto Mori will travel instead.',
    'Ines Berg CL > Lima PE declined 2024-06-19',
    MORI,
  ],
  // another place, another state, no journey
  [
    'Chilean President Ines Berg was to visit Quito on June 19. She will travel to Lima instead.',
    'Ines Berg CL > Quito EC planned 2024-06-19',
    'Ines Berg CL > Lima PE planned',
  ],
  [
    `${BERG} Peruvian President Ana Dini will come to Santiago instead.`,
    WAS,
    'Ana Dini PE > Santiago CL planned',
  ],
  [`${BERG} Foreign Minister Otto Mori spoke on her behalf.`, WAS],
  ['Talks will take place in Lima on June 19.'],
  // "she" is nobody whom the article calls a man
  [
    'Chilean President Jorge Berg met Peruvian Foreign Minister Ana Dini on Monday. He thanked her. She will visit Santiago on June 19.',
    'Ana Dini PE > Santiago CL planned 2024-06-19',
  ],
  [
    'King Olav of Norway met Kenyan President Rosa Ruto on Sunday. She will visit Oslo on June 19.',
    'Rosa Ruto KE > Oslo NO planned 2024-06-19',
  ],
  [
    'Chilean President Ines Berg said on Monday that she was well. Kenyan President Otto Mori thanked her. He will visit Santiago on June 19.',
    'Otto Mori KE > Santiago CL planned 2024-06-19',
  ],
  [
    'King Olav of Norway spoke with Kenyan President Rosa Ruto and Peruvian President Ana Dini. She will visit Oslo on June 19.',
  ],
]
