/** Organisations that foreign news names without explaining them: `kind | country | name | other names`. */
export const ORGANIZATIONS = `
intergovernmental||United Nations|UN, U.N., United Nations Organisation, United Nations Organization, UNO
intergovernmental||United Nations Security Council|UN Security Council, U.N. Security Council, UNSC, Security Council
intergovernmental||United Nations General Assembly|UN General Assembly, U.N. General Assembly, UNGA, General Assembly
intergovernmental||United Nations Human Rights Council|UN Human Rights Council, Human Rights Council, UNHRC
intergovernmental||United Nations High Commissioner for Refugees|UNHCR, UN Refugee Agency, UN refugee agency
intergovernmental||United Nations Children's Fund|UNICEF, Unicef
intergovernmental||United Nations Educational, Scientific and Cultural Organization|UNESCO, Unesco
intergovernmental||United Nations Development Programme|UNDP, UN Development Programme
intergovernmental||United Nations Relief and Works Agency|UNRWA
intergovernmental||United Nations Environment Programme|UNEP
intergovernmental||United Nations Industrial Development Organization|UNIDO
intergovernmental||United Nations Conference on Trade and Development|UNCTAD
intergovernmental||Office for the Coordination of Humanitarian Affairs|OCHA
intergovernmental||Food and Agriculture Organization|FAO
intergovernmental||World Food Programme|WFP, World Food Program
intergovernmental||World Health Organization|WHO, World Health Organisation
intergovernmental||World Trade Organization|WTO, World Trade Organisation
intergovernmental||International Labour Organization|ILO, International Labor Organization
intergovernmental||International Maritime Organization|IMO
intergovernmental||International Civil Aviation Organization|ICAO
intergovernmental||International Atomic Energy Agency|IAEA
intergovernmental||International Monetary Fund|IMF
intergovernmental||International Court of Justice|ICJ, World Court
intergovernmental||International Criminal Court|ICC
intergovernmental||International Criminal Police Organization|Interpol, INTERPOL
intergovernmental||International Organization for Migration|IOM
intergovernmental||International Committee of the Red Cross|ICRC, Red Cross
intergovernmental||International Energy Agency|IEA
intergovernmental||Organisation for the Prohibition of Chemical Weapons|OPCW, Organization for the Prohibition of Chemical Weapons
intergovernmental||World Bank|World Bank Group
intergovernmental||International Bank for Reconstruction and Development|IBRD
intergovernmental||Asian Infrastructure Investment Bank|AIIB
intergovernmental||Asian Development Bank|ADB
intergovernmental||African Development Bank|AfDB
intergovernmental||Inter-American Development Bank|IDB
intergovernmental||European Bank for Reconstruction and Development|EBRD
intergovernmental||New Development Bank|BRICS bank
intergovernmental||Organisation for Economic Co-operation and Development|OECD, Organization for Economic Cooperation and Development
intergovernmental||Organization of the Petroleum Exporting Countries|OPEC, OPEC+
intergovernmental||North Atlantic Treaty Organization|NATO, Nato, North Atlantic Alliance, North Atlantic Treaty Organisation, Atlantic Alliance, North Atlantic Council
intergovernmental||European Union|EU, E.U.
intergovernmental||European Commission|EC
intergovernmental||European Council|
intergovernmental||European Parliament|
intergovernmental||European Central Bank|ECB
intergovernmental||European Court of Human Rights|ECHR
intergovernmental||European Free Trade Association|EFTA
intergovernmental||European Economic Community|EEC
intergovernmental||Council of Europe|
intergovernmental||Organization for Security and Co-operation in Europe|OSCE, Organization for Security and Cooperation in Europe, Organisation for Security and Co-operation in Europe
intergovernmental||African Union|AU, Organisation of African Unity, Organization of African Unity, OAU
intergovernmental||Economic Community of West African States|ECOWAS
intergovernmental||Southern African Development Community|SADC
intergovernmental||East African Community|EAC
intergovernmental||Intergovernmental Authority on Development|IGAD
intergovernmental||Economic Community of Central African States|ECCAS
intergovernmental||Alliance of Sahel States|AES
intergovernmental||Arab League|League of Arab States
intergovernmental||Gulf Cooperation Council|GCC, Cooperation Council for the Arab States of the Gulf
intergovernmental||Organisation of Islamic Cooperation|OIC, Organization of Islamic Cooperation, Organisation of the Islamic Conference, Organization of the Islamic Conference
intergovernmental||Association of Southeast Asian Nations|ASEAN, Asean
intergovernmental||South Asian Association for Regional Cooperation|SAARC
intergovernmental||Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Cooperation|BIMSTEC
intergovernmental||Asia-Pacific Economic Cooperation|APEC
intergovernmental||East Asia Summit|EAS
intergovernmental||Pacific Islands Forum|PIF
intergovernmental||Shanghai Cooperation Organisation|SCO, Shanghai Cooperation Organization, Shanghai Five
intergovernmental||Collective Security Treaty Organization|CSTO, Collective Security Treaty Organisation
intergovernmental||Commonwealth of Independent States|CIS
intergovernmental||Eurasian Economic Union|EAEU, EEU, Eurasian Economic Community, EurAsEC
intergovernmental||Organization of Turkic States|Turkic Council
intergovernmental||Black Sea Economic Cooperation|BSEC
intergovernmental||Conference on Interaction and Confidence-Building Measures in Asia|CICA
intergovernmental||Organization of American States|OAS, Organisation of American States
intergovernmental||Southern Common Market|Mercosur, MERCOSUR
intergovernmental||Community of Latin American and Caribbean States|CELAC
intergovernmental||Union of South American Nations|UNASUR, Unasur
intergovernmental||Bolivarian Alliance for the Peoples of Our America|ALBA
intergovernmental||Caribbean Community|CARICOM, Caricom
intergovernmental||Pacific Alliance|
intergovernmental||Commonwealth of Nations|Commonwealth
intergovernmental||Non-Aligned Movement|NAM
intergovernmental||Group of Seven|G7, G-7
intergovernmental||Group of Eight|G8, G-8
intergovernmental||Group of Twenty|G20, G-20, Group of 20
intergovernmental||Group of 77|G77, G-77
intergovernmental||BRICS|Brics, BRICS+
intergovernmental||Quadrilateral Security Dialogue|Quad
intergovernmental||AUKUS|
intergovernmental||Five Eyes|
intergovernmental||Nuclear Suppliers Group|NSG
intergovernmental||Financial Action Task Force|FATF
intergovernmental||Permanent Court of Arbitration|
intergovernmental||Council for Mutual Economic Assistance|Comecon, COMECON
intergovernmental||Southeast Asia Treaty Organization|SEATO
intergovernmental||Central Treaty Organization|CENTO
intergovernmental||Western European Union|WEU
intergovernmental||League of Nations|
government|US|United States Department of State|State Department, US State Department, U.S. State Department, Department of State, US Department of State, U.S. Department of State
government|US|United States Department of Defense|Defense Department, Department of Defense, US Department of Defense, U.S. Department of Defense
government|US|White House|
government|US|Pentagon|
government|US|Central Intelligence Agency|CIA, C.I.A.
government|US|Federal Bureau of Investigation|FBI, F.B.I.
government|US|National Security Council|NSC, US National Security Council, U.S. National Security Council
government|US|National Security Agency|
government|US|US Congress|U.S. Congress, United States Congress
government|US|US Senate|U.S. Senate, United States Senate
government|US|House of Representatives|US House of Representatives, U.S. House of Representatives
government|US|Agency for International Development|USAID
government|US|Department of Homeland Security|DHS
government|US|Treasury Department|US Treasury, U.S. Treasury, Department of the Treasury
government|RU|Kremlin|
government|RU|State Duma|Duma, Russian State Duma
government|RU|Federation Council|
government|RU|Federal Security Service|FSB
government|GB|Downing Street|
government|GB|Foreign Office|FCDO, Foreign and Commonwealth Office
government|GB|House of Commons|
government|GB|House of Lords|
government|DE|Bundestag|
government|IL|Knesset|
government|IL|Israel Defense Forces|IDF, Israeli Defense Forces
government|IL|Mossad|
government|CN|Chinese Communist Party|Communist Party of China, CCP, CPC
government|CN|People's Liberation Army|PLA
government|CN|National People's Congress|NPC
government|KR|Blue House|Cheong Wa Dae
government|KR|National Intelligence Service|
government|KR|Joint Chiefs of Staff|
government|KP|Workers' Party of Korea|
government|KP|Supreme People's Assembly|
government|IR|Islamic Revolutionary Guard Corps|IRGC, Revolutionary Guards, Revolutionary Guard
government|UA|Verkhovna Rada|
government|PS|Palestinian Authority|Palestinian National Authority
government|PS|Palestine Liberation Organization|PLO, Palestine Liberation Organisation
government|VA|Holy See|
armed_group|PS|Hamas|Islamic Resistance Movement
armed_group|PS|Palestinian Islamic Jihad|Islamic Jihad
armed_group|LB|Hezbollah|Hizbollah, Hizbullah, Hezbullah
armed_group|YE|Houthis|Houthi, Houthi movement, Ansar Allah
armed_group||Islamic State|ISIS, ISIL, IS, Daesh, Islamic State of Iraq and Syria, Islamic State of Iraq and the Levant
armed_group||al-Qaeda|Al-Qaeda, al Qaeda, Al Qaeda, al-Qaida, Al-Qaida, al Qaida
armed_group|AF|Taliban|Taleban, Afghan Taliban
armed_group|PK|Tehreek-e-Taliban Pakistan|Pakistani Taliban, TTP
armed_group|SO|al-Shabaab|Al-Shabaab, al-Shabab, Al-Shabab, al Shabaab, Al Shabaab
armed_group|NG|Boko Haram|
armed_group|TR|Kurdistan Workers' Party|PKK
armed_group|SY|Syrian Democratic Forces|SDF
armed_group|CO|Revolutionary Armed Forces of Colombia|FARC, Farc
armed_group|CO|National Liberation Army|ELN
armed_group|SD|Rapid Support Forces|RSF
armed_group|RU|Wagner Group|Wagner group
armed_group|ET|Tigray People's Liberation Front|TPLF
armed_group|CD|M23|March 23 Movement
armed_group|GB|Irish Republican Army|IRA
armed_group|LK|Liberation Tigers of Tamil Eelam|LTTE, Tamil Tigers
media||Reuters|
media||Associated Press|AP
media||Agence France-Presse|AFP
media|GB|BBC|BBC News, British Broadcasting Corporation, BBC World Service
media|US|CNN|
media|US|New York Times|The New York Times
media|US|Washington Post|The Washington Post
media|US|Wall Street Journal|The Wall Street Journal
media|US|Bloomberg|Bloomberg News
media|US|Fox News|
media|US|Voice of America|VOA
media|US|Radio Free Europe/Radio Liberty|RFE/RL, Radio Free Europe
media|US|Radio Free Asia|RFA
media|FR|Radio France Internationale|RFI, Radio France
media|US|Politico|
media|US|Axios|
media|GB|Financial Times|The Financial Times
media|GB|The Guardian|
media|GB|The Economist|
media|GB|Daily Telegraph|The Daily Telegraph
media|GB|Daily Mail|
media|QA|Al Jazeera|Al-Jazeera
media|RU|TASS|Tass, ITAR-TASS, Itar-Tass
media|RU|RIA Novosti|RIA
media|RU|Interfax|
media|RU|Sputnik|Sputnik News
media|RU|Kommersant|
media|CN|Xinhua|Xinhua News Agency
media|CN|Global Times|
media|CN|People's Daily|
media|CN|China Daily|
media|CN|CCTV|
media|HK|South China Morning Post|
media|KP|Korean Central News Agency|KCNA
media|KP|Rodong Sinmun|
media|KR|Yonhap|Yonhap News Agency, Yonhap News
media|KR|KBS|
media|JP|Kyodo|Kyodo News
media|JP|NHK|
media|JP|Nikkei|Nikkei Asia
media|JP|Asahi Shimbun|
media|JP|Yomiuri Shimbun|
media|FR|Le Monde|
media|FR|Le Figaro|
media|DE|Der Spiegel|
media|DE|Deutsche Welle|DW
media|DE|Deutsche Presse-Agentur|dpa
media|IR|IRNA|Islamic Republic News Agency
media|IR|Fars|Fars News Agency
media|IR|Tasnim|Tasnim News Agency
media|SY|SANA|
media|TR|Anadolu Agency|Anadolu
media|TR|Hurriyet|Hürriyet, Hurriyet Daily News
media|IL|Haaretz|
media|IL|Jerusalem Post|The Jerusalem Post
media|SA|Saudi Press Agency|SPA
media|AE|Al Arabiya|Al-Arabiya
media|IN|Press Trust of India|PTI
media|IN|The Hindu|
media|PK|Dawn|
media|AU|ABC News|
media|IR|ISNA|Iranian Students' News Agency, Iranian Students News Agency
media|IR|Mehr News Agency|Mehr News
media|IR|Press TV|
media|IQ|Shafaq News|
media|EG|Al-Ahram|Ahram Online, Al Ahram
media|EG|Middle East News Agency|MENA news agency
media|JO|Petra news agency|Jordan News Agency
media|SA|Arab News|
media|AE|WAM|Emirates News Agency
media|QA|Qatar News Agency|QNA
media|KW|KUNA|Kuwait News Agency
media|LB|National News Agency|
media|IN|Asian News International|ANI
media|IN|Times of India|The Times of India
media|IN|Indian Express|The Indian Express
media|IN|Hindustan Times|
media|PK|Associated Press of Pakistan|
media|PK|Express Tribune|The Express Tribune
media|BD|Daily Star|The Daily Star
media|AF|Tolo News|TOLOnews
media|VN|Vietnam News Agency|VNA
media|ID|Antara|Antara News
media|ID|Jakarta Post|The Jakarta Post
media|SG|Straits Times|The Straits Times
media|SG|Channel NewsAsia|
media|MY|Bernama|
media|MY|New Straits Times|
media|TH|Bangkok Post|The Bangkok Post
media|PH|Philippine News Agency|
media|PH|Rappler|
media|TW|Central News Agency|
media|TW|Taipei Times|
media|KR|Korea Herald|The Korea Herald
media|KR|Chosun Ilbo|The Chosun Ilbo
media|KR|Hankyoreh|The Hankyoreh
media|JP|Jiji Press|
media|JP|Mainichi Shimbun|
media|JP|Japan Times|The Japan Times
media|RU|Izvestia|Izvestiya
media|RU|Moscow Times|The Moscow Times
media|UA|Ukrinform|
media|UA|Kyiv Independent|The Kyiv Independent
media|UA|Ukrainska Pravda|
media|BY|BelTA|
media|KZ|Kazinform|
media|AZ|Azertac|
media|AM|Armenpress|
media|PL|Polish Press Agency|PAP
media|HU|MTI|
media|RS|Tanjug|
media|RS|RTS|
media|IT|ANSA|Ansa
media|IT|Corriere della Sera|
media|IT|La Repubblica|
media|IT|La Stampa|
media|DE|Die Zeit|
media|DE|Die Welt|
media|DE|Frankfurter Allgemeine Zeitung|FAZ
media|DE|Süddeutsche Zeitung|
media|DE|Bild|
media|FR|Liberation|Libération
media|FR|France 24|
media|BE|Le Soir|
media|CH|Neue Zürcher Zeitung|NZZ
media|ES|EFE|
media|ES|El Pais|El País
media|ES|El Mundo|
media|PT|Lusa|
media|GB|The Times|
media|GB|Sky News|
media|IE|Irish Times|The Irish Times
media|US|NPR|
media|US|CBS News|
media|US|NBC News|
media|US|Foreign Policy|
media|US|Los Angeles Times|
media|CA|CBC|
media|CA|Globe and Mail|The Globe and Mail
media|MX|El Universal|
media|MX|La Jornada|
media|MX|Notimex|
media|AR|Clarin|Clarín
media|AR|La Nacion|La Nación
media|AR|Telam|Télam
media|BR|Folha de S.Paulo|Folha de S. Paulo
media|BR|O Globo|
media|BR|Agencia Brasil|Agência Brasil
media|CL|El Mercurio|
media|CO|El Tiempo|
media|PE|El Comercio|
media|CU|Prensa Latina|
media|CU|Granma|
media|VE|Telesur|teleSUR
media|NG|News Agency of Nigeria|
media|NG|Premium Times|
media|KE|Daily Nation|
media|KE|East African|The East African
media|ZA|Mail & Guardian|
media|ZA|News24|
media|ZA|Daily Maverick|
media|ET|Fana Broadcasting|
media|ET|Ethiopian News Agency|
media|SD|SUNA|
media|DZ|Algeria Press Service|
media|MA|Maghreb Arab Press|
media|TN|Tunis Afrique Presse|
media|SN|Le Soleil|
media||Jeune Afrique|
institute||Amnesty International|
institute||Human Rights Watch|HRW
institute||International Crisis Group|Crisis Group
institute||Chatham House|Royal Institute of International Affairs
institute||RAND Corporation|RAND, Rand Corporation
institute||Brookings Institution|Brookings
institute||Transparency International|
institute||Greenpeace|
institute||Freedom House|
institute||Atlantic Council|
institute||Heritage Foundation|
institute||International Institute for Strategic Studies|IISS
institute||Stockholm International Peace Research Institute|SIPRI
institute||Center for Strategic and International Studies|CSIS
company|RU|Gazprom|
company|RU|Rosneft|
company|RU|Rosatom|
company|CN|Huawei|
company|US|Boeing|
company|US|Lockheed Martin|
company|US|Raytheon|
company|US|ExxonMobil|
company|US|Chevron|
company|US|Microsoft|
company|US|Google|
company|US|Apple|
company|US|Nvidia|
company|US|Tesla|
company|US|SpaceX|
company|US|Starlink|
company|US|OpenAI|
company|US|Pfizer|
company|GB|BP|
company|GB|BAE Systems|
company|GB|AstraZeneca|
company|GB|Rio Tinto|
company|FR|Airbus|
company|FR|TotalEnergies|
company|FR|Dassault|
company|DE|Siemens|
company|DE|Rheinmetall|
company|DE|Volkswagen|
company|IT|Eni|
company|NO|Equinor|
company|CH|Glencore|
company|RU|Lukoil|
company|RU|Novatek|
company|CN|Sinopec|
company|CN|CNPC|
company|CN|CNOOC|
company|CN|Alibaba|
company|CN|Tencent|
company|CN|ByteDance|
company|TW|TSMC|
company|TW|Foxconn|
company|KR|Samsung|
company|KR|Hyundai|
company|JP|Toyota|
company|SA|Saudi Aramco|
company|AE|ADNOC|
company|AE|DP World|
company|QA|QatarEnergy|
company|MY|Petronas|
company|BR|Petrobras|
company|IN|Air India|
company|IN|Adani|
company|NG|Dangote|
`

