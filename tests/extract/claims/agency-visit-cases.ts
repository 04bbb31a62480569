/** Visits as agencies, ministries and headlines tell them; published on Monday, 17 June 2024. One line a visit: who, where, status, when. */
export const AGENCY_CASES: readonly (readonly [text: string, ...visits: string[]])[] = [
  [
    'Finnish Prime Minister Anna Berg met her Chilean counterpart in Lima on Sunday and heads to Quito on Thursday.',
    'Anna Berg FI > Lima PE occurred 2024-06-16',
    'Chilean counterpart CL > Lima PE occurred 2024-06-16',
    'Anna Berg FI > Quito EC planned 2024-06-20',
  ],
  ['A visit to Lima by the Chilean trade minister is likely.', 'Chilean trade minister CL > Lima PE planned'],
  [
    'Chile asked Peru to receive its foreign minister on July 3.',
    'foreign minister CL > Peru PE requested 2024-07-03',
  ],
  [
    'Lima has scrapped a visit by the Chilean trade minister.',
    'Chilean trade minister CL > Lima PE cancelled',
  ],
  ['Lima has scrapped a visit by its own trade minister.'],
  ["Downing Street has put off the prime minister's trip to Lima.", 'prime minister GB > Lima PE postponed'],
  [
    'A delegation from the Chilean government is in Lima this week.',
    'delegation from the Chilean government CL > Lima PE under_way 2024-06-17/2024-06-23',
  ],
  [
    "Chile's junta leader skipped the summit in Lima, sending his foreign minister instead.",
    "Chile's junta leader CL > Lima PE declined",
    'foreign minister CL > Lima PE occurred',
  ],
  [
    "Georgia's foreign minister, Nino Kapanadze, flew to Atlanta, Georgia.",
    'Nino Kapanadze GE > Atlanta US occurred',
  ],
  [
    "Brazil's Lula da Silva lands in Lima on July 3 for a three-day visit, his first to Peru since 2008.",
    'Lula da Silva BR > Lima PE planned 2024-07-03/2024-07-05',
  ],
  [
    'Finnish Prime Minister Anna Berg left on Sunday for a week-long tour that will take her to Chile and Peru.',
    'Anna Berg FI > Chile CL planned',
    'Anna Berg FI > Peru PE planned',
  ],
  [
    'The four-day trip will bring Finnish Prime Minister Anna Berg to Chile and Peru.',
    'Anna Berg FI > Chile CL planned',
    'Anna Berg FI > Peru PE planned',
  ],
  [
    'Finnish Prime Minister Anna Berg will move on to Peru on July 3 and the Philippines on July 5.',
    'Anna Berg FI > Peru PE planned 2024-07-03',
    'Anna Berg FI > Philippines PH planned 2024-07-05',
  ],
  [
    'In Lima, Finnish Prime Minister Anna Berg will meet President Luis Rojas on July 3.',
    'Anna Berg FI > Lima PE planned 2024-07-03',
  ],
  [
    'On Sunday in Lima, Finnish Prime Minister Anna Berg met President Luis Rojas.',
    'Anna Berg FI > Lima PE occurred 2024-06-16',
  ],
  [
    'Finnish Prime Minister Anna Berg arrived in the Peruvian capital on Sunday.',
    'Anna Berg FI > Peruvian capital PE occurred 2024-06-16',
  ],
  [
    'Finnish Prime Minister Anna Berg will fly to Lima on Friday. Swedish Prime Minister Nils Holm arrived in the capital yesterday.',
    'Anna Berg FI > Lima PE planned 2024-06-21',
    'Nils Holm SE > Lima PE occurred 2024-06-16',
  ],
  [
    'Finnish Prime Minister Anna Berg reached Lima on Sunday for talks.',
    'Anna Berg FI > Lima PE occurred 2024-06-16',
  ],
  ['News of the deal by Finnish Prime Minister Anna Berg reached Lima on Sunday.'],
  ['Finnish Prime Minister Anna Berg’s travel plans have yet to be announced.'],
  [
    'Finnish Prime Minister Anna Berg was expected to announce a loan during her trip to Lima.',
    'Anna Berg FI > Lima PE planned',
  ],
  [
    'Finnish Prime Minister Anna Berg’s meeting with President Luis Rojas has been postponed because of unrest in Peru.',
  ],
  [
    'Finnish Foreign Minister Elina Karo will go to the summit of island states in Lima.',
    'Elina Karo FI > Lima PE planned',
  ],
  [
    'This will be the second trip to Peru for Finnish Foreign Minister Elina Karo.',
    'Elina Karo FI > Peru PE planned',
  ],
  [
    'Finnish Foreign Minister Elina Karo met with leaders in Colombia and Panama in May.',
    'Elina Karo FI > Colombia CO occurred 2024-05',
    'Elina Karo FI > Panama PA occurred 2024-05',
  ],
  ['Finnish Foreign Minister Elina Karo returned from Lima on Thursday.', 'Elina Karo FI > Lima PE occurred'],
  [
    'Finnish President Aino Berg and her Estonian counterpart Jaan Tamm met in Riga on Sunday.',
    'Aino Berg FI > Riga LV occurred 2024-06-16',
    'Jaan Tamm EE > Riga LV occurred 2024-06-16',
  ],
  [
    'Finnish Prime Minister Anna Berg met Peruvian Foreign Minister Luis Rojas in Lima. The two ministers also met in Quito last week.',
    'Anna Berg FI > Lima PE occurred',
    'Anna Berg FI > Quito EC occurred 2024-06-10/2024-06-16',
    'Luis Rojas PE > Quito EC occurred 2024-06-10/2024-06-16',
  ],
  [
    'Peru has requested that the Finnish president stop over in Lima in October.',
    'Finnish president FI > Lima PE requested 2024-10',
  ],
  [
    'Chile’s president was scheduled to be in Quito on Friday but pulled out over security concerns.',
    'Chile’s president CL > Quito EC cancelled 2024-06-21',
  ],
  [
    'The presidential palace said on Monday that Finnish Prime Minister Anna Berg would visit Lima.',
    'Anna Berg FI > Lima PE planned',
  ],
  [
    'Finnish Prime Minister Anna Berg will be the first European leader to visit Lima since the war began in January.',
    'Anna Berg FI > Lima PE planned',
  ],
  [
    'Finnish Prime Minister Anna Berg was among the leaders who arrived in Lima on Sunday.',
    'Anna Berg FI > Lima PE occurred 2024-06-16',
  ],
  [
    'Finnish Prime Minister Anna Berg will visit Lima in July. The visit has been postponed.',
    'Anna Berg FI > Lima PE planned 2024-07',
    'Anna Berg FI > Lima PE postponed 2024-07',
  ],
  [
    'Finnish Prime Minister Anna Berg will visit Lima. The trip will take place from July 3 to 6.',
    'Anna Berg FI > Lima PE planned 2024-07-03/2024-07-06',
  ],
  [
    'Finnish Prime Minister Anna Berg will be in Peru for three days from July 3.',
    'Anna Berg FI > Peru PE planned 2024-07-03/2024-07-05',
  ],
  [
    'While in Peru on July 3, Finnish Prime Minister Anna Berg will meet President Luis Rojas.',
    'Anna Berg FI > Peru PE planned 2024-07-03',
  ],
  [
    'QUITO, June 16 (Agency) - Finnish Prime Minister Anna Berg arrived here on Saturday.',
    'Anna Berg FI > QUITO EC occurred 2024-06-15',
  ],
  ['Finnish Prime Minister Anna Berg on May 3 visited Lima.', 'Anna Berg FI > Lima PE occurred 2024-05-03'],
  ['Peruvian President Luis Rojas hosted Finnish Prime Minister Anna Berg for a virtual meeting.'],
  [
    'The Finnish and Estonian foreign ministers will meet in Riga on Thursday.',
    'Finnish foreign minister FI > Riga LV planned 2024-06-20',
    'Estonian foreign minister EE > Riga LV planned 2024-06-20',
  ],
  [
    'Greek Foreign Minister Nikos Laskaris said Finnish Prime Minister Anna Berg accepted the invitation to Tripoli extended by Libya.',
    'Anna Berg FI > Tripoli LY planned',
  ],
  [
    'Malawian President Joyce Banda flew into Harare on Thursday for a regional summit.',
    'Joyce Banda MW > Harare ZW occurred 2024-06-13',
  ],
  [
    "Denmark's prime minister made an unannounced stop in Kyiv on Sunday.",
    "Denmark's prime minister DK > Kyiv UA occurred 2024-06-16",
  ],
  [
    'Greek Foreign Minister Nikos Laskaris wrapped up a two-day visit to Tripoli on Sunday.',
    'Nikos Laskaris GR > Tripoli LY occurred 2024-06-15/2024-06-16',
  ],
  [
    'Greek Foreign Minister Nikos Laskaris has arrived in the Libyan capital, Tripoli.',
    'Nikos Laskaris GR > Tripoli LY occurred',
  ],
  [
    'Greek Foreign Minister Nikos Laskaris heads for Tripoli on Thursday.',
    'Nikos Laskaris GR > Tripoli LY planned 2024-06-20',
  ],
  [
    'Libya has asked Greek Foreign Minister Nikos Laskaris to put off his visit to Tripoli.',
    'Nikos Laskaris GR > Tripoli LY planned',
  ],
  [
    'Greek Foreign Minister Nikos Laskaris had to cancel his trip to Tripoli at the last minute.',
    'Nikos Laskaris GR > Tripoli LY cancelled',
  ],
  [
    'A visit to Tripoli by Greek Foreign Minister Nikos Laskaris was called off hours before he was due to leave.',
    'Nikos Laskaris GR > Tripoli LY cancelled',
  ],
  [
    'Greek Foreign Minister Nikos Laskaris scrapped a trip to Tripoli planned for Friday.',
    'Nikos Laskaris GR > Tripoli LY cancelled 2024-06-21',
  ],
  [
    "Greek Foreign Minister Nikos Laskaris's trip to Tripoli, planned for Friday, has been postponed to July 3.",
    'Nikos Laskaris GR > Tripoli LY postponed 2024-07-03',
  ],
  [
    'Greek Foreign Minister Nikos Laskaris delayed his departure for Tripoli.',
    'Nikos Laskaris GR > Tripoli LY postponed',
  ],
  [
    'The Libyan government pushed back a visit by Greek Foreign Minister Nikos Laskaris to Tripoli until July.',
    'Nikos Laskaris GR > Tripoli LY postponed 2024-07',
  ],
  [
    'Greek Foreign Minister Nikos Laskaris turned down an invitation to visit Tripoli.',
    'Nikos Laskaris GR > Tripoli LY declined',
  ],
  [
    'Greek Foreign Minister Nikos Laskaris will stay away from the summit in Tripoli.',
    'Nikos Laskaris GR > Tripoli LY declined',
  ],
  [
    'Greek Foreign Minister Nikos Laskaris said he would not go to Tripoli.',
    'Nikos Laskaris GR > Tripoli LY declined',
  ],
  [
    'Greek Foreign Minister Nikos Laskaris rejected an invitation from Libya to attend the summit in Tripoli.',
    'Nikos Laskaris GR > Tripoli LY declined',
  ],
  [
    'Greek Foreign Minister Nikos Laskaris did not accept the invitation to Tripoli.',
    'Nikos Laskaris GR > Tripoli LY declined',
  ],
  [
    'Greek Foreign Minister Nikos Laskaris ruled out a trip to Tripoli this year.',
    'Nikos Laskaris GR > Tripoli LY declined 2024',
  ],
  [
    'Greek Foreign Minister Nikos Laskaris accepted a Libyan invitation to visit Tripoli in September.',
    'Nikos Laskaris GR > Tripoli LY planned 2024-09',
  ],
  [
    'Greek Foreign Minister Nikos Laskaris said he had accepted an offer to visit Tripoli.',
    'Nikos Laskaris GR > Tripoli LY planned',
  ],
  [
    "Libya's prime minister extended an invitation to the Greek foreign minister to visit Tripoli.",
    'Greek foreign minister GR > Tripoli LY invited',
  ],
  [
    'Libya invites Greek Foreign Minister Nikos Laskaris to Tripoli for talks.',
    'Nikos Laskaris GR > Tripoli LY invited',
  ],
  [
    'An invitation has been sent to Greek Foreign Minister Nikos Laskaris to visit Tripoli.',
    'Nikos Laskaris GR > Tripoli LY invited',
  ],
  [
    'Greek Foreign Minister Nikos Laskaris is invited to Tripoli for the ceremony on September 1.',
    'Nikos Laskaris GR > Tripoli LY invited 2024-09-01',
  ],
  [
    'Greek Foreign Minister Nikos Laskaris requested a stopover in Tripoli on his way to Tunis.',
    'Nikos Laskaris GR > Tripoli LY requested',
  ],
  [
    'Greek Foreign Minister Nikos Laskaris is currently in Tripoli.',
    'Nikos Laskaris GR > Tripoli LY under_way',
  ],
  [
    'Greek Foreign Minister Nikos Laskaris, on a visit to Tripoli, said talks had gone well.',
    'Nikos Laskaris GR > Tripoli LY occurred',
  ],
  [
    'Greek Foreign Minister Nikos Laskaris is on an official visit to Tripoli until Wednesday.',
    'Nikos Laskaris GR > Tripoli LY under_way ../2024-06-19',
  ],
  [
    'Greek Foreign Minister Nikos Laskaris continues his visit to Tripoli.',
    'Nikos Laskaris GR > Tripoli LY under_way',
  ],
  [
    'Greek Foreign Minister Nikos Laskaris left Athens for Tripoli on Monday morning.',
    'Nikos Laskaris GR > Tripoli LY occurred 2024-06-17',
  ],
  [
    'Greek Foreign Minister Nikos Laskaris departed Athens on Sunday to attend the summit in Tripoli.',
    'Nikos Laskaris GR > Tripoli LY occurred 2024-06-16',
  ],
  [
    'Greek Foreign Minister Nikos Laskaris is scheduled to arrive in Tripoli on Thursday at the head of a trade delegation.',
    'Nikos Laskaris GR > Tripoli LY planned 2024-06-20',
  ],
  [
    'Greek Foreign Minister Nikos Laskaris will be in Tripoli on Thursday.',
    'Nikos Laskaris GR > Tripoli LY planned 2024-06-20',
  ],
  [
    'Greek Foreign Minister Nikos Laskaris will pay a visit to Tripoli from June 20 to 22.',
    'Nikos Laskaris GR > Tripoli LY planned 2024-06-20/2024-06-22',
  ],
  [
    'Greek Foreign Minister Nikos Laskaris to visit Tripoli next week',
    'Nikos Laskaris GR > Tripoli LY planned 2024-06-24/2024-06-30',
  ],
  [
    'Tripoli to host Greek foreign minister on Thursday',
    'Greek foreign minister GR > Tripoli LY planned 2024-06-20',
  ],
  [
    'Tripoli is preparing to welcome Greek Foreign Minister Nikos Laskaris on Thursday.',
    'Nikos Laskaris GR > Tripoli LY planned 2024-06-20',
  ],
  [
    'Libyan Prime Minister Omar Fituri received Greek Foreign Minister Nikos Laskaris in Tripoli on Sunday.',
    'Nikos Laskaris GR > Tripoli LY occurred 2024-06-16',
  ],
  [
    'Libyan Prime Minister Omar Fituri held talks in Tripoli on Sunday with visiting Greek Foreign Minister Nikos Laskaris.',
    'Nikos Laskaris GR > Tripoli LY occurred 2024-06-16',
  ],
  [
    'Visiting Greek Foreign Minister Nikos Laskaris met Libyan Prime Minister Omar Fituri on Sunday.',
    'Nikos Laskaris GR > Libya LY occurred 2024-06-16',
  ],
  [
    'Greek Foreign Minister Nikos Laskaris met his Libyan counterpart in Tripoli on Sunday.',
    'Nikos Laskaris GR > Tripoli LY occurred 2024-06-16',
  ],
  [
    'Greek Foreign Minister Nikos Laskaris told reporters in Tripoli that talks had gone well.',
    'Nikos Laskaris GR > Tripoli LY occurred',
  ],
  [
    'A Greek delegation headed by Foreign Minister Nikos Laskaris is visiting Tripoli.',
    'Nikos Laskaris GR > Tripoli LY under_way',
  ],
  [
    'A Greek parliamentary delegation visited Tripoli on Sunday.',
    'Greek parliamentary delegation GR > Tripoli LY occurred 2024-06-16',
  ],
  ['Greek Foreign Minister Nikos Laskaris dispatched an envoy to Tripoli.', 'envoy GR > Tripoli LY occurred'],
  [
    'Greek Foreign Minister Nikos Laskaris will make his first foreign trip to Tripoli.',
    'Nikos Laskaris GR > Tripoli LY planned',
  ],
  [
    'Greek Foreign Minister Nikos Laskaris will fly to Tripoli on June 20 and to Tunis on June 22.',
    'Nikos Laskaris GR > Tripoli LY planned 2024-06-20',
    'Nikos Laskaris GR > Tunis TN planned 2024-06-22',
  ],
  ['Greek Foreign Minister Nikos Laskaris has no plans to visit Tripoli.'],
  ['Greek Foreign Minister Nikos Laskaris has never been to Tripoli.'],
  ['Greek Foreign Minister Nikos Laskaris denied that he would travel to Tripoli.'],
  [
    'Greek Foreign Minister Nikos Laskaris may travel to Tripoli in July.',
    'Nikos Laskaris GR > Tripoli LY planned 2024-07',
  ],
  ['If he were invited, Greek Foreign Minister Nikos Laskaris would travel to Tripoli.'],
  [
    'Greek Foreign Minister Nikos Laskaris last visited Tripoli in 2019.',
    'Nikos Laskaris GR > Tripoli LY occurred 2019',
  ],
  [
    'Greek Foreign Minister Nikos Laskaris, who visited Tripoli in 2019, will host the talks.',
    'Nikos Laskaris GR > Tripoli LY occurred 2019',
  ],
  [
    'In 2019, Greek Foreign Minister Nikos Laskaris became the first Greek minister to visit Tripoli since the war.',
    'Nikos Laskaris GR > Tripoli LY occurred 2019',
  ],
  [
    'It was the first visit to Tripoli by a Greek foreign minister in ten years.',
    'Greek foreign minister GR > Tripoli LY occurred',
  ],
  [
    'Greek Foreign Minister Nikos Laskaris landed at Mitiga airport in Tripoli on Sunday.',
    'Nikos Laskaris GR > Tripoli LY occurred 2024-06-16',
  ],
  [
    'Greek Foreign Minister Nikos Laskaris was welcomed at Tripoli airport by Libyan Prime Minister Omar Fituri on Sunday.',
    'Nikos Laskaris GR > Tripoli LY occurred 2024-06-16',
  ],
  [
    'Greek Foreign Minister Nikos Laskaris shortened his stay in Tripoli.',
    'Nikos Laskaris GR > Tripoli LY occurred',
  ],
  [
    "The Greek foreign minister's visit to Tripoli follows that of his Italian counterpart.",
    'Greek foreign minister GR > Tripoli LY occurred',
  ],
  [
    'Greek and Libyan foreign ministers will meet in Tunis on Thursday.',
    'Greek foreign minister GR > Tunis TN planned 2024-06-20',
    'Libyan foreign minister LY > Tunis TN planned 2024-06-20',
  ],
]
