/** Visits whose status, place or visitor is told by a turn of the sentence; published on Monday, 17 June 2024. One line a visit. */
export const TURNED_CASES: readonly (readonly [text: string, ...visits: string[]])[] = [
  [
    'Chilean President Ana Berg landed in Lima on June 14 at 20:38 Moscow time.',
    'Ana Berg CL > Lima PE occurred 2024-06-14T20:38:00+03:00',
  ],
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
  [
    'Uruguayan President Ana Prado said that she had been invited to Lima by Peru and would go in August.',
    'Ana Prado UY > Lima PE invited',
    'Ana Prado UY > Lima PE planned 2024-08',
  ],
  [
    'Rwandan officials boycotted talks in Luanda that had been called for Sunday.',
    'Rwandan officials RW > Luanda AO declined 2024-06-16',
  ],
  [
    'DAKAR: Mauritanian President Sidi Ould Ahmed is due here on Thursday.',
    'Sidi Ould Ahmed MR > DAKAR SN planned 2024-06-20',
  ],
  [
    'Visiting Fiji, New Zealand Foreign Minister Ruth Hall pledged more money.',
    'Ruth Hall NZ > Fiji FJ occurred',
  ],
  [
    'The Emir of Kuwait is believed to be planning a trip to Tehran.',
    'Emir of Kuwait KW > Tehran IR planned',
  ],
  ['Venezuelan opposition leader María Corina Vega travelled to Oslo to collect the prize.'],
  ['Chilean President Ana Berg said specialists would fly to Lima on Friday.'],
  ['Chilean President Ana Berg has read the accord, which was signed in Lima on May 3.'],
  ['Will Chilean President Ana Berg visit Lima in August?'],
  ['It will be the first foreign trip by the president of Chile.'],
  ['Zelensky to meet Berg in Lima on Friday', 'Zelensky UA > Lima PE planned 2024-06-21'],
  [
    'Chilean Foreign Minister Ana Berg broke off a trip to Kyiv on Sunday after an air raid.',
    'Ana Berg CL > Kyiv UA occurred 2024-06-16',
  ],
  [
    'Mongolia invited the Pope to open its new cathedral in Ulaanbaatar, but the Vatican politely declined.',
    'Pope VA > Ulaanbaatar MN invited',
    'Pope VA > Ulaanbaatar MN declined',
  ],
  [
    'In Muscat, Chilean Foreign Minister Ana Berg will sit down with Kenyan President William Ruto on Saturday.',
    'Ana Berg CL > Muscat OM planned 2024-06-22',
    'William Ruto KE > Muscat OM planned 2024-06-22',
  ],
  [
    'Aboard Air Force One\n\nMR. HALL: The President met Kenyan President William Ruto in Nairobi on Friday.',
    'President US > Nairobi KE occurred 2024-06-14',
  ],
  [
    'Chilean President Ana Berg held talks with the visiting Kim Jong Il June 14.',
    'Kim Jong Il KP > Chile CL occurred 2024-06-14',
  ],
  [
    'President of Peru Luis Rojas: I would like to heartily welcome you to Lima.\n\nPresident of Chile Ana Berg: Thank you.',
    'Ana Berg CL > Lima PE under_way',
  ],
  ['Chilean President Ana Berg will not cancel her visit to Lima.', 'Ana Berg CL > Lima PE planned'],
  [
    'Chilean President Ana Berg has no plans to postpone her trip to Lima, her office said.',
    'Ana Berg CL > Lima PE planned',
  ],
  ['Chilean President Ana Berg’s visit to Lima has not been called off.', 'Ana Berg CL > Lima PE planned'],
  ['Chilean President Ana Berg refused to scrap her visit to Lima.', 'Ana Berg CL > Lima PE planned'],
  [
    'Chilean President Ana Berg did not say why she had cancelled her visit to Lima.',
    'Ana Berg CL > Lima PE cancelled',
  ],
  ['Chilean President Ana Berg denied that she had cancelled her visit to Lima.'],
  // what was to be and was not
  [
    'Chilean President Ana Berg was in Quito on Friday. She had been due in Lima on Saturday but returned home.',
    'Ana Berg CL > Quito EC occurred 2024-06-14',
    'Ana Berg CL > Lima PE cancelled 2024-06-15',
  ],
  [
    'Chilean President Ana Berg was due in Lima on June 14 but stayed home.',
    'Ana Berg CL > Lima PE cancelled 2024-06-14',
  ],
  ['Chilean President Ana Berg is also due in Lima, state media reported.', 'Ana Berg CL > Lima PE planned'],
  // reports that are false
  ['Reports that Kenyan President William Ruto visited Kigali are false, his office said.'],
  ['Rumours that Kenyan President William Ruto would visit Kigali were completely unfounded.'],
  [
    'Reports that Kenyan President William Ruto visited Kigali are true, his office said.',
    'William Ruto KE > Kigali RW occurred',
  ],
  [
    'The ministry dismissed as “baseless” reports that Kenyan President William Ruto had been invited to Kigali.',
  ],
  ['The ministry rejected claims that Kenyan President William Ruto visited Kigali.'],
  [
    'The ministry denied reports of a rift and Kenyan President William Ruto visited Kigali on Friday.',
    'William Ruto KE > Kigali RW occurred 2024-06-14',
  ],
  // who is met, thanked or asked does not go on
  [
    'Chilean President Ana Berg will meet the king in Rabat before travelling to Dakar.',
    'Ana Berg CL > Rabat MA planned',
    'Ana Berg CL > Dakar SN planned',
  ],
  [
    'Chilean President Ana Berg met the emir in Doha before heading for Tashkent.',
    'Ana Berg CL > Doha QA occurred',
    'Ana Berg CL > Tashkent UZ occurred',
  ],
  [
    'Chilean President Ana Berg thanked President William Ruto of Kenya and accepted his invitation to visit Nairobi.',
    'Ana Berg CL > Nairobi KE planned',
  ],
  // what is done in the main clause is no day of the visit
  [
    'Peru’s foreign minister, who is on a visit to Rabat, met his counterpart on Friday.',
    'Peru’s foreign minister PE > Rabat MA under_way',
  ],
  // receptions in other words
  [
    'Peruvian President Luis Rojas received today in Lima Ana Berg, Minister of Foreign Affairs of Chile.',
    'Ana Berg CL > Peru PE occurred 2024-06-17',
  ],
  [
    'Nairobi will play host to Ugandan President Yoweri Museveni on Friday.',
    'Yoweri Museveni UG > Nairobi KE planned 2024-06-21',
  ],
  [
    'Spanish King Felipe VI rolled out the red carpet for Chilean President Ana Berg in Madrid on Friday.',
    'Ana Berg CL > Madrid ES occurred 2024-06-14',
  ],
  // the state of whoever the next clause is about
  [
    'Finnish President Aino Salmi visited Jordan, and Papua New Guinea’s prime minister, Ben Kila, went to Lima.',
    'Aino Salmi FI > Jordan JO occurred',
    'Ben Kila PG > Lima PE occurred',
  ],
  // a day behind "since"
  [
    'It was the first such trip since Finnish President Aino Salmi travelled to Hanoi in 1973.',
    'Aino Salmi FI > Hanoi VN occurred 1973',
  ],
  // who is of no state, and who is of the only one
  ['The film director Chad Halski toured Bissau.'],
  [
    'Chilean President Ana Berg is ill. Foreign Minister Rosa Mori will fly to Lima on Friday.',
    'Rosa Mori CL > Lima PE planned 2024-06-21',
  ],
  [
    'Chilean President Ana Berg arrived in Tokyo. Foreign Minister Rosa Mori will fly to Lima on Friday.',
    'Ana Berg CL > Tokyo JP occurred',
    'Rosa Mori - > Lima PE planned 2024-06-21',
  ],
]
