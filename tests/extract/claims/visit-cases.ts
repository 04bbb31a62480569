/** Visits in the words reporters use, by status; published on Monday, 17 June 2024. One line a visit: who, where, status, when. */
export const VISIT_CASES: Readonly<
  Record<string, readonly (readonly [text: string, ...visits: string[]])[]>
> = {
  requested: [
    [
      'Kenya has requested a state visit by French President Luc Marchand; the Elysee has yet to reply.',
      'Luc Marchand FR > Kenya KE requested',
    ],
    [
      'Nairobi has formally asked Paris for a visit by French President Luc Marchand, a diplomat said.',
      'Luc Marchand FR > Kenya KE requested',
    ],
    [
      'The Kenyan government wants French President Luc Marchand to come to Nairobi in September.',
      'Luc Marchand FR > Nairobi KE requested 2024-09',
    ],
    [
      'Nepal requested that Indian Foreign Minister Ravi Rao visit Kathmandu before the monsoon.',
      'Ravi Rao IN > Kathmandu NP requested',
    ],
    [
      'Indonesian President Budi Hartono requested Indian Foreign Minister Ravi Rao to visit Jakarta on July 5.',
      'Ravi Rao IN > Jakarta ID requested 2024-07-05',
    ],
    [
      'Libya’s foreign minister urged UN Secretary-General Ana Duarte to come to Tripoli.',
      'Ana Duarte - > Tripoli LY requested',
    ],
    [
      'Tripoli appealed to Turkish President Kemal Aydin to visit Libya within weeks.',
      'Kemal Aydin TR > Libya LY requested',
    ],
    [
      'Ghanaian President Kofi Mensah sought permission to visit Bamako.',
      'Kofi Mensah GH > Bamako ML requested',
    ],
    [
      'Ghanaian President Kofi Mensah is seeking a visit to Washington in the autumn.',
      'Kofi Mensah GH > Washington US requested 2024-23',
    ],
    [
      'A request by Ghanaian President Kofi Mensah to visit Bamako went unanswered.',
      'Kofi Mensah GH > Bamako ML requested',
    ],
  ],
  invited: [
    [
      'Chilean President Juan Soto has invited Indian Prime Minister Ravi Rao to pay a state visit to Santiago.',
      'Ravi Rao IN > Santiago CL invited',
    ],
    [
      'Indian Prime Minister Ravi Rao extended an invitation to Chilean President Juan Soto to visit New Delhi in January.',
      'Juan Soto CL > New Delhi IN invited 2025-01',
    ],
    [
      'An invitation for Chilean President Juan Soto to visit New Delhi was handed over by the ambassador.',
      'Juan Soto CL > New Delhi IN invited',
    ],
    [
      'Chilean President Juan Soto has been invited to attend the Republic Day parade in New Delhi on January 26.',
      'Juan Soto CL > New Delhi IN invited 2025-01-26',
    ],
    [
      'Chilean President Juan Soto received an invitation from Hanoi to visit Vietnam later this year.',
      'Juan Soto CL > Vietnam VN invited 2024-06-17/2024-12-31',
    ],
    [
      'Egypt’s president renewed his invitation to Chilean President Juan Soto to visit Cairo.',
      'Juan Soto CL > Cairo EG invited',
    ],
    [
      'Egypt has issued an invitation to Chilean President Juan Soto for a visit to Cairo.',
      'Juan Soto CL > Cairo EG invited',
    ],
    [
      'The invitation of the Kazakh president to Chilean President Juan Soto to visit Astana still stands.',
      'Juan Soto CL > Astana KZ invited',
    ],
    [
      'At the invitation of the Kazakh president, Chilean President Juan Soto will pay an official visit to Astana on July 3.',
      'Juan Soto CL > Astana KZ planned 2024-07-03',
    ],
    [
      'Pakistani Prime Minister Asif Khan invited the Saudi crown prince to visit Islamabad at an early date.',
      'Saudi crown prince SA > Islamabad PK invited',
    ],
    [
      'Kazakhstan, the host, invited Chilean President Juan Soto to the summit in Astana.',
      'Juan Soto CL > Astana KZ invited',
    ],
  ],
  planned: [
    [
      'The Minister of Foreign Affairs of Nepal, Mr. Ravi Thapa, will undertake an official visit to the Republic of Fiji at the invitation of his counterpart, Hon. Sitiveni Ravu.',
      'Ravi Thapa NP > Republic of Fiji FJ planned',
    ],
    [
      'French President Luc Marchand is considering visiting Nepal in August, sources said, but he may scrap the plan.',
      'Luc Marchand FR > Nepal NP planned 2024-08',
    ],
    [
      'Pakistani Prime Minister Asif Khan has accepted an invitation to visit Riyadh, his office said.',
      'Asif Khan PK > Riyadh SA planned',
    ],
    [
      'Pakistani Prime Minister Asif Khan agreed to visit Riyadh in August.',
      'Asif Khan PK > Riyadh SA planned 2024-08',
    ],
    [
      'Pakistani Prime Minister Asif Khan accepted the Saudi king’s invitation to visit Riyadh.',
      'Asif Khan PK > Riyadh SA planned',
    ],
    [
      'The Saudi king invited Pakistani Prime Minister Asif Khan to visit Riyadh, and he accepted.',
      'Asif Khan PK > Riyadh SA planned',
      'Asif Khan PK > Riyadh SA invited',
    ],
    [
      'The Foreign Office confirmed that Pakistani Prime Minister Asif Khan will travel to Riyadh on June 25.',
      'Asif Khan PK > Riyadh SA planned 2024-06-25',
    ],
    [
      'The Foreign Office confirmed Pakistani Prime Minister Asif Khan’s visit to Riyadh from June 25 to 27.',
      'Asif Khan PK > Riyadh SA planned 2024-06-25/2024-06-27',
    ],
    [
      'Pakistani Prime Minister Asif Khan is set to visit Riyadh on Tuesday.',
      'Asif Khan PK > Riyadh SA planned 2024-06-18',
    ],
    [
      'Pakistani Prime Minister Asif Khan to visit Riyadh next week',
      'Asif Khan PK > Riyadh SA planned 2024-06-24/2024-06-30',
    ],
    [
      'Pakistani Prime Minister Asif Khan is slated to fly to Riyadh on July 2 for a two-day visit.',
      'Asif Khan PK > Riyadh SA planned 2024-07-02/2024-07-03',
    ],
    [
      'Pakistani Prime Minister Asif Khan leaves for Riyadh on Wednesday.',
      'Asif Khan PK > Riyadh SA planned 2024-06-19',
    ],
    [
      'Pakistani Prime Minister Asif Khan departs on Wednesday for Riyadh.',
      'Asif Khan PK > Riyadh SA planned 2024-06-19',
    ],
    [
      'Preparations are under way for a visit by Pakistani Prime Minister Asif Khan to Riyadh.',
      'Asif Khan PK > Riyadh SA planned',
    ],
    [
      'Officials are finalising the dates of Pakistani Prime Minister Asif Khan’s visit to Riyadh.',
      'Asif Khan PK > Riyadh SA planned',
    ],
    [
      'Riyadh is preparing to receive Pakistani Prime Minister Asif Khan on June 30.',
      'Asif Khan PK > Riyadh SA planned 2024-06-30',
    ],
    [
      'The Saudi king will receive Pakistani Prime Minister Asif Khan in Jeddah on Thursday.',
      'Asif Khan PK > Jeddah SA planned 2024-06-20',
    ],
    [
      'Pakistani Prime Minister Asif Khan will embark on a four-day official visit to Saudi Arabia on June 30.',
      'Asif Khan PK > Saudi Arabia SA planned 2024-06-30/2024-07-03',
    ],
    [
      'A visit to Riyadh by Pakistani Prime Minister Asif Khan is on the cards.',
      'Asif Khan PK > Riyadh SA planned',
    ],
    [
      'Pakistani Prime Minister Asif Khan’s first trip abroad will be to Saudi Arabia.',
      'Asif Khan PK > Saudi Arabia SA planned',
    ],
    [
      'Pakistani Prime Minister Asif Khan will visit Riyadh on June 25 and Doha on June 27.',
      'Asif Khan PK > Riyadh SA planned 2024-06-25',
      'Asif Khan PK > Doha QA planned 2024-06-27',
    ],
    [
      'Pakistani Prime Minister Asif Khan will be in Riyadh from 20 to 22 July and on to Luanda from 23 to 25 July.',
      'Asif Khan PK > Riyadh SA planned 2024-07-20/2024-07-22',
      'Asif Khan PK > Luanda AO planned 2024-07-23/2024-07-25',
    ],
    [
      'Pakistani Prime Minister Asif Khan will travel to Riyadh, before heading to Doha on June 27.',
      'Asif Khan PK > Riyadh SA planned',
      'Asif Khan PK > Doha QA planned 2024-06-27',
    ],
    ['From Riyadh, Pakistani Prime Minister Asif Khan will fly to Doha.', 'Asif Khan PK > Doha QA planned'],
    [
      'Pakistani Prime Minister Asif Khan is expected in Riyadh on Friday.',
      'Asif Khan PK > Riyadh SA planned 2024-06-21',
    ],
    [
      'Pakistani Prime Minister Asif Khan is due to arrive in Riyadh on Friday.',
      'Asif Khan PK > Riyadh SA planned 2024-06-21',
    ],
    [
      'Pakistani Prime Minister Asif Khan will lead a delegation to Riyadh on Friday.',
      'Asif Khan PK > Riyadh SA planned 2024-06-21',
    ],
    [
      'Pakistani Prime Minister Asif Khan may visit Riyadh in July, sources said.',
      'Asif Khan PK > Riyadh SA planned 2024-07',
    ],
    [
      'Pakistani Prime Minister Asif Khan will undertake a visit to the Kingdom of Saudi Arabia on 25 June.',
      'Asif Khan PK > Kingdom of Saudi Arabia SA planned 2024-06-25',
    ],
    [
      'Pakistani Prime Minister Asif Khan will make his maiden visit to Riyadh on 25 June.',
      'Asif Khan PK > Riyadh SA planned 2024-06-25',
    ],
  ],
  under_way: [
    [
      'Brazilian Foreign Minister Ana Prado is in Hanoi for talks on coffee.',
      'Ana Prado BR > Hanoi VN under_way',
    ],
    [
      'Brazilian Foreign Minister Ana Prado is currently visiting Hanoi.',
      'Ana Prado BR > Hanoi VN under_way',
    ],
    [
      'Brazilian Foreign Minister Ana Prado, who is on a four-day visit to Vietnam, praised the deal.',
      'Ana Prado BR > Vietnam VN under_way',
    ],
    [
      'Visiting Brazilian Foreign Minister Ana Prado met the Vietnamese prime minister in Hanoi on Monday.',
      'Ana Prado BR > Hanoi VN occurred 2024-06-17',
    ],
    [
      'Brazilian Foreign Minister Ana Prado began a three-day visit to Vietnam on Sunday.',
      'Ana Prado BR > Vietnam VN under_way 2024-06-16/2024-06-18',
    ],
    [
      'Brazilian Foreign Minister Ana Prado kicked off a tour of Vietnam and Laos.',
      'Ana Prado BR > Vietnam VN under_way',
      'Ana Prado BR > Laos LA under_way',
    ],
    [
      'Brazilian Foreign Minister Ana Prado is on an official visit to Vietnam from June 16 to 19.',
      'Ana Prado BR > Vietnam VN under_way 2024-06-16/2024-06-19',
    ],
    [
      'Brazilian Foreign Minister Ana Prado is paying a working visit to Hanoi.',
      'Ana Prado BR > Hanoi VN under_way',
    ],
  ],
  occurred: [
    [
      'The UN Secretary-General visited Windhoek on Friday.',
      'UN Secretary-General - > Windhoek NA occurred 2024-06-14',
    ],
    ['The NATO chief travelled to Kyiv on Friday.', 'NATO chief - > Kyiv UA occurred 2024-06-14'],
    ['ASEAN leaders met in Windhoek on Friday.', 'ASEAN leaders - > Windhoek NA occurred 2024-06-14'],
    [
      'Zambian President Grace Banda spoke. Zambia sent an envoy to Windhoek on Friday.',
      'envoy ZM > Windhoek NA occurred 2024-06-14',
    ],
    [
      'A Zambian delegation was en route to Windhoek on Friday.',
      'Zambian delegation ZM > Windhoek NA occurred 2024-06-14',
    ],
    [
      'Namibian President Peter Shaanika spoke first. During her visit to Windhoek, Zambian President Grace Banda praised him.',
      'Grace Banda ZM > Windhoek NA occurred',
    ],
    [
      'Zambian President Grace Banda visited the Namibian president in Windhoek on Friday.',
      'Grace Banda ZM > Windhoek NA occurred 2024-06-14',
    ],
    [
      'Zambian President Grace Banda arrived in Windhoek on Sunday morning.',
      'Grace Banda ZM > Windhoek NA occurred 2024-06-16',
    ],
    [
      'Zambian President Grace Banda touched down in Windhoek on Sunday.',
      'Grace Banda ZM > Windhoek NA occurred 2024-06-16',
    ],
    [
      'Zambian President Grace Banda paid a one-day working visit to Windhoek on June 14.',
      'Grace Banda ZM > Windhoek NA occurred 2024-06-14',
    ],
    [
      'Zambian President Grace Banda concluded her two-day visit to Namibia on Saturday.',
      'Grace Banda ZM > Namibia NA occurred 2024-06-14/2024-06-15',
    ],
    [
      'Zambian President Grace Banda wrapped up a visit to Namibia on Saturday.',
      'Grace Banda ZM > Namibia NA occurred 2024-06-15',
    ],
    [
      'Zambian President Grace Banda was on a visit to Windhoek last week.',
      'Grace Banda ZM > Windhoek NA occurred 2024-06-10/2024-06-16',
    ],
    [
      'Zambian President Grace Banda returned on Sunday from a visit to Namibia.',
      'Grace Banda ZM > Namibia NA occurred 2024-06-16',
    ],
    [
      'During her visit to Windhoek in May, Zambian President Grace Banda signed two deals.',
      'Grace Banda ZM > Windhoek NA occurred 2024-05',
    ],
    [
      'Zambian President Grace Banda met officials in Windhoek and then travelled to Gaborone.',
      'Grace Banda ZM > Windhoek NA occurred',
      'Grace Banda ZM > Gaborone BW occurred',
    ],
    [
      'Zambian President Grace Banda flew into Windhoek on Friday night.',
      'Grace Banda ZM > Windhoek NA occurred 2024-06-14',
    ],
    [
      'Zambian President Grace Banda attended the inauguration of the Namibian president in Windhoek on Friday.',
      'Grace Banda ZM > Windhoek NA occurred 2024-06-14',
    ],
    [
      'Namibia welcomed Zambian President Grace Banda to Windhoek on Friday.',
      'Grace Banda ZM > Windhoek NA occurred 2024-06-14',
    ],
    [
      'Zambian President Grace Banda was given a red-carpet welcome in Windhoek on Friday.',
      'Grace Banda ZM > Windhoek NA occurred 2024-06-14',
    ],
    [
      'Zambian President Grace Banda held talks with her Namibian counterpart in Windhoek on Friday.',
      'Grace Banda ZM > Windhoek NA occurred 2024-06-14',
    ],
    [
      'The Zambian delegation, headed by President Grace Banda, arrived in Windhoek on Friday.',
      'Grace Banda ZM > Windhoek NA occurred 2024-06-14',
    ],
    [
      'UN Secretary-General Ana Duarte visited Windhoek on Friday.',
      'Ana Duarte - > Windhoek NA occurred 2024-06-14',
    ],
    ['NATO chief Ole Dahl travelled to Kyiv on Friday.', 'Ole Dahl - > Kyiv UA occurred 2024-06-14'],
    [
      'African Union Commission chair Moussa Diop arrived in Khartoum on Friday.',
      'Moussa Diop - > Khartoum SD occurred 2024-06-14',
    ],
    [
      'EU foreign policy chief Ines Vidal visited Belgrade on Friday.',
      'Ines Vidal - > Belgrade RS occurred 2024-06-14',
    ],
    [
      'A North Korean delegation left for Moscow on Friday.',
      'North Korean delegation KP > Moscow RU occurred 2024-06-14',
    ],
    [
      'A high-level delegation from Oman visited Sanaa on Friday.',
      'high-level delegation from Oman OM > Sanaa YE occurred 2024-06-14',
    ],
  ],
  postponed: [
    [
      'German Chancellor Eva Brandt postponed her trip to Tokyo from May to 3 July.',
      'Eva Brandt DE > Tokyo JP postponed 2024-07-03',
    ],
    [
      'German Chancellor Eva Brandt’s visit to Tokyo, originally scheduled for June 20, has been postponed to July 3.',
      'Eva Brandt DE > Tokyo JP postponed 2024-07-03',
    ],
    [
      'German Chancellor Eva Brandt’s visit to Tokyo was deferred indefinitely.',
      'Eva Brandt DE > Tokyo JP postponed',
    ],
    [
      'German Chancellor Eva Brandt has delayed a planned visit to Tokyo because of floods.',
      'Eva Brandt DE > Tokyo JP postponed',
    ],
    ['German Chancellor Eva Brandt put off her visit to Tokyo.', 'Eva Brandt DE > Tokyo JP postponed'],
    [
      'German Chancellor Eva Brandt’s visit to Tokyo has been rescheduled for July 3.',
      'Eva Brandt DE > Tokyo JP postponed 2024-07-03',
    ],
    [
      'Tokyo announced the postponement of German Chancellor Eva Brandt’s visit to Japan.',
      'Eva Brandt DE > Japan JP postponed',
    ],
    [
      'German Chancellor Eva Brandt’s trip to Tokyo has been pushed back to August.',
      'Eva Brandt DE > Tokyo JP postponed 2024-08',
    ],
  ],
  cancelled: [
    [
      'German Chancellor Eva Brandt abruptly cancelled her trip to Tokyo.',
      'Eva Brandt DE > Tokyo JP cancelled',
    ],
    [
      'German Chancellor Eva Brandt cut short her visit to Tokyo and flew home.',
      'Eva Brandt DE > Tokyo JP occurred',
    ],
    [
      'German Chancellor Eva Brandt’s visit to Tokyo is off, the embassy said.',
      'Eva Brandt DE > Tokyo JP cancelled',
    ],
    ['Berlin cancelled German Chancellor Eva Brandt’s visit to Tokyo.', 'Eva Brandt DE > Tokyo JP cancelled'],
    ['German Chancellor Eva Brandt scrapped plans to visit Tokyo.', 'Eva Brandt DE > Tokyo JP cancelled'],
    [
      'The cancellation of German Chancellor Eva Brandt’s visit to Tokyo angered Japan.',
      'Eva Brandt DE > Tokyo JP cancelled',
    ],
    [
      'Japan disinvited German Chancellor Eva Brandt from the summit in Tokyo.',
      'Eva Brandt DE > Tokyo JP cancelled',
    ],
    [
      'German Chancellor Eva Brandt had been due to visit Tokyo but stayed home.',
      'Eva Brandt DE > Tokyo JP cancelled',
    ],
    ['German Chancellor Eva Brandt withdrew from the summit in Tokyo.', 'Eva Brandt DE > Tokyo JP cancelled'],
    ['German Chancellor Eva Brandt dropped out of the Tokyo summit.', 'Eva Brandt DE > Tokyo JP cancelled'],
  ],
  declined: [
    [
      'Kenya has requested a visit by French President Luc Marchand; the Elysee declined.',
      'Luc Marchand FR > Kenya KE requested',
      'Luc Marchand FR > Kenya KE declined',
    ],
    [
      'Kenya has requested a visit by French President Luc Marchand. He refused.',
      'Luc Marchand FR > Kenya KE requested',
      'Luc Marchand FR > Kenya KE declined',
    ],
    [
      'Peruvian President Luis Rojas asked the Finnish president to come to Lima; she declined.',
      'Finnish president FI > Lima PE requested',
      'Finnish president FI > Lima PE declined',
    ],
    [
      'Malaysian Prime Minister Aziz Rahman declined an invitation from Baghdad.',
      'Aziz Rahman MY > Iraq IQ declined',
    ],
    [
      'Malaysian Prime Minister Aziz Rahman will not be travelling to Baghdad.',
      'Aziz Rahman MY > Baghdad IQ declined',
    ],
    [
      'Malaysian Prime Minister Aziz Rahman has decided against attending the summit in Baghdad.',
      'Aziz Rahman MY > Baghdad IQ declined',
    ],
    [
      'Malaysian Prime Minister Aziz Rahman said he would not go to Baghdad.',
      'Aziz Rahman MY > Baghdad IQ declined',
    ],
    [
      'Malaysian Prime Minister Aziz Rahman will stay away from the summit in Baghdad.',
      'Aziz Rahman MY > Baghdad IQ declined',
    ],
    [
      'Malaysian Prime Minister Aziz Rahman boycotted the summit in Baghdad.',
      'Aziz Rahman MY > Baghdad IQ declined',
    ],
    [
      'Malaysian Prime Minister Aziz Rahman snubbed an invitation to Baghdad.',
      'Aziz Rahman MY > Baghdad IQ declined',
    ],
    [
      'Iraq turned down a request by Malaysian Prime Minister Aziz Rahman to visit Baghdad.',
      'Aziz Rahman MY > Baghdad IQ declined',
    ],
    [
      'Iraq refused to let Malaysian Prime Minister Aziz Rahman visit Baghdad.',
      'Aziz Rahman MY > Baghdad IQ declined',
    ],
    [
      'Malaysian Prime Minister Aziz Rahman rejected an invitation to visit Baghdad in July.',
      'Aziz Rahman MY > Baghdad IQ declined 2024-07',
    ],
  ],
  none: [
    ['Canadian Prime Minister Paul Roy did not visit Baku.'],
    ['Ottawa denied that Canadian Prime Minister Paul Roy would visit Baku.'],
    ['Ottawa denied reports of a visit by Canadian Prime Minister Paul Roy to Baku.'],
    ['Canadian Prime Minister Paul Roy has no intention of visiting Baku.'],
    ['Canadian Prime Minister Paul Roy has never visited Baku.'],
    ['Canadian Prime Minister Paul Roy has not been to Baku.'],
    ['There are no plans for Canadian Prime Minister Paul Roy to visit Baku.'],
    ['No visit by Canadian Prime Minister Paul Roy to Baku is planned.'],
    ['Canadian Prime Minister Paul Roy called Baku to congratulate the winner.'],
    ['Canadian Prime Minister Paul Roy spoke by telephone with the Azerbaijani president in Baku.'],
    ['Canadian Prime Minister Paul Roy sent a letter to Baku.'],
    ['Canadian Prime Minister Paul Roy said that exports to Baku had arrived in the port.'],
    ['Canadian Prime Minister Paul Roy visited Toronto on Friday.'],
    ['The band arrived in Baku on Friday.'],
    ['Canadian Prime Minister Paul Roy said talks in Baku between the rebels had failed.'],
    ['Canadian Prime Minister Paul Roy would have visited Baku had he been asked.'],
  ],
}
