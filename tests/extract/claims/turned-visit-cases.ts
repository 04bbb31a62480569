/** Visits whose status, place or visitor is told by a turn of the sentence; published on Monday, 17 June 2024. One line a visit. */
export const TURNED_CASES: readonly (readonly [text: string, ...visits: string[]])[] = [
  [
    'The Chilean president is to be received by Peruvian President Luis Rojas in Lima on Thursday.',
    'Chilean president CL > Lima PE planned 2024-06-20',
  ],
  [
    'The Dutch king’s trip to Kenya, which had been due to begin on June 20, has been pushed back to August because of unrest.',
    'Dutch king NL > Kenya KE postponed 2024-08',
  ],
  [
    'Peru will host Chilean President Ana Berg in Chosica Baja on Friday.',
    'Ana Berg CL > Chosica Baja PE planned 2024-06-21',
  ],
  [
    'Spanish Prime Minister Ana Prado will skip the Lima conference and send Defence Minister Rosa Vega instead.',
    'Ana Prado ES > Lima PE declined',
    'Rosa Vega ES > Lima PE planned',
  ],
  [
    'Chilean Foreign Minister Ana Berg is on a three-day visit to Kenya, where she met President Ruto on Sunday.',
    'Ana Berg CL > Kenya KE under_way',
  ],
  [
    'Portuguese Prime Minister Luís Montenegro flew to Lima on Sunday.',
    'Luís Montenegro PT > Lima PE occurred 2024-06-16',
  ],
  [
    'Chilean President Ana Berg will open the fair in Lima on Friday. Then she travels to Quito.',
    'Ana Berg CL > Quito EC planned',
  ],
  [
    'Chilean President Ana Berg is expected to sign the accord during her meeting with Kenyan President William Ruto in Lima.',
    'Ana Berg CL > Lima PE planned',
    'William Ruto KE > Lima PE planned',
  ],
]
