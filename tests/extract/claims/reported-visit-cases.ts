/** Visits in reporters' words: asked for, planned, moved, called off, denied; published on Monday, 17 June 2024. One line a visit. */
export const REPORTED_CASES: readonly (readonly [text: string, ...visits: string[]])[] = [
  [
    'Brazilian President Ana Prado, who met Chile’s leader last month, visited Lima on Friday.',
    'Ana Prado BR > Lima PE occurred 2024-06-14',
  ],
  [
    'Finnish President Aino Salmi is to hold talks with her Peruvian counterpart in Lima on Friday, officials said.',
    'Aino Salmi FI > Lima PE planned 2024-06-21',
  ],
  [
    'Analyst Olli Karo put the odds of a trip by Finnish President Aino Salmi to Lima next week at 30 percent.',
    'Aino Salmi FI > Lima PE planned 2024-06-24/2024-06-30',
  ],
  [
    'Finnish President Aino Salmi took the chance of a visit to Lima last week to speak of rice.',
    'Aino Salmi FI > Lima PE occurred 2024-06-10/2024-06-16',
  ],
  [
    'Finnish President Aino Salmi was to begin talks in Lima on Friday.',
    'Aino Salmi FI > Lima PE planned 2024-06-21',
  ],
  [
    'Prime Minister Tapio Lehto of Finland, who took office in March, will visit Tokyo next week.',
    'Tapio Lehto FI > Tokyo JP planned 2024-06-24/2024-06-30',
  ],
  [
    'The Finnish president is going to Lima on Friday for trade talks.',
    'Finnish president FI > Lima PE planned 2024-06-21',
  ],
  [
    'Finnish President Aino Salmi will be in Lima on Wednesday for talks with her Peruvian counterpart.',
    'Aino Salmi FI > Lima PE planned 2024-06-19',
  ],
  [
    'Finnish President Aino Salmi was in Lima last week to sign a trade accord.',
    'Aino Salmi FI > Lima PE occurred 2024-06-10/2024-06-16',
  ],
  ['Finnish President Aino Salmi is in Lima for a two-day visit.', 'Aino Salmi FI > Lima PE under_way'],
  [
    'Peru has invited Finnish President Aino Salmi to visit Lima in September.',
    'Aino Salmi FI > Lima PE invited 2024-09',
  ],
  [
    'Finnish President Aino Salmi accepted an invitation to visit Peru, her office said.',
    'Aino Salmi FI > Peru PE planned',
  ],
  [
    'Finnish Foreign Minister Olli Karo has postponed his trip to Beijing, originally planned for this week, the ministry said.',
    'Olli Karo FI > Beijing CN postponed 2024-06-17/2024-06-23',
  ],
  [
    'Finnish Foreign Minister Olli Karo called off a visit to Beijing at the last minute.',
    'Olli Karo FI > Beijing CN cancelled',
  ],
  [
    'Olli Karo, the Finnish foreign minister, turned down an invitation to attend the summit in Baku.',
    'Olli Karo FI > Baku AZ declined',
  ],
  [
    'Finland’s foreign minister, Olli Karo, will not travel to Baku for the summit.',
    'Olli Karo FI > Baku AZ declined',
  ],
  [
    'The Kremlin said on Monday that Russian Foreign Minister Sergei Lavrov would travel to Pyongyang on June 25.',
    'Sergei Lavrov RU > Pyongyang KP planned 2024-06-25',
  ],
  [
    'Chinese Premier Li Qiang arrived in Wellington on Thursday at the start of a three-day official visit.',
    'Li Qiang CN > Wellington NZ occurred 2024-06-13/2024-06-15',
  ],
  [
    'Chinese Premier Li Qiang left Wellington for Adelaide on Saturday.',
    'Li Qiang CN > Adelaide AU occurred 2024-06-15',
  ],
  [
    'Chinese Premier Li Qiang wrapped up a visit to New Zealand on Saturday.',
    'Li Qiang CN > New Zealand NZ occurred 2024-06-15',
  ],
  [
    'Vietnam will host Russian President Vladimir Putin on June 19-20.',
    'Vladimir Putin RU > Vietnam VN planned 2024-06-19/2024-06-20',
  ],
  [
    'French President Emmanuel Macron was received at the Vatican by Pope Francis on Saturday.',
    'Emmanuel Macron FR > Vatican VA occurred 2024-06-15',
  ],
  [
    'German Chancellor Olaf Scholz will receive Argentine President Javier Milei in Berlin on June 23.',
    'Javier Milei AR > Berlin DE planned 2024-06-23',
  ],
  [
    'Indian Prime Minister Narendra Modi embarks on a three-nation tour of Japan, Vietnam and Laos on Tuesday.',
    'Narendra Modi IN > Japan JP planned 2024-06-18',
    'Narendra Modi IN > Vietnam VN planned 2024-06-18',
    'Narendra Modi IN > Laos LA planned 2024-06-18',
  ],
  [
    'A Turkish delegation led by Foreign Minister Hakan Fidan travelled to Baghdad on Thursday.',
    'Hakan Fidan TR > Baghdad IQ occurred 2024-06-13',
  ],
  ['US Secretary of State Antony Blinken has no plans to visit Moscow, a spokesman said.'],
  ['US Secretary of State Antony Blinken denied that he would visit Moscow.'],
  ['US Secretary of State Antony Blinken did not visit Moscow.'],
  ['Erdogan to visit Cairo next month', 'Erdogan TR > Cairo EG planned 2024-07'],
  ['Putin cancels Ankara trip', 'Putin RU > Ankara TR cancelled'],
  ['Zelenskyy’s visit to Madrid postponed', 'Zelenskyy UA > Madrid ES postponed'],
  [
    'South Korean President Yoon Suk Yeol returned home on Sunday after a state visit to Turkmenistan, Kazakhstan and Uzbekistan.',
    'Yoon Suk Yeol KR > Turkmenistan TM occurred',
    'Yoon Suk Yeol KR > Kazakhstan KZ occurred',
    'Yoon Suk Yeol KR > Uzbekistan UZ occurred',
  ],
  [
    'Hungarian Prime Minister Viktor Orban made a surprise trip to Kyiv on Tuesday.',
    'Viktor Orban HU > Kyiv UA occurred 2024-06-11',
  ],
  [
    'Egyptian President Abdel Fattah el-Sisi and Turkish President Recep Tayyip Erdogan met in Ankara on Wednesday.',
    'Abdel Fattah el-Sisi EG > Ankara TR occurred 2024-06-12',
  ],
  [
    'Saudi Crown Prince Mohammed bin Salman is due in Washington on July 8 for his first visit in six years.',
    'Mohammed bin Salman SA > Washington US planned 2024-07-08',
  ],
  [
    'The Saudi crown prince confirmed he will attend the Swiss peace summit in Lucerne.',
    'Saudi crown prince SA > Lucerne CH planned',
  ],
  [
    'Chinese President Xi Jinping is currently on a state visit to France.',
    'Xi Jinping CN > France FR under_way',
  ],
  [
    'During a visit to Hanoi last year, US President Joe Biden signed a partnership accord.',
    'Joe Biden US > Hanoi VN occurred 2023',
  ],
  [
    'Iranian President Ebrahim Raisi had been due to visit Ankara in January but the trip was postponed.',
    'Ebrahim Raisi IR > Ankara TR postponed 2024-01',
  ],
  [
    'Iran’s president has accepted Saudi Arabia’s invitation to visit Riyadh.',
    'Iran’s president IR > Riyadh SA planned',
  ],
  [
    'UN Secretary-General Antonio Guterres flew to Nairobi on Sunday.',
    'Antonio Guterres - > Nairobi KE occurred 2024-06-16',
  ],
  [
    'NATO chief Jens Stoltenberg is visiting Washington this week.',
    'Jens Stoltenberg NO > Washington US under_way 2024-06-17/2024-06-23',
  ],
  [
    'EU foreign policy chief Josep Borrell is to pay a visit to Belgrade on Tuesday.',
    'Josep Borrell - > Belgrade RS planned 2024-06-18',
  ],
  [
    'The Polish and Lithuanian presidents will travel to Kyiv together on Thursday.',
    'Polish president PL > Kyiv UA planned 2024-06-20',
    'Lithuanian president LT > Kyiv UA planned 2024-06-20',
  ],
  [
    'Cuban Foreign Minister Bruno Rodriguez concluded a working visit to Moscow.',
    'Bruno Rodriguez CU > Moscow RU occurred',
  ],
  [
    'Indonesia’s president-elect, Prabowo Subianto, was in Beijing in April.',
    'Prabowo Subianto ID > Beijing CN occurred 2024-04',
  ],
  [
    'Philippine President Ferdinand Marcos Jr. skipped the summit in Switzerland.',
    'Ferdinand Marcos Jr. PH > Switzerland CH declined',
  ],
  ['Kim Jong Un last travelled to Russia in September 2023.', 'Kim Jong Un KP > Russia RU occurred 2023-09'],
  [
    '"I will go to Kyiv soon," French President Emmanuel Macron told reporters.',
    'Emmanuel Macron FR > Kyiv UA planned',
  ],
  [
    'Plans for British Prime Minister Rishi Sunak to visit Riyadh have been shelved.',
    'Rishi Sunak GB > Riyadh SA cancelled',
  ],
  [
    'British Prime Minister Rishi Sunak cut short his visit to France on June 6.',
    'Rishi Sunak GB > France FR occurred 2024-06-06',
  ],
  [
    'The White House said President Joe Biden would skip the peace summit and send Vice President Kamala Harris to Switzerland instead.',
    'Kamala Harris US > Switzerland CH planned',
  ],
  [
    'Canadian Prime Minister Justin Trudeau on Monday welcomed Polish President Andrzej Duda to Ottawa.',
    'Andrzej Duda PL > Ottawa CA occurred 2024-06-17',
  ],
  [
    'Talks in Doha between Qatari Prime Minister Mohammed bin Abdulrahman Al Thani and US envoy Amos Hochstein ended on Sunday.',
    'Amos Hochstein US > Doha QA occurred 2024-06-16',
  ],
  [
    'German Defence Minister Boris Pistorius’s trip to Lithuania was delayed by a day.',
    'Boris Pistorius DE > Lithuania LT postponed',
  ],
  [
    'Mongolia’s prime minister may visit Washington in August, officials said.',
    'Mongolia’s prime minister MN > Washington US planned 2024-08',
  ],
  [
    'Kenya’s William Ruto is the first African leader to make a state visit to Washington in 16 years.',
    'William Ruto KE > Washington US occurred',
  ],
  [
    'After stops in Riyadh and Doha, US Secretary of State Antony Blinken flew on to Tel Aviv.',
    'Antony Blinken US > Riyadh SA occurred',
    'Antony Blinken US > Doha QA occurred',
    'Antony Blinken US > Tel Aviv IL occurred',
  ],
  [
    'The minister travelled to Georgia on Monday for talks with the Georgian prime minister, Irakli Kobakhidze.',
  ],
  [
    'Pakistan’s prime minister, Shehbaz Sharif, left for Beijing on a five-day visit on June 4.',
    'Shehbaz Sharif PK > Beijing CN occurred 2024-06-04/2024-06-08',
  ],
  [
    'Belarusian leader Alexander Lukashenko would welcome Chinese President Xi Jinping in Minsk, he said.',
    'Xi Jinping CN > Minsk BY planned',
  ],
  [
    'Ana Prado, Brazil’s president, will arrive in Luanda on Thursday for a two-day state visit.',
    'Ana Prado BR > Luanda AO planned 2024-06-20/2024-06-21',
  ],
  ['The Angolan president will receive Brazil’s Ana Prado in Luanda on Thursday.'],
  [
    'A visit to Luanda by Brazilian President Ana Prado, first announced in May, has been put off until October.',
    'Ana Prado BR > Luanda AO postponed 2024-10',
  ],
  [
    'Brazilian Foreign Minister Mauro Vieira cancelled a planned trip to Caracas on Monday because of the floods.',
    'Mauro Vieira BR > Caracas VE cancelled 2024-06-17',
  ],
  [
    'Brazilian Foreign Minister Mauro Vieira will skip next week’s summit in Caracas.',
    'Mauro Vieira BR > Caracas VE declined 2024-06-24/2024-06-30',
  ],
  [
    'Venezuela’s invitation to Brazilian Foreign Minister Mauro Vieira to visit Caracas was withdrawn.',
    'Mauro Vieira BR > Caracas VE cancelled',
  ],
  [
    'Brazilian Foreign Minister Mauro Vieira received an invitation to visit Caracas in July.',
    'Mauro Vieira BR > Caracas VE invited 2024-07',
  ],
  ['Brazilian Foreign Minister Mauro Vieira has yet to decide whether to go to Caracas.'],
  [
    'Brazilian Foreign Minister Mauro Vieira ruled out a visit to Caracas.',
    'Mauro Vieira BR > Caracas VE declined',
  ],
  [
    'Brazilian Foreign Minister Mauro Vieira said he would not be going to Caracas.',
    'Mauro Vieira BR > Caracas VE declined',
  ],
  ['It is unclear whether Brazilian Foreign Minister Mauro Vieira will travel to Caracas.'],
  ['Had Brazilian Foreign Minister Mauro Vieira gone to Caracas, he would have met the opposition.'],
  ['Brazilian Foreign Minister Mauro Vieira never visited Caracas.'],
  [
    'Brazilian Foreign Minister Mauro Vieira left Caracas on Saturday without an agreement.',
    'Mauro Vieira BR > Caracas VE occurred',
  ],
  [
    'Brazilian Foreign Minister Mauro Vieira, on a visit to Caracas, said talks had gone well.',
    'Mauro Vieira BR > Caracas VE occurred',
  ],
  [
    'Speaking in Caracas on Sunday, Brazilian Foreign Minister Mauro Vieira said talks had gone well.',
    'Mauro Vieira BR > Caracas VE occurred 2024-06-16',
  ],
  [
    'Brazilian Foreign Minister Mauro Vieira has been in Caracas since Saturday.',
    'Mauro Vieira BR > Caracas VE under_way 2024-06-15/2024-06-17',
  ],
  [
    'Brazilian Foreign Minister Mauro Vieira begins a visit to Caracas on Tuesday.',
    'Mauro Vieira BR > Caracas VE planned 2024-06-18',
  ],
  [
    'Brazilian Foreign Minister Mauro Vieira ended his visit to Caracas on Sunday.',
    'Mauro Vieira BR > Caracas VE occurred 2024-06-16',
  ],
  [
    'Chilean President Gabriel Boric and his Bolivian counterpart Luis Arce will meet in La Paz on July 1.',
    'Gabriel Boric CL > La Paz BO planned 2024-07-01',
  ],
  [
    'Chilean President Gabriel Boric told Bolivian counterpart Luis Arce that he would come to La Paz.',
    'Gabriel Boric CL > La Paz BO planned',
  ],
  [
    'The leaders of Chile and Bolivia will meet in Geneva next week.',
    'leader of Chile CL > Geneva CH planned 2024-06-24/2024-06-30',
    'leader of Bolivia BO > Geneva CH planned 2024-06-24/2024-06-30',
  ],
  [
    'Kenyan President William Ruto, who was accompanied by his finance minister, arrived in Seoul on Monday.',
    'William Ruto KE > Seoul KR occurred 2024-06-17',
  ],
  [
    'Kenyan President William Ruto flew from Nairobi to Seoul on Monday.',
    'William Ruto KE > Seoul KR occurred 2024-06-17',
  ],
  [
    'Kenyan President William Ruto sent his foreign minister to Seoul in his place.',
    'foreign minister KE > Seoul KR occurred',
  ],
  [
    'Kenyan President William Ruto will make his first trip to Seoul since taking office in 2022.',
    'William Ruto KE > Seoul KR planned',
  ],
  [
    'Kenyan President William Ruto’s office said he was considering a trip to Seoul.',
    'William Ruto KE > Seoul KR planned',
  ],
  [
    'Kenyan President William Ruto urged his South Korean counterpart to visit Nairobi.',
    'South Korean counterpart KR > Nairobi KE requested',
  ],
  [
    'South Korean President Yoon Suk Yeol promised to visit Nairobi.',
    'Yoon Suk Yeol KR > Nairobi KE planned',
  ],
  [
    'South Korean President Yoon Suk Yeol threatened to cancel his trip to Nairobi.',
    'Yoon Suk Yeol KR > Nairobi KE planned',
  ],
  [
    'South Korean President Yoon Suk Yeol’s planned visit to Nairobi in August will go ahead.',
    'Yoon Suk Yeol KR > Nairobi KE planned 2024-08',
  ],
  [
    'Preparations are under way for South Korean President Yoon Suk Yeol’s visit to Nairobi.',
    'Yoon Suk Yeol KR > Nairobi KE planned',
  ],
  [
    'South Korea confirmed that President Yoon Suk Yeol would make a state visit to Kenya from July 3 to 5.',
    'Yoon Suk Yeol KR > Kenya KE planned 2024-07-03/2024-07-05',
  ],
  [
    'Kenya is preparing to host South Korean President Yoon Suk Yeol in July.',
    'Yoon Suk Yeol KR > Kenya KE planned 2024-07',
  ],
  [
    'Kenya hosted South Korean President Yoon Suk Yeol in May.',
    'Yoon Suk Yeol KR > Kenya KE occurred 2024-05',
  ],
  [
    'South Korean President Yoon Suk Yeol will be the first foreign leader to visit Kenya since the vote.',
    'Yoon Suk Yeol KR > Kenya KE planned',
  ],
  [
    'Yoon Suk Yeol, the South Korean president, became the first leader from Seoul to visit Kenya.',
    'Yoon Suk Yeol KR > Kenya KE occurred',
  ],
  [
    'Serbian President Aleksandar Vucic paid a two-day visit to Baku last Tuesday.',
    'Aleksandar Vucic RS > Baku AZ occurred 2024-06-11/2024-06-12',
  ],
  [
    'Serbian President Aleksandar Vucic arrived in Baku. He will meet President Ilham Aliyev on Tuesday.',
    'Aleksandar Vucic RS > Baku AZ occurred',
  ],
  [
    'Azerbaijani President Ilham Aliyev met Serbian President Aleksandar Vucic in Baku on Sunday.',
    'Aleksandar Vucic RS > Baku AZ occurred 2024-06-16',
  ],
  ['Azerbaijani President Ilham Aliyev spoke by phone with Serbian President Aleksandar Vucic.'],
  [
    'Azerbaijani President Ilham Aliyev held a video conference with Serbian President Aleksandar Vucic in Belgrade.',
  ],
  [
    'Danish Prime Minister Mette Frederiksen and Estonian Prime Minister Kaja Kallas arrived together in Kyiv on Friday.',
    'Mette Frederiksen DK > Kyiv UA occurred 2024-06-14',
    'Kaja Kallas EE > Kyiv UA occurred 2024-06-14',
  ],
  [
    'Danish Prime Minister Mette Frederiksen, speaking during a visit to Vilnius, pledged more aid.',
    'Mette Frederiksen DK > Vilnius LT occurred',
  ],
  [
    'Denmark’s Mette Frederiksen travels to Washington next month to mark the treaty.',
    'Mette Frederiksen DK > Washington US planned 2024-07',
  ],
  [
    'Danish Prime Minister Mette Frederiksen could travel to Washington as early as July.',
    'Mette Frederiksen DK > Washington US planned 2024-07',
  ],
  [
    'Danish Prime Minister Mette Frederiksen is unlikely to travel to Washington this year.',
    'Mette Frederiksen DK > Washington US planned 2024',
  ],
  [
    'Danish Prime Minister Mette Frederiksen’s visit to Washington is off, her office said.',
    'Mette Frederiksen DK > Washington US cancelled',
  ],
  [
    'Danish Prime Minister Mette Frederiksen’s proposed visit to Washington in 2019 was scrapped.',
    'Mette Frederiksen DK > Washington US cancelled 2019',
  ],
  [
    'In 2019, Donald Trump cancelled a trip to Denmark after it refused to sell Greenland.',
    'Donald Trump US > Denmark DK cancelled 2019',
  ],
  [
    'Zambian President Hakainde Hichilema toured Rwanda, Kenya and Uganda between May 3 and May 9.',
    'Hakainde Hichilema ZM > Rwanda RW occurred 2024-05-03/2024-05-09',
    'Hakainde Hichilema ZM > Kenya KE occurred 2024-05-03/2024-05-09',
    'Hakainde Hichilema ZM > Uganda UG occurred 2024-05-03/2024-05-09',
  ],
  [
    'Zambian President Hakainde Hichilema was in neighbouring Malawi on Friday to attend a funeral.',
    'Hakainde Hichilema ZM > Malawi MW occurred 2024-06-14',
  ],
  [
    'Zambian President Hakainde Hichilema will on Wednesday travel to Lilongwe, Malawi.',
    'Hakainde Hichilema ZM > Lilongwe MW planned 2024-06-19',
  ],
  [
    'The foreign ministers of Egypt, Jordan and Qatar gathered in Paris on Friday.',
    'foreign minister of Egypt EG > Paris FR occurred 2024-06-14',
    'foreign minister of Jordan JO > Paris FR occurred 2024-06-14',
    'foreign minister of Qatar QA > Paris FR occurred 2024-06-14',
  ],
]
