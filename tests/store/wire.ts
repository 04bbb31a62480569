/** One story of our own making as an agency sent it, and one of another reporter on the same event. */

export const WIRE = [
  'Foreign Minister Mira Solano of Portugal will travel to Oslo on 3 May for two days of talks on fishing rights in the northern seas, her ministry said in a statement on Monday, after months in which neither side would name a date.',
  'The visit, the first by a Portuguese minister in six years, follows a quarrel over trawlers that were turned back near the islands last autumn. Norway said then that the boats had no licence, while Lisbon held that an old agreement covered them and that it had never been cancelled.',
  '“We expect a frank exchange and, with some luck, a joint text,” said Anna Keller, a senior fellow at the Vistula Institute, who advised both delegations in earlier rounds. She added that a settlement before the summer was likely, though not certain.',
  'Under the accord of 1998 the two states consult each other when a ship of either is held for more than a day. Neither has ever invoked that clause, and lawyers differ on whether it still binds them after the reform of the common fisheries policy.',
  'Traders on the quay at Aveiro were less hopeful. Several said that the price of cod had risen by a fifth since the autumn and that two canneries would close in June unless the boats could go out again.',
  'Solano is also expected to meet the speaker of the parliament and to open an exhibition of tiles in the old customs house before she flies home on 5 May. A spokesman for the Norwegian government declined to comment on the agenda.',
] as const

export const OTHER = [
  'Portugal’s top diplomat heads north next week in a bid to end a long dispute about cod. Mira Solano lands in Oslo on 3 May and stays until the 5th, officials in both capitals confirmed.',
  'The row began when coastguards sent home a group of Portuguese trawlers in the autumn. Oslo says they lacked papers; the fishermen say they have worked these waters for generations and were never asked for any.',
  'Few diplomats believe that one trip can mend it. A draft text is being passed around, one of them said, but the number of licences is still left blank, and the islands want a say of their own.',
  'Anna Keller of the Vistula Institute thinks otherwise: both governments face elections, she said, and would rather sell a modest deal than none. In her view something will be signed before people go on holiday.',
  'The old pact between the two countries, from 1998, foresees consultations when vessels are detained. It has slept in the archives since, and no one can say with confidence that it is alive.',
] as const

export const wire = WIRE.join('\n')
export const other = OTHER.join('\n')
