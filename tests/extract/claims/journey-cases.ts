/** Stays, legs, delegations, places and leaders of the sentence before; published on Monday, 17 June 2024. One line a visit. */
export const JOURNEY_CASES: readonly (readonly [text: string, ...visits: string[]])[] = [
  [
    'Finnish President Aino Salmi will visit Lima before the end of July.',
    'Aino Salmi FI > Lima PE planned ../2024-07-31',
  ],
  [
    'Finnish President Aino Salmi will visit Lima by the end of July.',
    'Aino Salmi FI > Lima PE planned ../2024-07-31',
  ],
  [
    'Finnish President Aino Salmi wrapped up a swing through Guinea and Chad on Friday.',
    'Aino Salmi FI > Chad TD occurred 2024-06-14',
    'Aino Salmi FI > Guinea GN occurred 2024-06-14',
  ],
  ['Finnish President Aino Salmi praised a swing to the left in Peru.'],
  [
    'Finnish President Aino Salmi spent three days in Lima last week.',
    'Aino Salmi FI > Lima PE occurred 2024-06-10/2024-06-16',
  ],
  ['Finnish President Aino Salmi spent the money in Lima on roads.'],
  [
    'Finnish President Aino Salmi took a night train to Warsaw on Friday.',
    'Aino Salmi FI > Warsaw PL occurred 2024-06-14',
  ],
  [
    'Finnish Foreign Minister Olli Karo visited Lima on Thursday and continued to Quito on Friday.',
    'Olli Karo FI > Lima PE occurred 2024-06-13',
    'Olli Karo FI > Quito EC occurred 2024-06-14',
  ],
  ['Finnish Foreign Minister Olli Karo continued to push for talks on Lima.'],
  [
    'Finnish Foreign Minister Olli Karo turned up in Lima on Sunday unannounced.',
    'Olli Karo FI > Lima PE occurred 2024-06-16',
  ],
  [
    'Helsinki sent its deputy foreign minister to Lima last week.',
    'deputy foreign minister FI > Lima PE occurred 2024-06-10/2024-06-16',
  ],
  [
    'A Hamas delegation arrived in Algiers on Sunday.',
    'Hamas delegation PS > Algiers DZ occurred 2024-06-16',
  ],
  ['An IMF mission visited Lima in May.', 'IMF mission - > Lima PE occurred 2024-05'],
  [
    'A team of Finnish diplomats travelled to Lima on Sunday.',
    'Finnish diplomats FI > Lima PE occurred 2024-06-16',
  ],
  [
    'A delegation from the African Union is due in Lima on Friday.',
    'delegation from the African Union - > Lima PE planned 2024-06-21',
  ],
  ['The team arrived in Lima, and the mission to Quito failed.'],
  [
    'Finnish Prime Minister Tapio Lehto, in Lima for talks on trade, said the road would be finished by May.',
    'Tapio Lehto FI > Lima PE occurred',
  ],
  [
    'Finnish Prime Minister Tapio Lehto was in Lima on 3 June and in Quito on 5 June.',
    'Tapio Lehto FI > Lima PE occurred 2024-06-03',
    'Tapio Lehto FI > Quito EC occurred 2024-06-05',
  ],
  [
    'Finnish Prime Minister Tapio Lehto visited Arequipa in Peru on Thursday and Quito on Friday.',
    'Tapio Lehto FI > Arequipa PE occurred 2024-06-13',
    'Tapio Lehto FI > Quito EC occurred 2024-06-14',
  ],
  [
    'After talks in Lima on Friday, Finnish Prime Minister Tapio Lehto continues to Quito on Wednesday, and will be in Bogota on Thursday.',
    'Tapio Lehto FI > Lima PE occurred 2024-06-14',
    'Tapio Lehto FI > Quito EC planned 2024-06-19',
    'Tapio Lehto FI > Bogota CO planned 2024-06-20',
  ],
  [
    'Crowds hung flags along the avenues of Lima on Sunday. The Finnish president lands there on Thursday.',
    'Finnish president FI > Lima PE planned 2024-06-20',
  ],
  [
    'Peru is preparing for a rare guest. The Finnish president is expected on Friday.',
    'Finnish president FI > Peru PE planned 2024-06-21',
  ],
  [
    'Finnish President Aino Salmi will make her first trip to Asia next month. She will begin in Seoul before going on to Hanoi.',
    'Aino Salmi FI > Asia - planned 2024-07',
    'Aino Salmi FI > Seoul KR planned 2024-07',
    'Aino Salmi FI > Hanoi VN planned 2024-07',
  ],
  [
    'Finnish President Aino Salmi landed in Lima on Friday, the first Finnish president to set foot in Peru.',
    'Aino Salmi FI > Lima PE occurred 2024-06-14',
  ],
  [
    'The visit of Finland’s president to Lima has been pushed from June to August, diplomats said.',
    'Finland’s president FI > Lima PE postponed 2024-08',
  ],
  ['Finnish President Aino Salmi’s trip to Lima hangs in the balance.', 'Aino Salmi FI > Lima PE planned'],
  [
    'On the way back from Lima, the Finnish foreign minister stopped in Havana.',
    'Finnish foreign minister FI > Lima PE occurred',
    'Finnish foreign minister FI > Havana CU occurred',
  ],
  [
    'On her way to Lima, Finnish President Aino Salmi praised the accord.',
    'Aino Salmi FI > Lima PE occurred',
  ],
  [
    'Finland’s foreign minister passed up an invitation to Lima.',
    'Finland’s foreign minister FI > Lima PE declined',
  ],
  [
    'Finland’s prime minister sent his regrets and will not be at the summit in Lima.',
    'Finland’s prime minister FI > Lima PE declined',
  ],
  [
    'The Finnish president’s visit to Lima, first floated in January, is the talk of the town.',
    'Finnish president FI > Lima PE planned',
  ],
  [
    'Finland’s prime minister, Tapio Lehto, called off a trip to Lima that had been planned for Wednesday.',
    'Tapio Lehto FI > Lima PE cancelled 2024-06-19',
  ],
  [
    'Lima said that Finnish Prime Minister Tapio Lehto’s visit had been moved from July to September.',
    'Tapio Lehto FI > Lima PE postponed 2024-09',
  ],
  ['The Pope’s September trip to Peru will be his longest.', 'Pope VA > Peru PE planned 2024-09'],
  [
    'Finland’s ruler, General Tapio Lehto, travelled to Lima last month.',
    'Tapio Lehto FI > Lima PE occurred 2024-05',
  ],
  [
    'Officials confirmed that Emmanuel Macron would travel to Lima in July.',
    'Emmanuel Macron FR > Lima PE planned 2024-07',
  ],
  [
    'The Minister of Foreign Affairs and Trade of Chile, Ms. Ana Rojas, visited Lima on 13 June.',
    'Ana Rojas CL > Lima PE occurred 2024-06-13',
  ],
  [
    'Finnish Foreign Minister Olli Karo paid a courtesy call on President Ana Rojas in Santiago on June 13.',
    'Olli Karo FI > Santiago CL occurred 2024-06-13',
  ],
  [
    'Peru’s new Prime Minister Ana Rojas will make introductory visits to Chile and Bolivia this week.',
    'Ana Rojas PE > Chile CL planned 2024-06-17/2024-06-23',
    'Ana Rojas PE > Bolivia BO planned 2024-06-17/2024-06-23',
  ],
  [
    'Chilean President Ana Rojas received in Santiago on Sunday Olli Karo, Foreign Minister of Finland.',
    'Olli Karo FI > Santiago CL occurred 2024-06-16',
  ],
  [
    'The Finnish president has received an invitation to visit Santiago from Chile’s prime minister.',
    'Finnish president FI > Santiago CL invited',
  ],
  [
    'Peruvian officials expect the Finnish prime minister in Lima on Friday.',
    'Finnish prime minister FI > Lima PE planned 2024-06-21',
  ],
  ['Peruvian officials expect the Finnish prime minister to resign.'],
  [
    'Finnish Foreign Minister Olli Karo, who stopped in Lima on Saturday, was in Quito on Sunday.',
    'Olli Karo FI > Lima PE occurred 2024-06-15',
    'Olli Karo FI > Quito EC occurred 2024-06-16',
  ],
  [
    'The foreign ministers of Ghana and Togo were in Lima on Friday.',
    'foreign minister of Ghana GH > Lima PE occurred 2024-06-14',
    'foreign minister of Togo TG > Lima PE occurred 2024-06-14',
  ],
  [
    'Finnish Foreign Minister Olli Karo’s trip to New York to chair meetings of the Council will take place on July 16-17.',
    'Olli Karo FI > New York US planned 2024-07-16/2024-07-17',
  ],
  [
    'Finnish Foreign Minister Olli Karo travelled to Lima in March, where he met Chile’s Foreign Minister Ana Rojas.',
    'Olli Karo FI > Lima PE occurred 2024-03',
    'Ana Rojas CL > Lima PE occurred 2024-03',
  ],
  [
    'A Finnish delegation headed by the ambassador to Chile visited Lima in April 2023.',
    'ambassador FI > Lima PE occurred 2023-04',
  ],
  [
    'Negotiators from Finland and a rebel group will resume talks in Lima on July 20.',
    'Negotiators from Finland FI > Lima PE planned 2024-07-20',
  ],
  [
    'Finnish President Aino Salmi is weighing a visit to Peru after the summit in Quito, where she arrives on Friday.',
    'Aino Salmi FI > Peru PE planned',
    'Aino Salmi FI > Quito EC planned 2024-06-21',
  ],
  [
    'Finnish President Aino Salmi landed in Quito on Saturday on her way to Lima.',
    'Aino Salmi FI > Quito EC occurred 2024-06-15',
    'Aino Salmi FI > Lima PE under_way',
  ],
]
