/**
 * Regions, one a line: `country | names`. A dash is a region of several states, a tilde one in
 * adjectives ("European"). Of the inside of states, those that
 * foreign news names without the state.
 */
export const REGIONS = `
~|European, Western European, Eastern European, Central European, Asian, Southeast Asian, East Asian, Northeast Asian, South Asian, Central Asian, African, North African, West African, East African, Middle Eastern, Arab, Latin American, South American, Central American, North American, Balkan, Scandinavian, Nordic, Eurasian
-|Europe, Western Europe, Eastern Europe, Central Europe, Northern Europe, Southern Europe
-|Asia, Southeast Asia, South East Asia, South-East Asia, East Asia, Northeast Asia, South Asia, Central Asia, Asia-Pacific, Asia Pacific, Indo-Pacific, Pacific
-|Africa, North Africa, West Africa, East Africa, Central Africa, Southern Africa, Sub-Saharan Africa, sub-Saharan Africa, Horn of Africa, Sahel, Maghreb
-|Middle East, Near East, Persian Gulf, Arabian Gulf, Gulf, Gulf States, Gulf states, Arabian Peninsula, Levant
-|Latin America, South America, Central America, North America, Americas, Caribbean
-|Balkans, Western Balkans, Baltic States, Baltic states, Baltics, Baltic, Scandinavia, Caucasus, South Caucasus, Benelux, Eurasia, Transcaucasia
-|Korean Peninsula, Korean peninsula, Koreas, Indochina, Oceania, Melanesia, Polynesia, South Pacific, Pacific Islands, Arctic
-|South China Sea, East China Sea, Black Sea, Red Sea, Baltic Sea, Mediterranean, Caspian Sea, Taiwan Strait, Strait of Hormuz, Gulf of Guinea, Gulf of Mexico, Gulf of Aden, Bay of Bengal, Indian Ocean, Atlantic, Kashmir, Kurdistan
-|New Guinea, Mekong, Great Lakes, Sea of Azov, Sea of Japan, East Sea, Arabian Sea, Yellow Sea, Korea Strait
PS|West Bank, Gaza, Gaza Strip, Gazan, Rafah, Khan Younis, Jenin, Nablus, Hebron
SY|Golan Heights, Idlib, Latakia, Tartus
UA|Crimea, Crimean, Donbas, Donbass, Donetsk, Luhansk, Lugansk, Zaporizhzhia, Kherson
GE|Abkhazia, Abkhaz, South Ossetia, South Ossetian, Adjara
AZ|Nagorno-Karabakh, Nagorno Karabakh, Karabakh, Nakhchivan
MD|Transnistria, Transdniestria, Transdniester
RU|Far East, Russian Far East, Siberia, Siberian, Chechnya, Chechen, Dagestan, Ingushetia, North Ossetia, North Caucasus, Tatarstan, Bashkortostan, Kaliningrad, Sakhalin, Kamchatka, Kuril Islands, Kurils, Urals, Buryatia, Yakutia
CN|Xinjiang, Tibet, Tibetan, Inner Mongolia, Manchuria, Guangdong, Sichuan, Yunnan, Hainan, Fujian
IQ|Iraqi Kurdistan, Kurdistan Region, Anbar
ET|Tigray, Amhara, Oromia
SD|Darfur
SO|Somaliland, Puntland
NG|Niger Delta, Niger State, Biafra
ES|Catalonia, Catalan, Basque Country, Canary Islands
FR|Corsica, Brittany, Normandy, Provence, Alsace
DE|Bavaria, Bavarian, Saxony, Brandenburg
IT|Sicily, Sardinia, Tuscany, Lombardy
GB|Cornwall, Yorkshire, Isle of Wight
TR|Northern Cyprus, Anatolia, Cappadocia
RS|Vojvodina
BA|Republika Srpska
ID|Bali, Java, Sumatra, Borneo, Sulawesi, Papua, West Papua, Aceh, Lombok
JP|Okinawa, Hokkaido, Kyushu
KR|Jeju, Jeju Island
IN|Punjab, Kerala, Gujarat, Assam, Ladakh, Goa, Tamil Nadu, West Bengal, Uttar Pradesh, Jammu
PK|Balochistan, Baluchistan, Sindh, Khyber Pakhtunkhwa, Waziristan
CA|Quebec, Québec, Ontario, Alberta, British Columbia, Nova Scotia, Manitoba, Saskatchewan, Newfoundland, Yukon, Nunavut
AU|New South Wales, Queensland, Tasmania, Western Australia, South Australia, Northern Territory
US|Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, New York, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, West Virginia, Wisconsin, Wyoming, Washington State, Washington state, Silicon Valley, Long Island, Martha's Vineyard, District of Columbia, Jersey City
BR|Amazonas, Bahia
MX|Chiapas, Yucatan
EC|Galapagos
CL|Patagonia, Easter Island
`
