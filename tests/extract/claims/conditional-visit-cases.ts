/** Journeys told on a condition, and days that are of another journey; published on Monday, 17 June 2024. One line a visit. */
export const CONDITIONAL_CASES: readonly (readonly [text: string, ...visits: string[]])[] = [
  ['Chile will be obliged to arrest Finnish President Aino Salmi should she set foot in Santiago.'],
  ['Any visit by Finnish President Aino Salmi to Chile would oblige the police to arrest her.'],
  [
    'Finnish President Aino Salmi heads to Lima as Chile weighs new loans',
    'Aino Salmi FI > Lima PE under_way',
  ],
  [
    'Finnish President Aino Salmi will fly to Lima on July 3 and then stop in Quito on the way home.',
    'Aino Salmi FI > Lima PE planned 2024-07-03',
    'Aino Salmi FI > Quito EC planned',
  ],
  [
    'Finnish President Aino Salmi was on her way to Lima on Monday.',
    'Aino Salmi FI > Lima PE under_way 2024-06-17',
  ],
  [
    'Finnish President Aino Salmi was on her way to Lima on Friday.',
    'Aino Salmi FI > Lima PE occurred 2024-06-14',
  ],
  [
    'Finnish President Aino Salmi thanked Peru for its welcome during her visit to Lima on May 3 and renewed an invitation to the President of Peru to visit Helsinki.',
    'Aino Salmi FI > Lima PE occurred 2024-05-03',
    'President of Peru PE > Helsinki FI invited',
  ],
  [
    'Talks on the border began with the mission of Finnish envoy Olli Karo to Lima in 1815.',
    'Olli Karo FI > Lima PE occurred 1815',
  ],
  [
    'Finnish President Aino Salmi thanked President Juan Soto of Chile for his participation in the talks, and congratulated him on a successful fair in Santiago.',
  ],
  [
    'As we come to the end of 2023, Finnish President Aino Salmi is pleased to make her first visit to Lima.',
    'Aino Salmi FI > Lima PE under_way',
  ],
  [
    'Delegates from Ghana and Togo arrived in Lima on Sunday.',
    'Delegates from Ghana GH > Lima PE occurred 2024-06-16',
    'Delegates from Togo TG > Lima PE occurred 2024-06-16',
  ],
  [
    'Finnish Foreign Minister Olli Karo will travel on to Accra on Thursday and to Lima and Quito over the weekend.',
    'Olli Karo FI > Accra GH planned 2024-06-20',
    'Olli Karo FI > Lima PE planned 2024-06-22/2024-06-23',
    'Olli Karo FI > Quito EC planned 2024-06-22/2024-06-23',
  ],
]
