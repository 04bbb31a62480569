/**
 * States and territories, one a line, as any atlas lists them (ISO 3166-1 codes; official names as in the UN's list):
 *
 *     code | name | other names | demonyms and adjectives | capital and seats | metonyms of its government
 *
 * Plurals ("Russians") follow by rule. A state that no longer exists keeps the code ISO 3166-3 withdrew with it (SU, YU,
 * CS of two, DD), except where one successor goes by the same name: what a text says of the Soviet Union is not said of Russia.
 */
export const COUNTRIES = `
AF|Afghanistan|Islamic Republic of Afghanistan, Islamic Emirate of Afghanistan|Afghan, Afghani|Kabul|
AL|Albania|Republic of Albania|Albanian|Tirana|
DZ|Algeria|People's Democratic Republic of Algeria|Algerian|Algiers|El Mouradia
AD|Andorra|Principality of Andorra|Andorran|Andorra la Vella|
AO|Angola|Republic of Angola|Angolan|Luanda|
AG|Antigua and Barbuda|Antigua|Antiguan, Barbudan|St. John's, Saint John's|
AR|Argentina|Argentine Republic|Argentine, Argentinian, Argentinean|Buenos Aires|Casa Rosada
AM|Armenia|Republic of Armenia|Armenian|Yerevan|
AU|Australia|Commonwealth of Australia|Australian|Canberra|
AT|Austria|Republic of Austria|Austrian|Vienna|Ballhausplatz
AZ|Azerbaijan|Republic of Azerbaijan|Azerbaijani, Azeri|Baku|
BS|Bahamas|Commonwealth of the Bahamas|Bahamian|Nassau|
BH|Bahrain|Kingdom of Bahrain|Bahraini|Manama|
BD|Bangladesh|People's Republic of Bangladesh|Bangladeshi|Dhaka, Dacca|
BB|Barbados||Barbadian|Bridgetown|
BY|Belarus|Republic of Belarus, Byelorussia, Belorussia|Belarusian, Belarussian, Byelorussian|Minsk|
BE|Belgium|Kingdom of Belgium|Belgian|Brussels|
BZ|Belize||Belizean|Belmopan|
BJ|Benin|Republic of Benin|Beninese|Porto-Novo, Cotonou|
BT|Bhutan|Kingdom of Bhutan|Bhutanese|Thimphu|
BO|Bolivia|Plurinational State of Bolivia|Bolivian|La Paz, Sucre|
BA|Bosnia and Herzegovina|Bosnia, Bosnia-Herzegovina, Bosnia & Herzegovina|Bosnian, Herzegovinian|Sarajevo|
BW|Botswana|Republic of Botswana|Botswanan, Batswana, Motswana|Gaborone|
BR|Brazil|Federative Republic of Brazil|Brazilian|Brasilia, Brasília|Planalto, Itamaraty, Planalto Palace, Itamaraty Palace
BN|Brunei|Brunei Darussalam|Bruneian|Bandar Seri Begawan|
BG|Bulgaria|Republic of Bulgaria|Bulgarian|Sofia|
BF|Burkina Faso|Upper Volta|Burkinabe, Burkinabè, Burkinabé|Ouagadougou|
BI|Burundi|Republic of Burundi|Burundian|Gitega, Bujumbura|
KH|Cambodia|Kingdom of Cambodia, Kampuchea|Cambodian, Khmer|Phnom Penh|
CM|Cameroon|Republic of Cameroon|Cameroonian|Yaounde, Yaoundé|
CA|Canada||Canadian|Ottawa|Parliament Hill, Rideau Hall
CV|Cape Verde|Cabo Verde|Cape Verdean, Cabo Verdean|Praia|
CF|Central African Republic||Central African|Bangui|
TD|Chad|Republic of Chad|Chadian|N'Djamena|
CL|Chile|Republic of Chile|Chilean|Santiago, Santiago de Chile|La Moneda, La Moneda Palace
CN|China|People's Republic of China, PRC, Mainland China, Communist China, Red China|Chinese|Beijing, Peking|Zhongnanhai, Diaoyutai, Great Hall of the People
CO|Colombia|Republic of Colombia|Colombian|Bogota, Bogotá|Casa de Nariño, Casa de Narino
KM|Comoros|Union of the Comoros|Comorian, Comoran|Moroni|
CG|Republic of the Congo|Congo-Brazzaville, Congo Republic, Republic of Congo|Brazzaville Congolese|Brazzaville|
CD|Democratic Republic of the Congo|Democratic Republic of Congo, DR Congo, D.R. Congo, DRC, Congo-Kinshasa, Zaire, Congo|Congolese, Zairean|Kinshasa|
CR|Costa Rica|Republic of Costa Rica|Costa Rican|San José, San Jose|
CI|Côte d'Ivoire|Ivory Coast, Cote d'Ivoire|Ivorian, Ivoirian|Yamoussoukro, Abidjan|
HR|Croatia|Republic of Croatia|Croatian, Croat|Zagreb|
CU|Cuba|Republic of Cuba|Cuban|Havana|Palace of the Revolution
CY|Cyprus|Republic of Cyprus|Cypriot, Greek Cypriot|Nicosia|
CZ|Czech Republic|Czechia|Czech|Prague|Prague Castle
DK|Denmark|Kingdom of Denmark|Danish, Dane|Copenhagen|Christiansborg
DJ|Djibouti|Republic of Djibouti|Djiboutian|Djibouti City|
DM|Dominica|Commonwealth of Dominica||Roseau|
DO|Dominican Republic||Dominican|Santo Domingo|
EC|Ecuador|Republic of Ecuador|Ecuadorian, Ecuadorean, Ecuadoran|Quito|Carondelet Palace
EG|Egypt|Arab Republic of Egypt, United Arab Republic|Egyptian|Cairo|
SV|El Salvador|Republic of El Salvador|Salvadoran, Salvadorean, Salvadorian|San Salvador|
GQ|Equatorial Guinea||Equatoguinean, Equatorial Guinean|Malabo|
ER|Eritrea|State of Eritrea|Eritrean|Asmara|
EE|Estonia|Republic of Estonia|Estonian|Tallinn|
SZ|Eswatini|Kingdom of Eswatini, Swaziland|Swazi|Mbabane, Lobamba|
ET|Ethiopia|Federal Democratic Republic of Ethiopia, Abyssinia|Ethiopian|Addis Ababa|
FJ|Fiji|Republic of Fiji|Fijian|Suva|
FI|Finland|Republic of Finland|Finnish, Finn|Helsinki|
FR|France|French Republic|French, Frenchman, Frenchmen|Paris|Élysée, Elysée, Elysee, Élysée Palace, Elysée Palace, Elysee Palace, Quai d'Orsay, Matignon, Hôtel Matignon, Hotel Matignon
GA|Gabon|Gabonese Republic|Gabonese|Libreville|
GM|Gambia|The Gambia|Gambian|Banjul|
GE|Georgia|Republic of Georgia|Georgian|Tbilisi|
DE|Germany|Federal Republic of Germany, FRG, West Germany|German, West German|Berlin, Bonn|Bundestag, Bundeskanzleramt, Schloss Bellevue, Bellevue Palace
GH|Ghana|Republic of Ghana|Ghanaian|Accra|
GR|Greece|Hellenic Republic|Greek, Hellenic|Athens|Maximos Mansion
GD|Grenada||Grenadian|St. George's|
GT|Guatemala|Republic of Guatemala|Guatemalan|Guatemala City|
GN|Guinea|Republic of Guinea, Guinea-Conakry|Guinean|Conakry|
GW|Guinea-Bissau|Guinea Bissau|Bissau-Guinean|Bissau|
GY|Guyana|Co-operative Republic of Guyana|Guyanese|Georgetown|
HT|Haiti|Republic of Haiti|Haitian|Port-au-Prince|
HN|Honduras|Republic of Honduras|Honduran|Tegucigalpa|
HU|Hungary|Republic of Hungary|Hungarian, Magyar|Budapest|Carmelite Monastery
IS|Iceland|Republic of Iceland|Icelandic, Icelander|Reykjavik, Reykjavík|
IN|India|Republic of India, Bharat|Indian|New Delhi, Delhi|South Block, Rashtrapati Bhavan, Hyderabad House, Raisina Hill
ID|Indonesia|Republic of Indonesia|Indonesian|Jakarta, Nusantara|Merdeka Palace, Istana Merdeka
IR|Iran|Islamic Republic of Iran, Islamic Republic, Persia|Iranian, Persian|Tehran, Teheran|
IQ|Iraq|Republic of Iraq|Iraqi|Baghdad|
IE|Ireland|Republic of Ireland, Irish Republic, Eire|Irish, Irishman|Dublin|Leinster House, Áras an Uachtaráin
IL|Israel|State of Israel|Israeli|Tel Aviv, Jerusalem, West Jerusalem|Knesset
IT|Italy|Italian Republic|Italian|Rome|Palazzo Chigi, Farnesina, Quirinal Palace, Quirinale, Chigi Palace
JM|Jamaica||Jamaican|Kingston|
JP|Japan||Japanese|Tokyo|Kantei, Nagatacho, Kasumigaseki, Akasaka Palace
JO|Jordan|Hashemite Kingdom of Jordan|Jordanian|Amman|
KZ|Kazakhstan|Republic of Kazakhstan, Kazakstan|Kazakh, Kazakhstani|Astana, Nur-Sultan, Akorda|
KE|Kenya|Republic of Kenya|Kenyan|Nairobi|
KI|Kiribati|Republic of Kiribati|I-Kiribati|Tarawa, South Tarawa|
KP|North Korea|Democratic People's Republic of Korea, DPRK, D.P.R.K., N. Korea, NK, N.K.|North Korean|Pyongyang|Kumsusan
KR|South Korea|Republic of Korea, ROK, R.O.K., S. Korea, Korea|South Korean, Korean|Seoul|Blue House, Cheong Wa Dae, Cheongwadae, Yongsan
XK|Kosovo|Republic of Kosovo|Kosovar, Kosovan|Pristina, Prishtina|
KW|Kuwait|State of Kuwait|Kuwaiti|Kuwait City|
KG|Kyrgyzstan|Kyrgyz Republic, Kirghizia, Kirgizia|Kyrgyz, Kyrgyzstani, Kirghiz|Bishkek|
LA|Laos|Lao People's Democratic Republic, Lao PDR|Laotian, Lao|Vientiane|
LV|Latvia|Republic of Latvia|Latvian|Riga|
LB|Lebanon|Lebanese Republic|Lebanese|Beirut|Baabda Palace, Grand Serail
LS|Lesotho|Kingdom of Lesotho|Basotho|Maseru|
LR|Liberia|Republic of Liberia|Liberian|Monrovia|
LY|Libya|State of Libya, Libyan Arab Jamahiriya|Libyan|Tripoli|
LI|Liechtenstein|Principality of Liechtenstein|Liechtensteiner|Vaduz|
LT|Lithuania|Republic of Lithuania|Lithuanian|Vilnius|
LU|Luxembourg|Grand Duchy of Luxembourg, Luxemburg|Luxembourgish, Luxembourger|Luxembourg City|
MG|Madagascar|Republic of Madagascar|Malagasy|Antananarivo|
MW|Malawi|Republic of Malawi|Malawian|Lilongwe|
MY|Malaysia||Malaysian|Kuala Lumpur, Putrajaya|Wisma Putra
MV|Maldives|Republic of Maldives|Maldivian|Malé|
ML|Mali|Republic of Mali|Malian|Bamako|
MT|Malta|Republic of Malta|Maltese|Valletta|
MH|Marshall Islands|Republic of the Marshall Islands|Marshallese|Majuro|
MR|Mauritania|Islamic Republic of Mauritania|Mauritanian|Nouakchott|
MU|Mauritius|Republic of Mauritius|Mauritian|Port Louis|
MX|Mexico|United Mexican States|Mexican|Mexico City|Los Pinos
FM|Micronesia|Federated States of Micronesia|Micronesian|Palikir|
MD|Moldova|Republic of Moldova, Moldavia|Moldovan, Moldavian|Chisinau, Chișinău, Kishinev|
MC|Monaco|Principality of Monaco|Monégasque, Monegasque|Monte Carlo|
MN|Mongolia|Mongolian People's Republic|Mongolian|Ulaanbaatar, Ulan Bator|
ME|Montenegro||Montenegrin|Podgorica|
MA|Morocco|Kingdom of Morocco|Moroccan|Rabat|
MZ|Mozambique|Republic of Mozambique|Mozambican|Maputo|
MM|Myanmar|Burma, Republic of the Union of Myanmar|Burmese|Naypyidaw, Naypyitaw, Nay Pyi Taw|
NA|Namibia|Republic of Namibia, South West Africa|Namibian|Windhoek|
NR|Nauru|Republic of Nauru|Nauruan|Yaren|
NP|Nepal|Federal Democratic Republic of Nepal|Nepali, Nepalese|Kathmandu|Singha Durbar
NL|Netherlands|Kingdom of the Netherlands, Holland|Dutch, Dutchman|Amsterdam, The Hague|Binnenhof
NZ|New Zealand|Aotearoa|New Zealander|Wellington|Beehive
NI|Nicaragua|Republic of Nicaragua|Nicaraguan|Managua|
NE|Niger|Republic of Niger, Republic of the Niger|Nigerien|Niamey|
NG|Nigeria|Federal Republic of Nigeria|Nigerian|Abuja|Aso Rock
MK|North Macedonia|Republic of North Macedonia, Macedonia, Republic of Macedonia, Former Yugoslav Republic of Macedonia, FYROM|Macedonian, North Macedonian|Skopje|
NO|Norway|Kingdom of Norway|Norwegian|Oslo|
OM|Oman|Sultanate of Oman|Omani|Muscat|
PK|Pakistan|Islamic Republic of Pakistan|Pakistani|Islamabad|
PW|Palau|Republic of Palau|Palauan|Ngerulmud|
PS|Palestine|State of Palestine, Palestinian Authority, Palestinian Territories, Palestinian territories, Occupied Palestinian Territory|Palestinian|Ramallah, East Jerusalem|Muqata
PA|Panama|Republic of Panama|Panamanian|Panama City|
PG|Papua New Guinea|PNG, Independent State of Papua New Guinea|Papua New Guinean, Papuan|Port Moresby|
PY|Paraguay|Republic of Paraguay|Paraguayan|Asuncion, Asunción|
PE|Peru|Republic of Peru|Peruvian|Lima|Government Palace of Peru
PH|Philippines|Republic of the Philippines|Filipino, Philippine, Filipina|Manila|Malacañang, Malacanang, Malacañang Palace, Malacanang Palace
PL|Poland|Republic of Poland|Polish, Pole|Warsaw|
PT|Portugal|Portuguese Republic|Portuguese|Lisbon|
QA|Qatar|State of Qatar|Qatari|Doha|Amiri Diwan
RO|Romania||Romanian|Bucharest|Cotroceni, Cotroceni Palace
RU|Russia|Russian Federation|Russian, Russo|Moscow|Kremlin, Grand Kremlin Palace, Smolenskaya Square, Novo-Ogaryovo, Novo-Ogarevo, Novo-Ogarëvo
RW|Rwanda|Republic of Rwanda|Rwandan, Rwandese|Kigali|Village Urugwiro
KN|Saint Kitts and Nevis|St. Kitts and Nevis, St Kitts and Nevis, St. Kitts|Kittitian|Basseterre|
LC|Saint Lucia|St. Lucia, St Lucia|Saint Lucian, St. Lucian|Castries|
VC|Saint Vincent and the Grenadines|St. Vincent and the Grenadines, St. Vincent, St Vincent|Vincentian|Kingstown|
WS|Samoa|Independent State of Samoa, Western Samoa|Samoan|Apia|
SM|San Marino|Republic of San Marino|Sammarinese|City of San Marino|
ST|Sao Tome and Principe|São Tomé and Príncipe|Sao Tomean, São Toméan|São Tomé, Sao Tome|
SA|Saudi Arabia|Kingdom of Saudi Arabia, KSA|Saudi, Saudi Arabian|Riyadh|Al Yamamah Palace, Al-Yamamah Palace
SN|Senegal|Republic of Senegal|Senegalese|Dakar|
RS|Serbia|Republic of Serbia|Serbian, Serb|Belgrade|
SC|Seychelles|Republic of Seychelles|Seychellois||
SL|Sierra Leone|Republic of Sierra Leone|Sierra Leonean|Freetown|
SG|Singapore|Republic of Singapore|Singaporean|Singapore City|Istana
SK|Slovakia|Slovak Republic|Slovak, Slovakian|Bratislava|
SI|Slovenia|Republic of Slovenia|Slovenian, Slovene|Ljubljana|
SB|Solomon Islands|Solomons|Solomon Islander|Honiara|
SO|Somalia|Federal Republic of Somalia|Somali, Somalian|Mogadishu|Villa Somalia
ZA|South Africa|Republic of South Africa|South African|Pretoria, Cape Town, Tshwane|Union Buildings
SS|South Sudan|Republic of South Sudan|South Sudanese|Juba|
ES|Spain|Kingdom of Spain|Spanish, Spaniard|Madrid|Moncloa, La Moncloa, Moncloa Palace, Zarzuela Palace
LK|Sri Lanka|Democratic Socialist Republic of Sri Lanka, Ceylon|Sri Lankan|Colombo, Sri Jayawardenepura Kotte|
SD|Sudan|Republic of the Sudan, Republic of Sudan|Sudanese|Khartoum|
SR|Suriname|Republic of Suriname, Surinam|Surinamese|Paramaribo|
SE|Sweden|Kingdom of Sweden|Swedish, Swede|Stockholm|
CH|Switzerland|Swiss Confederation|Swiss|Bern, Berne|
SY|Syria|Syrian Arab Republic|Syrian|Damascus|
TW|Taiwan|Republic of China, Chinese Taipei, Formosa|Taiwanese|Taipei|
TJ|Tajikistan|Republic of Tajikistan, Tadzhikistan|Tajik, Tajikistani, Tadzhik|Dushanbe|
TZ|Tanzania|United Republic of Tanzania, Tanganyika|Tanzanian|Dodoma, Dar es Salaam|
TH|Thailand|Kingdom of Thailand, Siam|Thai|Bangkok|Government House of Thailand
TL|Timor-Leste|East Timor, Democratic Republic of Timor-Leste|Timorese, East Timorese|Dili|
TG|Togo|Togolese Republic|Togolese|Lomé, Lome|
TO|Tonga|Kingdom of Tonga|Tongan|Nuku'alofa, Nuku‘alofa|
TT|Trinidad and Tobago|Republic of Trinidad and Tobago, Trinidad|Trinidadian, Tobagonian|Port of Spain, Port-of-Spain|
TN|Tunisia|Republic of Tunisia|Tunisian|Tunis|Carthage Palace
TR|Turkey|Türkiye, Turkiye, Republic of Turkey, Republic of Türkiye, Republic of Turkiye|Turkish, Turk|Ankara|Sublime Porte
TM|Turkmenistan||Turkmen, Turkmenistani|Ashgabat, Ashkhabad|
TV|Tuvalu||Tuvaluan|Funafuti|
UG|Uganda|Republic of Uganda|Ugandan|Kampala, Entebbe|
UA|Ukraine||Ukrainian|Kyiv, Kiev|Bankova, Verkhovna Rada, Mariinskyi Palace
AE|United Arab Emirates|UAE, U.A.E., Emirates|Emirati|Abu Dhabi|Qasr Al Watan
GB|United Kingdom|UK, U.K., Britain, Great Britain, United Kingdom of Great Britain and Northern Ireland, England, Scotland, Wales, Northern Ireland|British, Briton, Brit, English, Englishman, Scottish, Welsh, Northern Irish|London|Downing Street, 10 Downing Street, No. 10 Downing Street, Number 10 Downing Street, Whitehall, Westminster, Buckingham Palace, Chequers, Windsor Castle
US|United States|United States of America, US, U.S., USA, U.S.A., America|American, US-American|Washington, Washington D.C., Washington DC|White House, Foggy Bottom, Pentagon, Capitol Hill, Oval Office, Camp David, Blair House, Mar-a-Lago
UY|Uruguay|Oriental Republic of Uruguay|Uruguayan|Montevideo|
UZ|Uzbekistan|Republic of Uzbekistan|Uzbek, Uzbekistani|Tashkent|Kuksaroy
VU|Vanuatu|Republic of Vanuatu|Ni-Vanuatu|Port Vila|
VA|Holy See|Vatican City, Vatican City State|Papal|Vatican|Apostolic Palace
VE|Venezuela|Bolivarian Republic of Venezuela|Venezuelan|Caracas|Miraflores, Miraflores Palace
VN|Vietnam|Viet Nam, Socialist Republic of Vietnam, Socialist Republic of Viet Nam, North Vietnam, South Vietnam, Republic of Vietnam, Democratic Republic of Vietnam|Vietnamese, North Vietnamese, South Vietnamese|Hanoi, Ha Noi|
YE|Yemen|Republic of Yemen, North Yemen, South Yemen|Yemeni|Sanaa, Sana'a, Aden|
ZM|Zambia|Republic of Zambia, Northern Rhodesia|Zambian|Lusaka|
ZW|Zimbabwe|Republic of Zimbabwe, Rhodesia, Southern Rhodesia|Zimbabwean, Rhodesian|Harare|
HK|Hong Kong|Hong Kong SAR|Hong Konger, Hongkonger||
MO|Macau|Macao, Macao SAR|Macanese||
GL|Greenland||Greenlandic, Greenlander|Nuuk|
FO|Faroe Islands|Faroes|Faroese|Tórshavn|
PR|Puerto Rico||Puerto Rican|San Juan|
GU|Guam||Guamanian|Hagåtña|
EH|Western Sahara|Sahrawi Arab Democratic Republic, SADR|Sahrawi, Saharawi|Laayoune, El Aaiún|
GI|Gibraltar||Gibraltarian||
BM|Bermuda||Bermudian||
KY|Cayman Islands||Caymanian|George Town|
FK|Falkland Islands|Falklands||Port Stanley|
NC|New Caledonia||New Caledonian|Noumea, Nouméa|
PF|French Polynesia|Tahiti|Tahitian|Papeete|
GF|French Guiana|||Cayenne|
AW|Aruba||Aruban|Oranjestad|
CW|Curaçao|Curacao||Willemstad|
JE|Jersey||||
GG|Guernsey||||
IM|Isle of Man||Manx||
CK|Cook Islands||Cook Islander|Avarua|
NU|Niue||Niuean|Alofi|
AQ|Antarctica||||
SU|Soviet Union|USSR, U.S.S.R., Union of Soviet Socialist Republics|Soviet||
YU|Yugoslavia|Federal Republic of Yugoslavia, Socialist Federal Republic of Yugoslavia|Yugoslav, Yugoslavian||
CS|Serbia and Montenegro|State Union of Serbia and Montenegro|||
CS|Czechoslovakia|Czechoslovak Socialist Republic|Czechoslovak, Czechoslovakian||
DD|East Germany|German Democratic Republic, GDR|East German|East Berlin|
`
