/**
 * Heads of state and government and foreign ministers whose state news need not name: `country | names`. From the Office of
 * the Historian's list of official visits since 1955 (CC0) and Wikidata (CC0), by scripts/leader-lexicon.mjs.
 */
export const LEADERS = `
AD|Emmanuel Macron, Joan Enric Vives Sicilia, Xavier Espot Zamora
AE|Khalifa bin Zayed Al Nahyan, Mohamed bin Zayed Al Nahyan, Mohammed bin Rashid Al Maktoum, Mohammed bin Zayed Al Nahyan
AF|Ashraf Ghani Ahmedzai, Hamid Karzai, Mohamad Ashraf Ghani, Mohammed Zaher, Muhammad Hashim Maiwandwal
AG|Charles III, Elizabeth II, Gaston Browne, Lester Bird, Rodney Williams, W. Baldwin Spencer
AL|Aleksander Meksi, Bajram Begaj, Edi Rama, Fatos Nano, Ilir Meta, Pandeli Majdo, Rexhep Medjani, Rexhep Meidani, Sali Berisha
AM|Alen Simonyan, Armen Sarkissian, Levon Ter-Petrosyan, Nikol Pashinyan, Robert Kocharian, Robert Kochariyan, Serge Sarkisian, Serzh Sargsyan, Vahagn Khachatryan
AO|Joao Lourenco, Joao Manuel Goncalves Lourenco, Jose Eduardo dos Santos
AR|Alberto Fernandez, Carlos Menem, Carlos Saul Menem, Cristina Fernandez de Kirchner, Fernando de la Rua, Frondizi, Jorge Rafael Videla, Mauricio Macri, Nestor Kirchner, President- designate Roberto E. Viola, Raul Ricardo Alfonsin
AT|Alexander Van der Bellen, Alfons Gorbach, Bruno Kreisky, Franz Vranitzky, Josef Klaus, Julius Raab, Karl Nehammer, Rudolf Kirchschlaeger, Sebastian Kurz, Thomas Klestil, Viktor Klima, Werner Faymann, Wolfgang Schuessel
AU|Anthony Albanese, Anthony J. Abbott, Charles III, Edward Gough Whitlam, Elizabeth II, Harold E. Holt, John G. Gorton, John Howard, John Malcolm Fraser, Julia Gillard, Kevin Rudd, Malcolm B. Turnbull, Menzies, Paul Keating, Robert J. L. Hawke, Scott Morrison, William McMahon
AZ|Ali Asadov, Geidar Aliyev, Heydar Aliyev, Ilham Aliyev
BA|Alia Izetbegovic, Haris Silajdzic, Hasan Muratovic, Presidency Bakir Izetbegovic, Zoran Tegeltija
BB|David Thompson, Errol W. Barrow, J.M.G.M. Adams, Lloyd E. Sandiford, Mia Mottley, Owen Seymour Arthur, Sandra Mason
BD|Abdul Hamid, Hasina, Hussain Mohammad Ershad, Khaleda Ziaur Rahman, Ministers Hussain Mohammad Ershad, Mujibur Rahman, Ziaur Rahman
BE|Alexander De Croo, Baudouin, Baudouin I, Elio de Rupo, Guy Verhofstadt, Jean-Luc Dehaene, Leo C. Tindemans, Philippe I of Belgium, Wilfried Martens, Yves Leterme
BF|Blaise Compaore
BG|Boyko Borissov, Dimitar Glavchev, Dimitrov, Galab Donev, Georgi Purvanov, Kiril Petkov, Petar Stoyanov, Peter Stoyanov, Rosen Plevneliev, Rumen Radev, Sergei Stanishev, Simeon Saxe-Coburg Gotha, Simeon Saxe-Coburg-Gotha, Zhelyu Zhelev
BH|Hamad Bin Essa al-Khalifa, Hamad bin Isa Al Khalifa, Hamad bin Isa al-Khalifa, Hamad bin Issa al-Khalifa, Haya Rashed al-Khalifa, Isa Bin Sulman, Isa bin Sulman al-Khalifa, Salman bin Hamad Al Khalifa, Sulman al-Khalifa
BI|Alain-Guillaume Bunyoni, Evariste Ndayishimiye, Gervais Ndirakobuca, Mwambutsa IV, Pierre Buyoya, Pierre Nkurunziza
BJ|Boni Yayi, Nicephore Soglo, Patrice Athanase Guillaume Talon, Patrice Talon, Thomas Boni Yayi
BN|Haji Hassanal Bolkiah, Hassan al Bolkiah, Hassanal Bolkiah, Hassinal Bolkiah
BO|Gonzalo Sanchez de Lozada, Hugo Banzer, Hugo Banzer Suarez, Jaime Paz Zamora, Jorge Quiroga Ramirez, Luis Arce, Paz-Estenssoro, Rene Barrientos Ortuno
BR|Arthur da Costa e Silva, Dilma Roussef, Dilma Rousseff, Emilio G. Medici, Fernando Cardoso, Fernando Collor de Mello, Fernando Henrique Cardoso, Goulart, Henrique Cardoso, Itamar Franco, Jair Bolsonaro, Jair Messias Bolsonaro, Joao Baptista de Oliveira Figueiredo, Jose Sarney, Kubitschek, Luiz Inacio Lula Da Silva, Luiz Inacio Lula da Silva, Luiz Inacio Lula de Salva, Luiz Lula da Silva, Tancredo Neves
BS|Charles III, Elizabeth II, Hubert A. Ingraham, Hubert A. Minnis, Hubert Ingraham, Lynden O. Pindling, Perry Christie, Philip Brave Davis, Philip Davis
BT|Jigme Khesar Namgyel Wangchuck, Lotay Tshering
BW|Festus Mogae, Ketumile Masire, Mokgweetsi Eric Keabetswe Masisi, Mokgweetsi Masisi, Quett Ketumile Masire, Seretse Khama, Seretse Khama Ian Khama
BY|Alexander Lukashenko, Roman Golovchenko, Stanislav Shushkevich
BZ|Charles III, Dean Barrow, Elizabeth II, George C. Price, John Briceno, Johnny Briceno, Manuel Esquivel
CA|Charles III, Diefenbacker, Diefenbaker, Elizabeth II, Jean Chretien, Justin P. J. Trudeau, Justin Trudeau, Martin Brian Mulroney, Paul Martin, Pearson, Pierre Elliott Trudeau, St. Laurent, Stephen Harper
CD|Adoula, Felix Antoine Tshisekedi Tshilombo, Felix Tshisekedi, Jean-Michel Sama Lukonde, Joseph Kabila, Lumumba, Mobutu Sese Seko
CF|Ange Patasse, Faustin Archange Touadera, Faustin-Archange Touadera, Felix Moloua, Henri-Marie Dondra
CG|Anatole Collinet Makosso, Andre Milongo, Denis Sassou-Nguesso, Youlou
CH|Alain Berset, Doris Leuthard, Guy Parmelin, Ignazio Cassis, Johann N. Schneider Ammann, Karin Keller-Sutter, Simonetta Sommaruga, Ueli Maurer, Viola Amherd
CI|Alassane Dramane Ouattara, Alassane Ouattara, Daniel Kablan Duncan, Felix Houphouet-Boigny, Houphouet-Boigny, Patrick Achi
CK|Mark Brown, Mark Stephen Brown
CL|Alessandri, Augusto Pinochet, Eduardo Frei Ruiz-Tagle, Gabriel Boric, Gabriel Boric Font, Michele Bachelet, Michelle Bachelet, Patricio Aylwin Azocar, Ricardo Lagos, Sebastian Pinera
CM|Ahidjo, Ahmadou Ahidjo, Joseph Ngute, Paul Biya, Peter Musonge
CN|Deng Xiaoping, Hu Jintao, Jiang Zemin, Li Keqiang, Li Peng, Li Xiannian, Liu He, Wen Jiabao, Xi Jinping, Zhao Ziyang, Zhu Rongji
CO|Alfonso Lopez Michelson, Alvaro Uribe, Andres Pastrana, Belisario Betancur, Carlos Lleras Restrepo, Cesar Gaviria Trujillo, Ernesto Samper Pizano, Gustavo Petro, Ivan Duque, Ivan Duque Marquez, Juan Manuel Santos, Juan Manuel Santos Calderon, Lleras, Valencia, Virgilio Barco Vargas
CR|Abel Pacheco, Carlos Alvarado Quesada, Daniel Oduber Quiros, Echandi, Jose Figueres Ferrer, Jose Trejos Fernandez, Luis Monge Alvarez, Miguel Angel Rodriguez, Orlich, Oscar Arias, Oscar Arias Sanchez, Rafael Angel Calderon Fournier, Rodrigo Carazo Odio, Rodrigo Chaves Robles
CU|Manuel Marrero Cruz, Miguel Diaz-Canel, Raul Castro
CV|Aristides Maria Pereira, Jorge Carlos de Almeida, Jose Maria Neves, Jose Maria Pereira Neves, Ulisses Correia e Silva
CY|Archbishop Makarios III, George Vassiliou, Glafcos Clerides, Makarios, Nikos Anastasiades, Nikos Christodoulides, Spyros Kyprianou
CZ|Andrej Babis, Bohuslav Sobotka, Jan Fischer, Milos Zeman, Mirek Topolanek, Petr Fiala, Petr Necas, Petr Pavel, Vaclav Havel, Vaclav Klaus, Vladimir Spidla
DE|Adenauer, Angela Merkel, Chancellor-elect Gerhard Schroeder, Erhard, Frank-Walter Steinmeier, Gerhard Schroeder, Helmut Kohl, Helmut Schmidt, Heuss, Joachim Gauck, Kurt Carstens, Kurt-Georg Kiesinger, Ludwig Erhard, Luebke, Olaf Scholz, Richard von Weiszaecker, Richard von Weizsaecker, Roman Herzog, Walter Scheel, Willy Brandt
DJ|Abdoulkader Kamil Mohamed, Hassan Gouled Aptidon, Ismail Guellah, Ismail Guelleh, Ismail Omar Guelleh
DK|Anders Fogh Rasmussen, Anders Rasmussen, Anker Jorgensen, Frederik IX, Hansen, Helle Thorning-Schmidt, Hilmar T. I. Baunsgaard, Jens Otto Krag, Kampmann, Lars Lokke Rasmussen, Lars Rasmussen, Margrethe II, Margrethe II of Denmark, Mette Frederiksen, Poul Nyrup Rasmussen, Poul Schlueter
DM|Charles Savarin, Maria Eugenia Charles, Roosevelt Skerrit
DO|Bosch, Danilo Medina Sanchez, Hipolito Mejia, Joaquin Videla Balaguer, Leonel Fernandez, Leonel Fernandez Reyna, Luis Abinader, Salvador Jorge Blanco
DZ|Abdelaziz Boutefilka, Abdelaziz Bouteflika, Abdelmadjid Tebboune, Abdelmalek Sellal, Abdelmalik Sellal, Aimene Benabderrahmane, Aymen Benabderrahmane, Ben Bella, Chedli Bendjedid, Houari Boumedienne
EC|Alfredo Poveda Burbano, Arosemena, Guillermo Lasso, Guillermo Lasso Mendoza, Jaime Roldos, Jamil Mahuad, Lenin Moreno Garces, Leon Febres Cordero, Leon Febres-Cordero, Lucio Gutierrez, Osvaldo Hurtado Larrea, Rodrigo Borja Cevallos, Sixto Duran-Ballen Cordovez
EE|Alar Karis, Andrus Ansip, Juhan Parts, Kaja Kallas, Kersti Kaljulaid, Lennart Meri, Siim Kallas, Toomas Ilves
EG|Abdel Fattah Said Alsisi, Abdel Fattah al-Sisi, Abdel Fattah el-Sisi, Abdelfattah Said Elsisi, Ahmed Mohamed Nazif, Anwar Sadat, Hosni Mubarak, Ibrahim Mahlab, Moustafa Madbouly, Mustafa Khalil, Nasser
ER|Isaias Afwerki
ES|Adolfo Suarez, Felipe Gonzalez, Felipe VI, Felipe VI of Spain, Jose Aznar, Jose Luis Rodriguez Zapatero, Jose Maria Aznar, Juan Carlos I, Mariano Rajoy, Pedro Sanchez
ET|Abiy Ahmed Ali, Haile Selassie, Hailemariam Desalegn, Hailemariam Desalegn Boshe, Meles Zenawi, Sahle-Work Zewde
FI|Alexander Stubb, Esko Aho, Harri H. Holkeri, Kekkonen, Kuuskoski, Martti Ahtisaari, Mauno H. Koivisto, Paavo Lipponen, Sanna Marin, Sauli Niinisto, Taisto K. Sorsa, Tarja Halonen, Urho K. Kekkonen
FJ|Frank Bainimarama, Josaia Voreqe Bainimarama, Kamisese Mara, Sitiveni Ligamamada Rabuka, Wiliame Katonivere
FM|Bailey Olter, David W. Panuelo, Jacob Nena, John Haglelgam, Wesley Simina, Wesley W. Simina
FR|Charles de Gaulle, Edouard Balladur, Elisabeth Borne, Emmanuel Macron, Francois Hollande, Francois Mitterrand, Georges Pompidou, Jacques Chirac, Jacques R. Chirac, Jean Castex, Lionel Jospin, Mollet, Nicloas Sarkozy, Nicolas Sarkozy, Raymond O. J. Barre, Valery Giscard d’Estaing
GA|Ali Ben Bongo Odimba, Ali Bongo Ondimba, El Hadj Omar Bongo, Omar Bongo, Rose Christiane Raponda
GB|Boris Johnson, Charles III, David Cameron, Douglas-Home, Edward R. G. Heath, Elizabeth II, Gordon Brown, Harold Wilson, James Callaghan, John Major, Keir Starmer, Liz Truss, Macmillan, Margaret Thatcher, Rishi Sunak, Theresa May, Tony Blair, Wilson
GD|Charles III, Dickon Mitchell, Elizabeth II, Eric M. Gairy, Herbert Blaize, Keith Mitchell, Nicholas Brathwaite, Tillman Thomas
GE|Eduard A. Shevardnadze, Eduard Shevardnadze, Eduard Sheverdnadze, Giorgi Margvelashvili, Irakli Garibashvili, Irakli Gharibashvili, Mikhail Saakashvili, Mikheil Saakashvili, Salome Zurabishvili
GH|Jerry Rawlings, John Agyekum Kufuor, John Agyokum Kufuor, John Dramani Mahama, John Evans Atta Mills, John Kufuor, Joseph Arthur Ankrah, Kofi Busia, Nana Addo Dankwa Akufo-Addo, Nana Akufo-Addo, Nkrumah
GM|Adama Barrow, Dawda Kairaba Jawara, Yahya A. J. J. Jammeh, Yahya Jammeh
GN|Alpha Conde, Bernard Goumou, Mohamed Beavogui, Sekou Toure, Toure
GQ|Francisco Pascual Obama Asue, Teodoro Obiang, Teodoro Obiang Nguema, Teodoro Obiang Nguema Mbasogo
GR|Alexios Tsipras, Andreas Papandreou, Antonios Samaras, Constantine, Constantine Mitsotakis, Costas Simitis, George Papandreou, Karamanlis, Katerina Sakellaropoulou, Konstandinos Karamanlis, Konstandinos Simitis, Konstandinos Stephanopoulos, Konstandions Simitis, Konstantinos Karamanlis, Kyriakos Mitsotakis, Papandreou
GT|Alejandro Giammattei, Alfonso Portillo, Alvaro Colom Caballeros, Bernardo Arevalo, Castillo Armas, Jimmy Morales, Jorge Serrano Elias, Kjell Laugerud Garcia, Luis Alberto Flores, Oscar Berger, Otto Fernandez Perez, Ramiro De Leon Carpio, Vinicio Cerezo Arevalo, Ydigoras
GW|Jose Mario Vaz, Manuel Saturnino, Nuno Nabiam, Umaro Sissoco Embalo
GY|Bharrat Jagdeo, Cheddi Jagan, David A. Granger, Forbes Burnham, H. Desmond Hoyte, Irfaan Ali, Mark Phillips, Mohamed Irfaan Ali
HN|Carlos Flores, Carlos Roberto Reina Idiaquez, Jose Azcona Hoyo, Juan Hernando Hernandez, Juan Melgar Castro, Juan Orlando Hernandez, Manuel Zelaya, Manuel Zelaya Rosales, Policarpo Paz Garcia, Porfirio Lobo, Rafael Leonardo Callejas, Ricardo Maduro, Roberto Suazo Cordova, Villeda Morales, Xiomara Castro
HR|Andrej Plenkovic, Franjo Tudjman, Ivica Racan, Ivo Sanader, Stjepan Mesic, Zlatko Matesa, Zoran Milanovic
HT|Ariel Henry, Henri Namphy, Jean-Bertrand Aristide, Jovenel Moise, Magloire, Michel Martelly, Provisional President Ertha Pascal Trouillot, Rene Preval, Robert Malval
HU|Arpad Goncz, Ferenc Gyurcsany, Janos Ader, Jozsef Antall, Karoly Grosz, Katalin Novak, Peter Medgyessy, Viktor Orban
ID|Abdurrachman Wahid, Joko Widodo, Megawati Sukarnoputri, Prabowo Subianto, Soeharto, Suharto, Sukarno, Susilo Bambang Yudhoyono, Wahid
IE|Albert Reynolds, Bertie Ahern, Brian Cowen, Charles J. Haughey, Costello, Enda Kenny, Garret Michael Desmond FitzGerald, John Bruton, John M. Lynch, Lemass, Leo Varadkar, Liam Cosgrave, Mary McAleese, Mary Robinson, Michael D. Higgins, Michael Martin, Micheal Martin, O’Kelly, Simon Harris
IL|Ariel Sharon, Ben-Gurion, Benjamin Netanyahu, Benyamin Netanyahu, Binyamin Netanyahu, Chaim Herzog, Ehud Barak, Ehud Olmert, Ephraim Katzir, Eshkol, Ezer Weizman, Golda Meir, Isaac Herzog, Levi Eshkol, Menachem Begin, Moshe Katsav, Naftali Bennett, Reuven Rivlin, Shazar, Shimon Peres, Yair Lapid, Yitzhak Navon, Yitzhak Rabin, Yitzhak Shamir, Zalman Shazar
IN|Atal Vajpayee, Droupadi Murmu, Inder Kumar Gujral, Indira Gandhi, Manmohan Singh, Morarji Desai, Narendra Modi, Nehru, P.V. Narasimha Rao, Radhakrishnan, Rajiv Gandhi, Ram Nath Kovind
IQ|Adnan Pachachi, Ayad Allawi, Barham Salih, Ghazi al-Yawer, Haidar al-Abadi, Ibrahim al-Jafari, Jalal Talabani, MinisterHaidar al- Abadi, Mohammed Shyaa al-Sudani, Mustafa Al-Kadhimi, Nouri al-Maliki, Nuri al-Maliki
IR|Abbas Hoveyda, Ali Khamenei, Ebrahim Raisi, Eghbal, Mohammad Reza Pahlavi, Mohammed Reza Pahlavi
IS|Asgeir Asgeirsson, Benediktsson, Bjarni Benediktsson, David Oddson, David Oddsson, Geir Hallgrimmsson, Guðni Johannesson, Johanna Sigurdardottir, Katrin Jakobsdottir, Olafur Grimsson, Sigurd Ingi Johannsson, Thorstein Palsson, Vigdis Finbogadottir
IT|Aldo Moro, Alessandro Pertini, Amintore Fanfani, Bettino Craxi, Carlo Azeglio Ciampi, Carlo Ciampi, Emilio Colombo, Enrico Letta, Fanfani, Francesco Cossiga, Giorgia Meloni, Giorgio Napolitano, Giovanni Giuseppe Goria, Giovanni Leone, Giovanni Spadolini, Giulio Andreotti, Giulio Giulio Andreotti, Giuseppe Conte, Giuseppe Saragat, Gronchi, Guiliano Amato, Lamberto Dini, Luigi Ciriaco De Mita, Mariano Rumor, Mario Draghi, Mario Monti, Massimo D’Alema, Massimo d’Alema, Matteo Renzi, Ministere Silvio Berlusconi, Oscar Luigi Scalfaro, Paolo Gentiloni, Romano Prodi, Scelba, Segni, Sergio Mattarella, Silvio Berlusconi
JM|Andrew Holness, Bustamante, Charles III, Edward Seaga, Elizabeth II, Hugh Shearer, Michael Manley, Patrick Allen, Percival James Patterson
JO|Abdullah, Abdullah II, Abdullah II bin Al-Hussein, Abdullah II ibn Al Hussein, Abdullah II of Jordan, Bisher Al-Khasawneh, Hussein, Hussein I
JP|Akihito, Eisaku Sato, Fumio Kishida, Hirohito, Ikeda, Junichiro Koizumi, Kakui Tanaka, Keizo Obuchi, Kiichi Miyazawa, Kishi, Kishida Fumio, Masayoshi Ohira, Morihiro Hosokawa, Naoto Kan, Naruhito, Noboru Takeshita, Ryutaro Hashimoto, Shinzo Abe, Suga Yoshihide, Takeo Fukuda, Takeo Miki, Taro Aso, Tomiichi Murayama, Toshiki Kaifu, Yasuhiro Nakasone, Yasuo Fukuda, Yoshihiko Noda, Yoshiro Mori, Yukio Hatoyama, Zenko Suzuki
KE|Daniel T. arap Moi, Daniel arap Moi, Mwai Kibaki, Uhuru Kenyatta, William Ruto
KG|Akylbek Japarov, Askar Akaev, Roza Otunbayeva, Sadyr Japarov, Sadyr Zhaparov
KH|Cheng Heng, Hun Sen, Minister-Prince Norodom Kantol, Norodom Sihamoni, Premier, Sihanouk
KI|Ieremia Tabai, Taneti Maamau
KM|Azali Assoumani, Ikililou Dhoinine
KN|Charles III, Elizabeth II, Terrance Drew, Timothy Harris
KP|Kim Jong-un, Kim Tok-hun
KR|Chong Pil Kim, Chun Doo Hwan, Il Kwon Chung, Kim Dae Jung, Kim Dae-Jung, Kim Dae-jung, Kim Yong-sam, Lee Myung-Bak, Lee Myung-bak, Moon Jae-in, Park Chung Hee, Park Geun-Hye, Park Geun-hye, Roh Moo-Hyun, Roh Moo-hyun, Roh Tae-woo, Yoon Suk Yeol, Yoon Suk-yeol
KW|Ahmed Nawaf Al-Ahmad Al-Sabah, Jabir al-Ahmad al-Sabah, Jabir al-Ahmed al-Sabah, Jabir al-Sabah, Muhammad Sabah Al-Salem Al-Sabah, Nasser Sabah Al-Ahmed Al-Sabah, Nasser al-Sabah, Nawaf Al-Ahmad Al-Jaber Al-Sabah, Saad al-Abdullah al-Sabah, Sabah Al-Ahmed Al-Jaber Al-Sabah, Sabah Al-Khalid Al-Sabah, Sabah al-Ahmed al-Jaber al-Sabah, Sabah al-Ahmed al-Jabir al-Sabah, Sabah al-Sabah, Sabah al-Salim al-Sabah, Sheik Sabah al-Ahmed al-Jaber al-Sabah
KZ|Alihan Smaiylov, Askar Mamin, Kassym-Jomart Tokayev, Nursultan Nazarbayev
LA|Choummaly Sayasone, Phankham Viphavan, Savang Vathana, Souvanna Phouma, Thongloun Sisoulith
LB|Amin Gemayel, Elias Hrawi, Fouad Siniora, Michel Aoun, Michel Sleiman, Najib Mikati, Rafiq Hariri, Rafiq al-Hariri, Saad Hariri, Salaam, Sa’ad al-Hariri, Selim al-Huss
LC|Allen Michael Chastanet, Charles III, Elizabeth II, John G. M. Compton, Kenny Davis Anthony, Philip J. Pierre, Philip Pierre
LI|Joseph II
LK|Gotabaya Rajapaksa, Junius Richard Jayawardene, Ranasinghe Premadasa, Ranil Wickremasinghe, Ranil Wickremesinghe, Sirimavo R. D. Bandaranaike
LR|Ellen Johnson Sirleaf, Ellen Johnson-Sirleaf, George Manneh Weah, George Weah, Gyude Bryant, Samuel Kanyon Doe, Tubman, William R. Tolbert, William V. S. Tubman
LS|Leabua Jonathan, Letsie III of Lesotho, Moeketsi Majoro, Motsoahae Thomas Thabane, Ntsokoane Samuel Matekane
LT|Algirdas Brazauskas, Dalia Grybauskaite, Galia Grybauskaite, Gediminas Vagnorius, Gitanas Nauseda, Ingrida Simonyte, Rolandas Paksas, Valdas Adamkus
LU|Duchess Charlotte, Gaston Thorn, Jean Claude Juncker, Jean-Claude Juncker, Luc Frieden, Xavier Bettel
LV|Andris Berzins, Edgars Rinkevics, Egils Levits, Guntis Ulmanis, Indulis Emsis, Krisjanis Karins, Raimonds Vejonis, Vairi Vike-Freiberga, Vairi Vike-Freiburga
LY|Abdalla Alteni, Abdulhamid Dbeibeh, Abdurrahim al-Keib, Fathi Bashagha, Fayez al-Sarraj, Mohamed Younis Menfi, Mohamed al-Menfi
MA|Abbas el-Fassi, Abdel-Ilah Benkiran, Ahmad Laraki, Ahmad Osman, Aziz Akhannouch, Hassan II, Ibrahim, Mohamed V, Mohamed VI, Mohammed VI, Muhammad Karim Lamrani
MC|Pierre Dartout, Rainier, Rainier III
MD|Andrei Sangheli, Maia Sandu, Mircea Snegur, Natalia Gavrilita, Petru Lucinschi, Vladimir Voronin
ME|Dritan Abazovic, Igor Luksic, Milo Đukanovic, Milojko Spajic, Zdravko Krivokapic
MG|Andry Nirina Rajoelina, Andry Rajoelina, Christian Ntsay, Hery Rajaonarimampianina, Tsiranana
MH|Amata Kabua, David Kabua, Hilda C. Heine, Hilda Heine, Imata Kabua
MK|Boris Trajkovski, Branko Crvenkovski, Dimitar Kovacevski, Gjorge Ivanov, Hristijan Mickoski, Kiro Gligorov, Ljubco Georgievski, Stevo Pendarovski, Vlado Buckovski, Zoran Zaev
ML|Abdoulaye Maiga, Alpha Oumar Konare, Amadou Toumani Toure, Assimi Goita, Choguel Kokalla Maiga, Ibrahim Boubacar Kieta, Keita, Moussa Traore
MM|Myint Swe, Ne Win, Thein Sein, U Nu, U Win Maung
MN|Khaltmaa Battulga, Khurelsukh Ukhnaa, Nambaryn Enkhbayar, Natsagiyn Bagabandi, Oyunerdene Luvsannamsrai, Punsalmaagiyn Ochirbat, Tsakhia Elbegdorj
MR|Mohamed Ould Abdel Aziz, Mohamed Ould Bilal, Mohamed Ould Cheikh El Ghazouani, Mohamed Ould Ghazouani, Mokhtar Ould Daddah
MT|G. Borg Olivier, George William Vella, Lawrence Gonzi, Robert Abela
MU|Aneerood Jugnauth, Anerood Jugnauth, Navinchandra Ramgoolam, Pravind Jugnauth, Pravind Kumar Jugnauth, Prithvirajsing Roopun, Seewoosagur Ramgoolam
MV|Ibrahim Mohamed Solih
MW|Arthur Peter Mutharika, Hastings Kamuzu Banda, Joyce Banda, Lazarus Chakwera, Lazarus McCarthy Chakwera, Muluzi Bakili
MX|Andres Manuel Lopez Obrador, Carlos Salinas de Gortari, Diaz Ordaz, Enrique Pena Nieto, Ernesto Zedillo, Ernesto Zedillo Ponce de Leon, Feilipe Calderon, Felipe Calderon, Gustavo Diaz Ordaz, Gustavo Diaz-Ordaz, Gustavo Gustavo Diaz Ordaz, Jose Lopez Portillo, Lopez Mateos, Luis Echeverria, Miguel de la Madrid, Ruiz Cortines, Vicente Fox
MY|Abdullah Badawi, Abdullah of Pahang, Dato' Seri Anwar bin Ibrahim, Hussein bin Onn, Ismail Sabri Yaakob, Mahathir Mohamed, Mahathir bin Muhammad, Mohd Najid Razak, Najib Razak, Najib ben Abdul Razak, Tun Abdul Razak, Tunku Abdul Rahman
MZ|Adriano Maleiane, Armando Guebuza, Carlos Agostinho do Rosario, Ermando Emilio Guebuza, Filipe Jacinto Nyusi, Filipe Nyusi, Joaquim Alberto Chissano, Joaquim Chissano, Samora Machel
NA|Hage Gottfried Geingob, Hifike Pohamba, Hilikepunye Lucas Pohamba, Saara Kuugongelwa, Sam Nujoma
NC|Louis Mapou
NE|Hamani Diori, Mahamadou Issoufou, Mamadou Tandja, Mohamed Bazoum, Ouhoumoudou Mahamadou, Seyni Kounche
NG|Balewa, Goodluck Jonathan, Lieutenant General Olusegun Obasanjo, Muhammadu Buhari, Muhammedu Buhari, Olesegun Obasanjo, Olesegun Obsanjo, Olusegun Obasanjo, Olusegun Obsanjo, Shehu Shagari, Umaru Yar’Adua
NI|Anastasio Somoza Debayle, Arnoldo Aleman, Daniel Ortega, Enrique Bolanos, Enrique Bolonas, Junta Member Daniel Ortega, Violeta Barrios de Chamorro
NL|Andreas A. M. van Agt, Barend Willem Biesheuvel, Beatrix, Dick Schoof, Jan Balkenende, Jan Peter Balkenende, Johannes Marten den Uyl, Mark Rutte, Petrus J. S. de Jong, Rudolphus F. M. Lubbers, Ruud Lubbers, Willem Kok, Willem-Alexander, Willem-Alexander of the Netherlands, Wim Kok
NO|Erna Solberg, Gerhardsen, Gro Harlem Brundtland, Gro Harlem Bruntland, Harald V, Harald V of Norway, Jan P. Syse, Jens Stoltenberg, Jonas Gahr Støre, Kaare I. Willoch, Kjell Bondevik, Odvar Nordli, Olav V, Per Borten
NP|Bidya Devi Bhandari, Birendra, Koirala, Mahendra, Sher Bahadur Deuba
NR|Bernard Dowiyogo, Hammer DeRoburt, Lionel Aingimea, Russ J Kun, Russ Joseph Kun
NU|Dalton Tagelagi
NZ|Charles III, Christopher Luxon, Elizabeth II, Helen Clark, Holland, Holyoake, Jacinda Ardern, James Bolger, Jenny Shipley, John Key, John P. Key, Keith J. Holyoake, Norman E. Kirk, Robert D. Muldoon, Wallace E. Rowling
OM|Haitham bin Tarik Al Said, Qaboos bin Said
PA|Aristide Royo, Chiari, Demetrio Basilio Lakas Bahas, Ernesto Perez Balladares, Guillermo Endara, Juan Carlos Varela, Laurentino Cortizo, Martin Torrijos, Mireya Moscoso, Nicolas Ardito Barletta, Omar Torrijos Herrera, Ricardo Martinelli, Ricardo de la Espriella
PE|Alan Garcia, Alberto Fujimori, Alberto K. Fujimori, Alejandro Toledo, Dina Boluarte Zegarra, Ernesto Montagne Sanchez, Fernando Belaunde Terry, Francisco Morales Bermudez Cerruti, Ollanta Humala, Pedro Castillo, Pedro Pablo Kuczynski, Prado
PF|Edouard Fritch, Moetai Charles Brotherson
PG|Charles III, Elizabeth II, James Marape, Peter Paire O’Neill, Rabbie Namaliu
PH|Bongbong Marcos, Corazon C. Aquino, Ferdinand Marcos, Ferdinand Marcos Jr., Ferdinand Romualdez Marcos Jr., Fidel Ramos, Garcia, Gloria Macapagal Arroyo, Gloria Macapagal-Arroyo, Joseph Estrada, Macapagal, Rodrigo Duterte
PK|Agha Muhammad Yahya Khan, Arif Alvi, Asif Ali Zardari, Asif Zadari, Asif Zardari, Ayub Khan, Benazir Bhutto, Farooq Leghari, Imran Khan, Mir Zafarullah Khan Jamali, Mohammed Nawaz Sharif, Muhammad Khan Junejo, Muhammad Zia ul-Haq, Nawaz Sharif, Pervez Musharraf, Shaukat Aziz, Shehbaz Sharif, Suhrawardy, Yousuf Gillani, Yusuf Raza Gilani, Zulfikar Ali Bhutto
PL|Aleksander Kwasniewski, Alexander Kwasniewski, Andrzej Duda, Bronislaw Komorowski, Donald Tusk, Edward Gierek, Jan Krzysztof Bielecki, Jan Olszewski, Jerzy Buzek, Lech Kaczynski, Lech Walesa, Leszek Miller, Marek Belka, Mateusz Morawiecki, Tadeusz Mazowiecki
PS|Mahmoud Abbas, Mohammad Shtayyeh
PT|Anibal Antonio Cavaco e Silva, Anibal Cavaco Silva, Antonio Costa, Antonio Guterres, Antonio dos Santos Ramalho Eanes, Francisco Pinto Balsemao, Francisco da Costa Gomes, Jose Durao, Jose Manuel Durao, Jose Socrates, Luis Montenegro, Marcelo Rebelo de Sousa, Mario Alberto Lopes Soares, Pedro Passos Coelho
PW|Kuniwo Nakamura, Surangel Whipps Jr.
PY|Alfredo Stroessner, Andres Rodriguez, Fernando Lugo, Juan Carlos Wasmosy, Mario Abdo Benitez, Nicanor Duarte Frutos
QA|Hamad bin Khalifa al-Thani, Tameem bin Hamad al-Thani, Tamim bin Hamad Al Thani, Tamim bin Hamad al-Thani
RO|Adrian Nastase, Emil Constantinescu, Ion Gheorghe Maurer, Ion Iliescu, Klaus Iohannis, Klaus Werner Iohannis, Minster Adrian Nastase, Nicolae Ceausescu, Nicolae Ciuca, Traian Basescu
RS|Aleksandar Vucic, Ana Brnabic
RU|Boris N. Yeltsin, Dimitry A. Medvedev, Dimitry Medvedev, Dmitri Medvedev, Dmitriy Medvedev, Mikhail Kasyanov, Mikhail Mishustin, Sergei Stepashin, Viktor Chernomyrdin, Viktor S. Chernomyrdin, Vladimir Putin
RW|Edouard Ngirente, Gregoire Kayibanda, Juvenal Habyarimana, Kayibanda, Pasteur Bizimungu, Paul Kagame
SA|Abdullah bin Abd-el Aziz al-Saud, Abdullah bin Albdul Aziz, Faisal, Khalid, Mohammad bin Salman, Mohammed bin Salman, Salman bin Abdel Aziz bin-Saud, Salman of Saudi Arabia
SB|Charles III, Elizabeth II, Manasseh Sogavare, Peter Kenilorea
SC|France Albert Rene, James Alix Michel, Wavel John Charles Ramkalawan, Wavel Ramkalawan
SD|Abboud, Abdalla Hamdok, Jaafar Nimeiri, Jaafar Nimieri, Osman Hussein Osman
SE|Carl Bildt, Carl XVI Gustaf of Sweden, Carl XVI Gustav, Erlander, Fredrik Reinfeldt, Fredrik Reingeldt, Goran Persson, Ingvar Carlsson, John Fredrik Reinfeldt, Magdalena Andersson, Ola Ullsten, Olaf Palme, Stefan Lofven, Ulf Kristersson
SG|Goh Chok Tong, Halimah Yacob, Lee Hsien Leong, Lee Hsien Loong, Lee Kuan Yew
SI|Anton Rop, Borut Pahor, Janez Drnovsek, Janez Jansa, Milan Kucan, Robert Golob
SK|Eduard Heger, Ivan Gasparovic, Michal Kovac, Mikulas Dzurinda, Peter Pellegrini, Rudolf Schuster, Zuzana Caputova
SL|Ernest Bai Koroma, Ernest Koroma, Jacob Jusu Saffa, Julius Maada Bio, Siaka Stevens
SM|Francesco Mussoni, Giacomo Simoncini, Manuel Ciavatta, Maria Luisa Berti, Oscar Mina, Paolo Rondelli
SN|Abdou Diouf, Abdoulaye Wade, Leopold Sedar Senghor, Leopold-Sedar Senghor, Macky Sall, Senghor
SO|Abdirascid, Hamza Abdi Barre, Hassan Sheikh Mohamud, Mohamed Abdullahi Farmajo, Mohamed Hussein Roble, Mohammed Haji Ibrahim Egal, Mohammed Siad Barre
SR|Chan Santokhi, Chandrikapersad Santokhi, Ronald R. Venetiaan
SS|Salva Kiir Mayardit
ST|Gabriel Arcanjo Ferreira da Costa, Patrice Emery Trovoada
SU|Aleksei N. Kosygin, Khrushchev, Leonid I. Brezhnev, Mikhail S. Gorbachev
SV|Alfredo Cristiani Buckard, Alvaro Magana, Armando Calderon Sol, Carlos Humberto Romero Mena, Carlos Mauricio Funes, Elias Antonio Saca, Elias Saca, Elias Saca Gonzalez, Francisco Flores, Francisco Flores Perez, Jose Napoleon Duarte, Lemus, Nayib Bukele, Salvador Sanchez
SY|Bashar al-Assad, Hussein Arnous
SZ|Cleopas Dlamini, Cleopas Sipho Dlamini, Makhosini Dlamini, Mswati III
TD|Hissene Habre, Idriss Deby, Mahamat Deby Itno, Mahamat Idriss Deby Itno, Ngarta Francois Tombalbaye
TG|Faure Essozimna Gnassingbe, Faure Gnassingbe, Gnassingbe Eyadema, Olympio, Victoire Dogbe Tomegah
TH|Anan Panyarachun, Bhumibol, Bhumibol Adulyadej, Chatichai Chunhawan, Chuan Likphai, Kriangsak Chomanan, Pibulsonggram, Prawit Wongsuwan, Prayut Chan-O-Cha, Prayut Chan-o-Cha, Prayut Chan-o-cha, Prem Tinsulanonda, Srettha Thavisin, Thaksin Chinnawat, Thaksin Shinawatra, Thanom Kittikachorn, Vajiralongkorn
TJ|Emomali Rahmon, Emomali Rakhmonov, Kokhir Rasulzoda
TL|Francisco Guterres, Jose Alexander Gusmao, Jose Ramos-Horta, Taur Matan Ruak
TM|Gurbanguly Berdimuhamedow, Saparmurat Niyazov, Serdar Berdimuhamedov, Serdar Berdimuhamedow
TN|Beji Caid Essebsi, Bourguiba, Habib Bourguiba, Hadi Nouira, Kais Saied, Mehdi Jomaa, Mohamed Moncel Marzouki, Muhammed Mzali, Najla Bouden, Zine El Abidine Ben Ali, Zine al Abidine Ben Ali
TO|Hu'akavameiliku, Siaosi Ofa Ki Vahafolau Sovaleni, Siaosi Sovaleni, Tuivakano, Tupou VI of Tonga
TR|Abdullah Gul, Ahmet Sezer, Bulent Ecevit, Cevdet Sunay, Inonu, Ismail Nihat Erim, Kenan Evren, Menderes, Mesut Yilmaz, Recep Erdogan, Recep Tayyip Erdogan, Suleiman Demirel, Suleyman Demiral, Suleyman Demirel, Tansu Ciller, Turgut Ozal
TT|A.N.R. Robinson, Eric E. Williams, Keith Rowley, Patrick A. M. Manning, Paula-Mae Weekes
TV|Bikenibeu Paeniu, Charles III, Elizabeth II, Kausea Natano
TW|Su Tseng-chang, Tsai Ing-wen
TZ|Benjamin Mkapa, Jakaya Kikwete, Jakaya Mrisho Kikwete, Julius K. Nyerere, Samia Suluhu, Samia Suluhu Hassan
UA|Arseniy Yatsenyuk, Denys Shmyhal, Leonid Kravchuk, Leonid Kuchma, Petro Porochenko, Petro Poroshenko, Viktor Yanukovych, Viktor Yushchenko, Volodymyr Zelensky, Volodymyr Zelenskyy
UG|Apollo Nsibambi, Obote, Robinah Nabbanja, Yoweri Museveni
US|Alexander Meigs Haig, Antony John Blinken, Barack Obama, Christian Archibald Herter, Colin Luther Powell, Condoleezza Rice, Cyrus Roberts Vance, David Dean Rusk, Donald J. Trump, Dwight D. Eisenhower, Edmund Sixtus Muskie, George H.W. Bush, George Pratt Shultz, George W. Bush, Gerald R. Ford, Henry A. Kissinger, Hillary Rodham Clinton, James Addison Baker, Jimmy Carter, Joe Biden, John F. Kennedy, John Forbes Kerry, John Foster Dulles, Joseph R. Biden, Lyndon B. Johnson, Madeleine Korbel Albright, Marco Rubio, Michael R. Pompeo, Rex W. Tillerson, Richard M. Nixon, Ronald Reagan, Warren Minor Christopher, William J. Clinton, William Pierce Rogers
UY|Aparacio Mendez Manfredini, Batlle Berres, Jorge Batlle, Jose Mujica, Julio Maria Sanguinetti, Luis Alberto Lacalle Herrera, Luis Lacalle Pou, Tabare Vazquez
UZ|Abdulla Nigmatovich Aripov, Islam Karimov, Islom Karimov, Shavkat Mirziyoyev
VA|Benedict XVI, Fernando Vergez Alzaga, Francis, John Paul II, Paul VI
VC|Charles III, Elizabeth II, Ralph Gonsalves
VE|Betancourt, Carlos Andres Perez, Hugo Chavez, Jaime Lusinchi, Juan Guaido, Luis Herrera Campins, Nicolas Maduro, Rafael Caldera Rodriguez
VN|Nguyen Minh Triet, Nguyen Tan Dung, Nguyen Van Thieu, Nguyen Xuan Phuc, Pham Minh Chinh, Phan Van Khai, To Lam, Tran Duc Luong, Truong Tan Sang, Vo Van Thuong
VU|Bob Loughman, Nikenike Vurobaravu, Seoule Simeon, Tallis Obed Moses
WS|Eti Alesana Tofilau, Fiame Naomi Mataʻafa, Fiame Naomi Mata’afa, Va'aletoa Sualauvi II
XK|Albin Kurti, Avdullah Hoti, Fatmir Sejdiu, Hashim Thaci, Vjosa Osmani
YE|Abd Rabuh Mansur Hadi, Abdel-Aziz bin Habtour, Abdrabbuh Mansour Hadi, Ali Abdallah Salih, Ali Abdullah Saleh, Maeen Abdulmalik Saeed
YU|Borisav Jovic, Dzemal Bijedic, Josip Broz Tito, Mika Spiljak, Milka Planinc, Mitja Ribicic, Vojislav Kostunica
ZA|Cyril Ramaphosa, Frederik Willem De Klerk, Frederik Willem de Klerk, Jacob Gedleyihleskisa Zuma, Jacob Zuma, Kgalema Motlanthe, Matamela Cyril Ramaphosa, Nelson Mandela, Thabo Mbeki
ZM|Frederick Chiluba, Hakainde Hichilema, Hakainde Sammy Hichilema, Kenneth D. Kaunda
ZW|Emmerson Mnangagwa, Morgan Tsvangirai, Robert Mugabe
`
