/** Places the news of diplomacy names that no list of large cities holds: venues, seats, summit towns. `country | names` */
export const SEATS = `
AT|Salzburg, Hofburg
AM|Gyumri
AZ|Gabala, Shusha
BE|Bruges, Liège, Ostend, Waterloo, Ypres
BY|Brest
CA|Charlevoix, Kananaskis, Banff, Halifax
CH|Geneva, Davos, Lausanne, Lugano, Lucerne, Basel, Burgenstock, Bürgenstock, Montreux, Palais des Nations
CN|Beidaihe, Boao
CY|Limassol, Larnaca
DE|Meseberg, Elmau, Schloss Elmau, Heiligendamm, Ramstein, Potsdam, Baden-Baden, Munich, Cologne, Aachen, Dresden, Frankfurt, Hamburg, Leipzig, Hanover, Nuremberg
DK|Marienborg
EG|Sharm el-Sheikh, Sharm El-Sheikh, Sharm el Sheikh, Sharm El Sheikh, Sharm al-Sheikh, Luxor, Aswan, El Alamein, Taba, Ismailia
ES|San Sebastián, Marbella, Granada
FI|Tampere, Turku
FR|Versailles, Biarritz, Evian, Évian, Strasbourg, Cannes, Deauville, Saint-Tropez, Brégançon, Bregancon, Fontainebleau, Rambouillet, Normandy, Lourdes, Orly, Avignon, Calais, Dunkirk, Palace of Versailles
GB|Gleneagles, Carbis Bay, Lancaster House, Sandhurst, Windsor, Belfast, Edinburgh, Cardiff, Oxford, Cambridge, Blenheim Palace, Heathrow, Stansted, Sandringham, Balmoral
GE|Batumi, Gori, Sukhumi, Tskhinvali
GR|Corfu, Crete, Rhodes, Mykonos
ID|Bogor, Nusa Dua, Borobudur
IE|Shannon, Cork, Galway, Limerick, Dromoland Castle, Farmleigh
IL|Haifa, Eilat, Yad Vashem, Ben Gurion, Sderot, Beersheba
IN|Amritsar, Kochi, Agra, Varanasi
IR|Natanz, Bandar Abbas, Bushehr, Qom, Isfahan, Fordow
IS|Höfði House, Keflavik, Keflavík
IT|L'Aquila, Taormina, La Maddalena, Bari, Brindisi, Trieste, Borgo Egnazia, Capri, Villa Doria Pamphili, Stresa, Assisi
JO|Aqaba, Dead Sea, Petra
JP|Ise-Shima, Toyako, Karuizawa, Hakone, Kyoto, Nagato, Hiroshima, Nagasaki, Iwakuni, Okinawa
KP|Panmunjom, Panmunjeom, Kaesong, Wonsan, Rason, Yongbyon, Kumgang, Mount Kumgang
KR|Gyeongju, Pyeongtaek, Camp Humphreys, Osan, Pyeongchang
KW|Bayan Palace
LV|Jūrmala, Jurmala
MA|Marrakech, Marrakesh, Skhirat, Tangier, Fez, Casablanca
MX|Los Cabos, Cabo San Lucas, Cancun, Cancún, Guadalajara
MY|Langkawi
NL|Maastricht, Rotterdam, Noordwijk, Scheveningen
NO|Bergen, Trondheim, Svalbard, Spitsbergen
NP|Lumbini
NZ|Auckland, Waitangi, Christchurch
PL|Gdansk, Gdańsk, Krakow, Kraków, Auschwitz, Westerplatte, Sopot, Rzeszow, Rzeszów, Belweder, Wroclaw
PH|Clark, Subic, Subic Bay, Davao
PT|Sintra, Belém, Porto, Lajes, Fatima
PS|Bethlehem, Jericho
RU|Sochi, Bocharov Ruchei, Vladivostok, St. Petersburg, St Petersburg, Saint Petersburg, Vostochny Cosmodrome, Vostochny, Kazan, Valdai, Zavidovo, Strelna, Peterhof, Pskov, Gorki, Gorki-9, Konstantin Palace, Konstantinovsky Palace, Vnukovo, Khabarovsk, Veliky Novgorod, Murmansk, Star City, Beslan, Yasnaya Polyana, Tsarskoye Selo, Leningrad, Stalingrad
SA|Jeddah, Jidda, Mecca, Medina, AlUla, Al-Ula, Neom, NEOM, Diriyah
SE|Gothenburg, Malmö, Visby, Gotland, Harpsund
SG|Sentosa
SK|Piešťany
SI|Bled, Brdo, Brdo pri Kranju
TH|Phuket, Pattaya, Chiang Mai, Hua Hin
TR|Antalya, Istanbul, Izmir, Bodrum, Dolmabahçe, Dolmabahce, Incirlik, Cankaya, Çankaya, Bestepe, Beştepe
UA|Yalta, Bucha, Odesa, Odessa, Lviv, Kharkiv, Kharkov, Foros, Borodyanka, Sevastopol, Livadia, Mariupol, Chernobyl
US|Rancho Mirage, Sunnylands, Crawford, Kennebunkport, Williamsburg, Dayton, Gettysburg, Los Alamos, Andrews Air Force Base, Joint Base Andrews, Fort Worth, Arlington, Glassboro, Annapolis, Palm Beach, San Francisco, Sea Island, Bretton Woods, Dumbarton Oaks, Wilmington, Plains, Camp Lejeune, Anchorage, Honolulu, New York City, Manhattan, Turtle Bay, Hollywood, Los Angeles, Boston, Chicago, Houston, Seattle, Atlanta, Miami, Detroit, Dallas, Philadelphia, Guantanamo, Guantánamo, Guantanamo Bay, Bedminster, Las Vegas, New Orleans, San Diego, Pittsburgh
VA|St. Peter's Basilica, Casa Santa Marta
VN|Da Nang, Danang, Hue, Ho Chi Minh City, Saigon, Haiphong, Cam Ranh Bay, Cam Ranh
UZ|Samarkand, Bukhara, Khiva
KZ|Almaty, Alma-Ata, Baikonur, Aktau, Burabay, Borovoye
TJ|Khujand
KG|Cholpon-Ata, Issyk-Kul, Osh
TM|Avaza, Turkmenbashi
TN|Djerba, Sousse, Carthage
DZ|Oran, Tindouf
BO|Santa Cruz de la Sierra, Tiwanaku
BR|Foz do Iguaçu, Rio, Ouro Preto
AR|Bariloche, Mar del Plata, Ushuaia
CO|Cartagena, Cartagena de Indias
CU|Bay of Pigs
DO|Punta Cana
PE|Cusco, Machu Picchu
ET|Lalibela, Mekelle
KE|Mombasa
RW|Gisenyi
ZA|Sun City, Durban, Sandton, Stellenbosch, Robben Island, Johannesburg, Soweto
ZM|Livingstone
ZW|Victoria Falls
TZ|Arusha, Zanzibar
NG|Lagos, Kano
AE|Dubai, Sharjah, Fujairah, Expo City
QA|Al Udeid, Lusail
OM|Salalah, Al Alam Palace
LY|Benghazi, Sirte, Misrata, Tobruk
LK|Kandy, Hambantota
MN|Xanadu
MM|Yangon, Rangoon, Mandalay
AF|Kandahar, Herat, Bagram, Mazar-i-Sharif, Jalalabad
PK|Karachi, Lahore, Rawalpindi, Peshawar, Gwadar, Murree
IQ|Erbil, Irbil, Mosul, Basra, Najaf, Sulaymaniyah
BG|Varna, Plovdiv, Borovets
HR|Dubrovnik, Brijuni
HU|Gödöllő, Debrecen
MT|Marsaxlokk
RO|Constanta, Constanța, Iasi, Sinaia, Mihail Kogălniceanu
RS|Novi Sad, Nis
CZ|Brno, Karlovy Vary, Lany, Lány
EE|Narva, Tartu
LT|Klaipeda, Kaunas
MK|Ohrid
`
