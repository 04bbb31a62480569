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
  [
    'LIMA, June 17 (Andes Wire) - Prime Minister Ines Soto will fly to Oslo on June 20. The prime minister will go on to Accra on June 22, where she is due to meet Ghana’s foreign minister, Kofi Adjei.',
    'Ines Soto PE > Oslo NO planned 2024-06-20',
    'Ines Soto PE > Accra GH planned 2024-06-22',
  ],
  [
    'LIMA, June 17 (Andes Wire) - President Ines Soto is ill. Soto’s foreign minister, Hugo Brandt, flew to Accra on Sunday.',
    'Hugo Brandt PE > Accra GH occurred 2024-06-16',
  ],
  [
    'Peruvian President Ines Soto is ill. Her foreign minister, Hugo Brandt, will fly to Accra on Friday.',
    'Hugo Brandt PE > Accra GH planned 2024-06-21',
  ],
  [
    'LIMA, June 17 (Andes Wire) - The president, Kofi Adjei, will be in Oslo on Friday, Ghana’s foreign ministry said.',
    'Kofi Adjei GH > Oslo NO planned 2024-06-21',
  ],
  [
    'Peruvian President Ines Soto, who arrived in Ghana on Sunday, held talks with President Kofi Adjei. Adjei will probably come to Lima in October.',
    'Ines Soto PE > Ghana GH occurred 2024-06-16',
    'Kofi Adjei GH > Lima PE planned 2024-10',
  ],
  [
    'LIMA, June 17 (Andes Wire) - Peruvian President Ines Soto will not go. President Kofi Adjei will visit Oslo on Friday.',
    'Kofi Adjei - > Oslo NO planned 2024-06-21',
  ],
  [
    'Peruvian President Ines Soto asked her Ghanaian counterpart, Kofi Adjei, to come in July.',
    'Kofi Adjei GH > Peru PE requested 2024-07',
  ],
  [
    'The King of Tonga’s envoy, Sione Tupou, left for Reykjavik on Saturday.',
    'Sione Tupou TO > Reykjavik IS occurred 2024-06-15',
  ],
  [
    'Peruvian President Ines Soto has cancelled her attendance at the summit in Quito on July 3.',
    'Ines Soto PE > Quito EC cancelled 2024-07-03',
  ],
  [
    'Peruvian President Ines Soto has confirmed her attendance at next week’s summit in Quito.',
    'Ines Soto PE > Quito EC planned 2024-06-24/2024-06-30',
  ],
  [
    'Peruvian Vice President Hugo Brandt will lead the delegation to next week’s summit in Quito after President Ines Soto cancelled her attendance.',
    'Hugo Brandt PE > Quito EC planned 2024-06-24/2024-06-30',
    'Ines Soto PE > Quito EC cancelled 2024-06-24/2024-06-30',
  ],
  [
    'Peruvian President Ines Soto will pass through Quito on Friday on her way to Lagos.',
    'Ines Soto PE > Quito EC planned 2024-06-21',
  ],
  ['A resolution that Peruvian President Ines Soto signed passed through Chile’s parliament on Friday.'],
  [
    'President Ines Soto has put off her visit to Oslo, her office in Lima said.',
    'Ines Soto PE > Oslo NO postponed',
  ],
  [
    'The president of Ghana, Kofi Adjei, arrived in Quito. President Ana Berg of Chile met him there.\n\nAdjei leaves for Lima on Friday.\n\nHis foreign minister, Ama Darko, will fly to Oslo on Friday.',
    'Ana Berg CL > Quito EC occurred',
    'Kofi Adjei GH > Quito EC occurred',
    'Kofi Adjei GH > Lima PE planned 2024-06-21',
    'Ama Darko GH > Oslo NO planned 2024-06-21',
  ],
  ['Tonga’s King Siaosi has sent his regrets to the summit in Quito.', 'Siaosi TO > Quito EC declined'],
  [
    'Tonga’s King Siaosi will pay a visit to Quito on June 20, accompanied by Foreign Minister Sione Tupou.',
    'Siaosi TO > Quito EC planned 2024-06-20',
    'Sione Tupou TO > Quito EC planned 2024-06-20',
  ],
  [
    'Peruvian President Ines Soto had planned to stop in Skopje, but the stop was dropped.',
    'Ines Soto PE > Skopje MK cancelled',
  ],
]