/** Nouns that make a capitalised name the name of an organisation, by the kind they make it. */
export const HEADS = `
institute: Institute Institution University College School Academy Center Centre Foundation Endowment Society Association Observatory Laboratory Think-Tank Fund Trust Project Museum
government: Ministry Department Agency Bureau Directorate Commission Committee Administration Parliament Senate Congress Court Embassy Navy Army Forces Police Secretariat Assembly Cabinet Council Office Service Authority Treasury Command Guard Consulate Chancellery
party: Party Movement Front
company: Corporation Corp Inc Ltd Company Airlines Airways Holdings Bank Industries
media: Times Post Herald Tribune Gazette Telegraph Journal Broadcasting Newspaper Radio Television TV Weekly Magazine
other: Federation Group Organization Organisation Union League Alliance Community Forum Confederation Network Initiative
`

/** Subjects after "and" in a name: "Ministry of Foreign Affairs and Trade". Endings, and words no ending tells. */
export const SUBJECT_ENDING = /(?:tion|ment|ics|ogy|ism|ture|nce|ity|ies|airs|ing|rce|ses|rights)$/u
export const SUBJECTS: ReadonlySet<string> = new Set(
  (
    'trade security defense defence policy research culture sports sport tourism technology analysis health energy ' +
    'labour labor industry justice peace planning society innovation international strategic economic social foreign ' +
    'political public human resources water food youth women family welfare information science arts war law'
  ).split(' '),
)
