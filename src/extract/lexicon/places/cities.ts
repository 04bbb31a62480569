/**
 * Cities of 300,000 people and more: `country | names`. From GeoNames (CC BY 4.0) by scripts/city-lexicon.mjs;
 * names that are words or persons far more often are left out.
 */
export const CITIES = `
AE|Abu Dhabi, Ajman City, Dubai, Ras Al Khaimah City, Sharjah
AF|Kabul, Kandahar, Mazar-e Sharif
AL|Tirana
AM|Yerevan
AO|Luanda, N’dalatando
AR|Buenos Aires, Cordoba, Corrientes, La Plata, Mar del Plata, Mendoza, Moron, Posadas, Resistencia, Rosario, Salta, San Juan, San Miguel de Tucuman, San Salvador de Jujuy, Santa Fe, Santiago del Estero
AT|Vienna
AU|Adelaide, Brisbane, Canberra, Gold Coast, Melbourne, Perth, Sydney
AZ|Baku, Ganja
BA|Sarajevo
BD|Chittagong, Comilla, Dhaka, Khulna, Natore, Rajshahi, Rangpur, Shibganj, Tungi
BE|Antwerpen, Brussels
BF|Bobo-Dioulasso, Ouagadougou
BG|Plovdiv, Sofia, Varna
BI|Bujumbura
BJ|Abomey-Calavi, Cotonou
BO|Cochabamba, La Paz
BR|Ananindeua, Anapolis, Aparecida de Goiania, Aracaju, Belem, Belford Roxo, Belo Horizonte, Betim, Brasilia, Campina Grande, Campinas, Campo Grande, Campos dos Goytacazes, Canoas, Carapicuiba, Caxias do Sul, Contagem, Cuiaba, Curitiba, Diadema, Duque de Caxias, Feira de Santana, Florianopolis, Fortaleza, Goiania, Guaruja, Guarulhos, Itaquaquecetuba, Jaboatão, Jaboatão dos Guararapes, Joinville, João Pessoa, Juiz de Fora, Jundiai, Londrina, Macapa, Maceio, Manaus, Maringa, Maua, Mogi das Cruzes, Montes Claros, Niteroi, Nova Iguacu, Olinda, Osasco, Pelotas, Piracicaba, Porto Alegre, Porto Velho, Recife, Ribeirão Preto, Ribeirão das Neves, Rio de Janeiro, Santo Andre, Sorocaba, São Bernardo do Campo, São Jose dos Campos, São João de Meriti, São Luis, São Paulo, São Vicente, Teresina, Uberlandia, Vila Velha, Vitoria
BY|Brest, Homyel', Hrodna, Mahilyow, Minsk, Vitebsk
CA|Brampton, Calgary, Edmonton, Etobicoke, Halifax, Mississauga, Montreal, North York, Oshawa, Ottawa, Quebec, Scarborough, Toronto, Vancouver, Winnipeg
CD|Kananga, Kinshasa, Kisangani, Kolwezi, Likasi, Lubumbashi, Masina, Mbuji-Mayi
CF|Bangui
CG|Brazzaville, Pointe-Noire
CH|Zurich
CI|Abidjan, Bouake
CL|Antofagasta, Puente Alto, Santiago
CM|Bamenda, Douala, Garoua, Kousseri, Maroua, Yaounde
CN|Anqing, Anshan, Anshun, Anyang, Baicheng, Baoding, Baotou, Bayan Nur, Beijing, Bei’an, Bengbu, Benxi, Cangzhou, Changchun, Changde, Changsha, Changshu City, Changzhi, Changzhou, Chaoyang, Chaozhou, Chengde, Chengdu, Chifeng, Chongqing, Dadonghai, Dadukou, Dalian, Dandong, Datong, Dezhou, Dongguan, Fenghuang, Foshan, Fushun, Fuxin, Fuzhou, Guangzhou, Guankou, Guilin, Guiyang, Haikou, Handan, Hangzhou, Harbin, Hefei, Hegang, Hengshui, Hengyang, Hohhot, Huai'an, Huaibei, Huainan, Huangshi, Huocheng, Jiamusi, Jiangmen, Jianshui, Jiaojiang, Jiaozuo, Jiaxing, Jieyang, Jilin, Jinan, Jincheng, Jingdezhen, Jining, Jinzhou, Jixi, Kaifeng, Kunming, Kunshan, Langfang, Lanzhou, Lianshan, Liaoyang, Liaoyuan, Lijiang, Luancheng, Luohe, Luoyang, Luqiao, Mudanjiang, Nanchang, Nanchong, Nanjing, Nanning, Nantong, Neijiang, Ningbo, Ordos, Panshan, Pingdingshan, Pingxiang, Putian, Puyang, Puyang Chengguanzhen, Qingdao, Qinhuangdao, Qionghai, Qiqihar, Shanghai, Shangrao, Shangyu, Shantou, Shaoguan, Shaoxing, Shashi, Shengli, Shenyang, Shenzhen, Shihezi, Shijiazhuang, Shiqi, Shiyan, Shuangyashan, Siping, Suizhou, Suzhou, Taihecun, Taiyuan, Taizhou, Tai’an, Tanggu, Tangshan, Tianjin, Tianshui, Tieling, Tonghua, Tongshan, Urumqi, Weifang, Wenshan City, Wenzhou, Wuhan, Wuhu, Wusong, Wuwei, Wuxi, Xiamen, Xiangtan, Xiangyang, Xianyang, Xingtai, Xining, Xinpu, Xinxiang, Xinyang, Xinyuan, Xi’an, Xuchang, Yancheng, Yangjiang, Yangquan, Yangshuo, Yangzhou, Yanji, Yantai, Yichang, Yinchuan, Yingkou, Yueyang, Yunfu, Zhabei, Zhangjiakou, Zhangjiakou Shi Xuanhua Qu, Zhangzhou, Zhanjiang, Zhaoqing, Zhengzhou, Zhenjiang, Zhongshan, Zhoukou, Zhu Cheng City, Zhuhai, Zhumadian, Zhuzhou, Zibo, Zigong, Zunyi
CO|Barranquilla, Bogota, Bucaramanga, Cali, Cartagena, Cucuta, Ibague, Manizales, Medellin, Neiva, Pasto, Pereira, Santa Marta, Soacha, Soledad, Valledupar, Villavicencio
CU|Camaguey, Havana, Holguin, Santiago de Cuba
CZ|Brno, Ostrava, Prague
DE|Berlin, Bielefeld, Bochum, Bochum-Hordel, Bonn, Bremen, Dortmund, Dresden, Duisburg, Dusseldorf, Essen, Frankfurt am Main, Hamburg, Hannover, Koln, Leipzig, Mannheim, Munich, Nurnberg, Stuttgart, Wandsbek, Wuppertal
DJ|Djibouti
DK|Copenhagen
DO|Santiago de los Caballeros, Santo Domingo, Santo Domingo Este, Santo Domingo Oeste
DZ|Algiers, Biskra, Boumerdas, Oran, Tebessa
EC|Guayaquil, Quito
EE|Tallinn
EG|Al Fayyum, Al Mahallah al Kubra, Al Mansurah, Alexandria, Asyut, Cairo, Giza, Luxor, Port Said, Suez
ER|Asmara
ES|Alicante, Barcelona, Bilbao, Madrid, Malaga, Murcia, Sevilla, Valladolid, Zaragoza
ET|Addis Ababa
FI|Helsinki
FR|Lyon, Marseille, Nice, Paris, Toulouse
GA|Libreville
GB|Birkenhead, Birmingham, Bristol, Cardiff, Coventry, Edinburgh, Glasgow, Kingston upon Hull, Leeds, Leicester, Liverpool, London, Manchester, Nottingham, Sheffield, Stoke-on-Trent, Sunderland, Swansea
GE|Tbilisi
GH|Accra, Kumasi, Tamale
GM|Serekunda
GN|Camayenne, Conakry
GR|Athens, Thessaloniki
GT|Guatemala City, Villa Nueva
GW|Bissau
HK|Hong Kong, Kowloon
HN|San Pedro Sula, Tegucigalpa
HR|Zagreb
HT|Port-au-Prince
HU|Budapest
ID|Ambon, Balikpapan, Bandar Lampung, Bandung, Banjarmasin, Batam, Bekasi, Bengkulu, Bogor, Cimahi, City of Balikpapan, Denpasar, Depok, Jakarta, Jambi City, Makassar, Malang, Manado, Mataram, Medan, Padang, Palembang, Pekanbaru, Percut, Pontianak, Samarinda, Semarang, Situbondo, South Tangerang, Surabaya, Surakarta, Tangerang, Yogyakarta
IE|Dublin
IL|Jerusalem, Tel Aviv, West Jerusalem
IN|Agra, Ahmadnagar, Ahmedabad, Ajmer, Akola, Aligarh, Allahabad, Ambattur, Amravati, Amritsar, Asansol, Aurangabad, Barddhaman, Bareilly, Belgaum, Bellary, Bengaluru, Bhagalpur, Bhatpara, Bhavnagar, Bhayandar, Bhilai, Bhilwara, Bhiwandi, Bhopal, Bhubaneshwar, Bikaner, Bilimora, Bokaro, Borivli, Brahmapur, Chanda, Chandigarh, Chennai, Cochin, Coimbatore, Cuttack, Davangere, Dehra Dun, Delhi, Dhulia, Dombivli, Durgapur, Faridabad, Firozabad, Ghaziabad, Gorakhpur, Gulbarga, Guntur, Guwahati, Gwalior, Haora, Hubli, Hyderabad, Indore, Jabalpur, Jaipur, Jalandhar, Jalgaon, Jammu, Jamnagar, Jamshedpur, Jhansi, Jodhpur, Kalyan, Kamarhati, Kanpur, Karol Bagh, Kolhapur, Kolkata, Kollam, Kozhikode, Kukatpalli, Kulti, Kurnool, Latur, Lucknow, Ludhiana, Madurai, Malegaon, Mangalore, Mathura, Meerut, Moradabad, Mumbai, Muzaffarnagar, Muzaffarpur, Mysore, Nagpur, Najafgarh, Nanded, Nangi, Narela, Nashik, Navi Mumbai, Nellore, New Delhi, Nizamabad, Nowrangapur, Panihati, Patiala, Patna, Pimpri, Punasa, Pune, Raipur, Rajahmundry, Rajkot, Ramgundam, Ranchi, Raurkela, Rohini, Rohtak, Saharanpur, Sangli, Shahjanpur, Shimoga, Shivaji Nagar, Shyamnagar, Siliguri, Solapur, Srinagar, Surat, Thane, Thiruvananthapuram, Thoothukudi, Thrissur, Tiruchirappalli, Tirunelveli, Tiruppur, Tumkur, Udaipur, Ujjain, Ulhasnagar, Vadodara, Varanasi, Vijayawada, Visakhapatnam, Warangal
IQ|Abu Ghurayb, Ad Diwaniyah, Al 'Amarah, Al Basrah al Qadimah, Al Kut, Al Mawsil al Jadidah, As Sulaymaniyah, Baghdad, Basrah, Erbil, Karbala, Kirkuk, Mosul, Najaf, Nasiriyah
IR|Abadan, Ahvaz, Arak, Ardabil, Azadshahr, Bandar Abbas, Hamadan, Isfahan, Kahriz, Karaj, Kerman, Kermanshah, Khorramabad, Khorramshahr, Mashhad, Orumiyeh, Pasragad Branch, Qazvin, Qom, Rasht, Sanandaj, Shiraz, Tabriz, Tehran, Yazd, Zahedan, Zanjan
IT|Bologna, Genoa, Milan, Naples, Palermo, Rome, Turin
JM|Kingston, New Kingston
JO|Amman, Irbid, Zarqa
JP|Akita, Amagasaki, Asahikawa, Chiba, Fujisawa, Fukuoka, Fukuyama, Gifu, Hachioji, Hamamatsu, Himeji, Hirakata, Hiroshima, Honcho, Iwaki, Kagoshima, Kanazawa, Kashiwa, Kawagoe, Kawaguchi, Kawasaki, Kitakyushu, Kobe, Kochi, Koriyama, Koshigaya, Kumamoto, Kurashiki, Kyoto, Machida, Matsudo, Matsuyama, Miyazaki, Nagano, Nagasaki, Nagoya, Naha, Nara, Niigata, Nishinomiya-hama, Oita, Okayama, Okazaki, Osaka, Saitama, Sapporo, Sendai, Shizuoka, Suita, Takamatsu, Takatsuki, Tokorozawa, Tokyo, Toyama, Toyohashi, Toyonaka, Utsunomiya, Wakayama, Yokohama, Yokosuka, Yono
KE|Mombasa, Nairobi
KG|Bishkek
KH|Phnom Penh
KP|Chongjin, Hamhung, Hungnam, Kaesong, Namp’o, Pyongyang, Sariwon, Sunch’on, Wonsan
KR|Ansan, Bucheon, Busan, Changwon, Cheonan, Cheongju, Chinju, Daegu, Daejeon, Goyang, Gwangju, Hwaseong, Incheon, Jeju City, Jeonju, Kimhae, Kwangmyong, Masan, Pohang, Seongnam, Seoul, Suwon, Uijeongbu, Ulsan
KW|Al Ahmadi
KZ|Almaty, Karagandy, Kyzylorda, Nur-Sultan, Pavlodar, Shymkent, Taraz, Ust-Kamenogorsk
LB|Beirut, Ra’s Bayrut
LK|Colombo
LR|Monrovia
LT|Kaunas, Vilnius
LV|Riga
LY|Benghazi, Misratah, Tripoli
MA|Agadir, Al Hoceima, Casablanca, Fes, Kenitra, Marrakesh, Meknes, Oujda-Angad, Rabat, Tangier, Temara, Tetouan
MD|Chisinau
MG|Antananarivo
MK|Skopje
ML|Bamako
MM|Mandalay, Mawlamyine, Nay Pyi Taw, Yangon
MN|Ulan Bator
MO|Macau
MR|Nouakchott
MW|Blantyre, Lilongwe
MX|Acapulco de Juarez, Aguascalientes, Alvaro Obregon, Azcapotzalco, Benito Juarez, Cancun, Celaya, Chihuahua, Ciudad Apodaca, Ciudad General Escobedo, Ciudad Lopez Mateos, Ciudad Nezahualcoyotl, Ciudad Victoria, Coyoacan, Cuauhtemoc, Cuautitlan Izcalli, Cuernavaca, Culiacan, Ecatepec de Morelos, Guadalajara, Gustavo Adolfo Madero, Hermosillo, Heroica Matamoros, Irapuato, Ixtapaluca, Iztacalco, Iztapalapa, Juarez, Leon de los Aldama, Mazatlan, Merida, Mexicali, Mexico City, Miguel Hidalgo, Monterrey, Morelia, Naucalpan de Juarez, Nuevo Laredo, Puebla, Reynosa, Saltillo, San Luis Potosi, Santa Maria Chimalhuacan, Santiago de Queretaro, Tampico, Tepic, Tijuana, Tlahuac, Tlalnepantla, Tlalpan, Tlaquepaque, Toluca, Tonala, Torreon, Tuxtla, Venustiano Carranza, Veracruz, Victoria de Durango, Villahermosa, Xalapa de Enriquez, Xochimilco, Zapopan
MY|George Town, Ipoh, Johor Bahru, Kampung Baru Subang, Klang, Kota Bharu, Kota Kinabalu, Kuala Lumpur, Kuantan, Kuching, Petaling Jaya, Sandakan, Seremban, Shah Alam, Subang Jaya, Tawau
MZ|Beira, Maputo, Matola, Nampula
NE|Niamey
NG|Abeokuta, Abuja, Ado-Ekiti, Akure, Bauchi, Benin City, Calabar, Ebute Ikorodu, Enugu, Ibadan, Ikeja, Ilorin, Kaduna, Kano, Katsina, Lagos, Lekki, Maiduguri, Okene, Onitsha, Oyo, Port Harcourt, Sokoto, Uyo, Warri, Zaria
NI|Managua
NL|Amsterdam, Rotterdam, The Hague
NO|Oslo
NP|Kathmandu
NZ|Auckland, Christchurch, Manukau City, Wellington
OM|Muscat
PA|Panama, San Miguelito
PE|Arequipa, Callao, Chiclayo, Chimbote, Cusco, Huancayo, Iquitos, Lima, Piura, Pucallpa, Trujillo
PH|Antipolo, Bacolod City, Bacoor, Biñan, Butuan, Cabuyao, Cagayan de Oro, Calamba, Caloocan City, Cebu City, Dasmariñas, Davao, General Santos, Iligan, Iligan City, Iloilo, Lapu-Lapu City, Las Piñas, Makati City, Malingao, Mandaluyong City, Mandaue City, Manila, Mansilingan, Pasay, Pasig City, Quezon City, San Jose del Monte, Taguig, Zamboanga
PK|Bahawalpur, Battagram, Bhimbar, Faisalabad, Gujranwala, Gujrat, Islamabad, Jhang Sadr, Karachi, Kotli, Lahore, Larkana, Malir Cantonment, Mardan, Multan, Muzaffarabad, Peshawar, Quetta, Rahim Yar Khan, Rawalpindi, Sargodha, Shekhupura, Sialkot, Sukkur
PL|Bydgoszcz, Gdansk, Katowice, Krakow, Lublin, Poznan, Szczecin, Warsaw, Wrocław, Łodz
PS|East Jerusalem, Gaza
PT|Lisbon
PY|Asuncion, Ciudad del Este
QA|Doha
RO|Bucharest, Cluj-Napoca, Constanta, Craiova, Iasi, Timisoara
RS|Belgrade
RU|Arkhangel’sk, Astrakhan, Barnaul, Belgorod, Bryansk, Cheboksary, Chelyabinsk, Cherepovets, Irkutsk, Ivanovo, Izhevsk, Kaliningrad, Kalininskiy, Kaluga, Kazan, Kemerovo, Khabarovsk, Khabarovsk Vtoroy, Krasnodar, Krasnogvargeisky, Krasnoyarsk, Kurgan, Kursk, Lipetsk, Magnitogorsk, Makhachkala, Moscow, Murmansk, Naberezhnyye Chelny, Nizhniy Novgorod, Nizhny Tagil, Novokuznetsk, Novosibirsk, Omsk, Orel, Orenburg, Penza, Rostov-na-Donu, Ryazan’, Saint Petersburg, Samara, Saransk, Saratov, Smolensk, Sochi, Stavropol’, Surgut, Tol’yatti, Tomsk, Tver, Tyumen, Ufa, Ulan-Ude, Ulyanovsk, Vladikavkaz, Vladivostok, Volgograd, Vologda, Volzhskiy, Voronezh, Yaroslavl, Yekaterinburg
RW|Kigali
SA|Al Kharj, Buraydah, Dammam, Jeddah, Khamis Mushait, Mecca, Medina, Riyadh, Sultanah, Tabuk, Ta’if
SD|Al Qadarif, El Obeid, Kassala, Khartoum, Nyala, Omdurman, Port Sudan, Wad Medani
SE|Goteborg, Malmo, Stockholm
SG|Singapore
SK|Bratislava
SL|Freetown
SN|Dakar, Thies, Touba
SO|Hargeysa, Mogadishu
SS|Juba, Winejok
SV|San Salvador, Soyapango
SY|Aleppo, Damascus, Hamah, Homs, Latakia
TD|N'Djamena
TG|Lome
TH|Bangkok, Samut Prakan
TJ|Dushanbe
TM|Ashgabat
TN|Tunis
TR|Adana, Ankara, Antalya, Atasehir, Bagcılar, Bahcelievler, Batikent, Bursa, Cankaya, Denizli, Diyarbakır, Erzurum, Esenler, Eskisehir, Gaziantep, Istanbul, Izmir, Kahramanmaras, Karabaglar, Kayseri, Konya, Malatya, Maltepe, Mersin, Muratpasa, Samsun, Sanlıurfa, Sisli, Sultangazi, Umraniye, Uskudar
TW|Banqiao, Hsinchu, Hualien City, Kaohsiung, Keelung, Taichung, Tainan, Taipei, Taoyuan City
TZ|Arusha, Dar es Salaam, Mwanza, Zanzibar
UA|Chernihiv, Dnipro, Donetsk, Kharkiv, Kherson, Khmelnytskyi, Kryvyi Rih, Kyiv, Luhansk, Lviv, Makiyivka, Mariupol, Mykolayiv, Odessa, Poltava, Sevastopol, Simferopol, Vinnytsia, Zaporizhia
UG|Kampala
US|Albuquerque, Anaheim, Arlington, Atlanta, Bakersfield, Baltimore, Boston, Chicago, Cleveland, Colorado Springs, Columbus, Corpus Christi, Dallas, Denver, Detroit, El Paso, Fort Worth, Fresno, Honolulu, Houston, Indianapolis, Jacksonville, Kansas City, Las Vegas, Lexington-Fayette, Long Beach, Los Angeles, Manhattan, Memphis, Miami, Milwaukee, Minneapolis, Nashville, New Orleans, New South Memphis, New York City, Oakland, Oklahoma City, Omaha, Philadelphia, Phoenix, Pittsburgh, Portland, Raleigh, Riverside, Sacramento, San Antonio, San Diego, San Francisco, San Jose, Santa Ana, Seattle, South Boston, St. Louis, Staten Island, Stockton, Tampa, The Bronx, Tucson, Tulsa, Virginia Beach, West Raleigh, Wichita
UY|Montevideo
UZ|Andijon, Namangan, Samarkand, Tashkent
VE|Barinas, Barquisimeto, Caracas, Ciudad Bolivar, Ciudad Guayana, Maracaibo, Maracay, Maturin, Petare, Puerto La Cruz, Turmero, Valencia
VN|Bien Hoa, Da Nang, Haiphong, Hanoi, Ho Chi Minh City
XK|Pristina
YE|Al Hudaydah, Sanaa, Ta'izz
ZA|Bloemfontein, Boksburg, Botshabelo, Brakpan, Cape Town, Diepsloot, Durban, East London, Johannesburg, Krugersdorp, Newcastle, Pietermaritzburg, Port Elizabeth, Pretoria, Randburg, Soweto, Tembisa, Vereeniging, Welkom
ZM|Kitwe, Lusaka, Ndola
ZW|Bulawayo, Chitungwiza, Harare
`
