/** Visits told from where a text was filed, and of who is told elsewhere in it; published on Monday, 17 June 2024. One line a visit. */
export const FILED_CASES: readonly (readonly [text: string, ...visits: string[]])[] = [
  [
    'LIMA, June 17 (Lima Ledger) - President Ines Soto has put off her trip to Ghana, which had been due on June 20, her office said.',
    'Ines Soto PE > Ghana GH postponed 2024-06-20',
  ],
  [
    'LIMA, June 17 (Andes Wire) - President Ines Soto will fly to Oslo on June 20.',
    'Ines Soto PE > Oslo NO planned 2024-06-20',
  ],
  [
    'LIMA, June 17 (Andes Wire) - President Ines Soto arrived here on June 16. She will go on to Quito on June 20.',
    'Ines Soto - > LIMA PE occurred 2024-06-16',
    'Ines Soto - > Quito EC planned 2024-06-20',
  ],
  [
    'LIMA, June 17 (Andes Wire) - President Ines Soto, who is touring the south, is expected to return to the capital on Friday.',
  ],
  [
    'Peruvian President Ines Soto was to visit Accra on June 20. “The trip to Ghana has been cancelled,” palace spokesman Leo Arce said.',
    'Ines Soto PE > Accra GH planned 2024-06-20',
    'Ines Soto PE > Accra GH cancelled 2024-06-20',
  ],
  [
    'The note was delivered by Peruvian Foreign Minister Hugo Brandt during a visit to Accra last week, Ghanaian minister Kofi Adjei told reporters.',
    'Hugo Brandt PE > Accra GH occurred 2024-06-10/2024-06-16',
  ],
  [
    'Peruvian President Ines Soto will visit Ghana on June 20, the first visit by a Peruvian head of state in decades.',
    'Ines Soto PE > Ghana GH planned 2024-06-20',
  ],
  [
    'Peruvian President Ines Soto will visit Ghana before the middle of May 2025.',
    'Ines Soto PE > Ghana GH planned ../2025-05-14',
  ],
  [
    'Peruvian President Ines Soto will meet Ghanaian President Kofi Adjei in Accra on June 20. The president is to travel on to Kumasi on June 22 before she flies home.',
    'Ines Soto PE > Accra GH planned 2024-06-20',
    'Ines Soto PE > Kumasi GH planned 2024-06-22',
  ],
]
