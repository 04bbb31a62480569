/** Leaders and ministers the lists of visits do not hold, as the same `country | names`. */
export const MORE_LEADERS = `
AR|Javier Milei, Alberto Fernandez, Mauricio Macri
AU|Anthony Albanese, Penny Wong, Richard Marles, Scott Morrison
BD|Muhammad Yunus, Sheikh Hasina
BR|Luiz Inacio Lula da Silva, Jair Bolsonaro, Dilma Rousseff, Lula
BY|Alexander Lukashenko, Aleksandr Lukashenko, Alyaksandr Lukashenka
CA|Mark Carney, Justin Trudeau, Melanie Joly
CN|Wang Yi, Qin Gang, Li Qiang, Li Peng, Yang Jiechi, Han Zheng, Zhao Leji, Wang Qishan, Hu Jintao, Jiang Zemin, Wen Jiabao, Zhu Rongji, Deng Xiaoping, Mao Zedong, Zhou Enlai, Dong Jun, Xi
CO|Gustavo Petro
CU|Fidel Castro, Raul Castro, Miguel Diaz-Canel
DE|Friedrich Merz, Olaf Scholz, Annalena Baerbock, Frank-Walter Steinmeier, Johann Wadephul, Boris Pistorius, Heiko Maas, Angela Merkel, Gerhard Schroeder
EG|Abdel Fattah el-Sisi, Abdel Fattah al-Sisi, Sameh Shoukry, Badr Abdelatty, Hosni Mubarak
ET|Abiy Ahmed
FR|Emmanuel Macron, Jean-Noel Barrot, Stephane Sejourne, Catherine Colonna, Jean-Yves Le Drian, Michel Barnier, Francois Bayrou, Sebastien Lecornu
GB|David Lammy, Yvette Cooper, James Cleverly, Dominic Raab, King Charles, Charles III, Elizabeth II, King Charles III
GE|Irakli Kobakhidze, Mikheil Saakashvili
HU|Viktor Orban, Peter Szijjarto
IL|Benjamin Netanyahu, Gideon Saar, Yoav Gallant, Israel Katz, Isaac Herzog, Naftali Bennett, Yair Lapid, Ariel Sharon, Yitzhak Rabin
IN|Narendra Modi, Subrahmanyam Jaishankar, S Jaishankar, Ajit Doval, Rajnath Singh, Manmohan Singh, Atal Bihari Vajpayee
IR|Ebrahim Raisi, Masoud Pezeshkian, Abbas Araghchi, Abbas Araqchi, Hossein Amir-Abdollahian, Javad Zarif, Hassan Rouhani, Mahmoud Ahmadinejad, Ali Khamenei
IT|Giorgia Meloni, Antonio Tajani, Mario Draghi, Silvio Berlusconi, Sergio Mattarella
JP|Shigeru Ishiba, Sanae Takaichi, Yoko Kamikawa, Takeshi Iwaya, Yoshimasa Hayashi
KG|Sadyr Japarov
KP|Kim Jong-il, Kim Il-sung, Kim Yo-jong, Choe Son-hui
KR|Yoon Suk-yeol, Yoon Suk Yeol, Lee Jae-myung, Moon Jae-in, Park Geun-hye, Lee Myung-bak, Roh Moo-hyun, Kim Dae-jung, Cho Tae-yul, Park Jin
KZ|Kassym-Jomart Tokayev, Nursultan Nazarbayev
LY|Muammar Gaddafi, Muammar Qaddafi
MX|Claudia Sheinbaum, Andres Manuel Lopez Obrador
NG|Bola Tinubu, Muhammadu Buhari
PH|Ferdinand Marcos, Rodrigo Duterte, Enrique Manalo
PK|Shehbaz Sharif, Imran Khan, Ishaq Dar, Nawaz Sharif, Pervez Musharraf
PL|Donald Tusk, Radoslaw Sikorski, Karol Nawrocki, Andrzej Duda
PS|Mahmoud Abbas, Yasser Arafat
RS|Aleksandar Vucic
RU|Sergei Lavrov, Sergey Lavrov, Sergei Shoigu, Sergey Shoigu, Andrei Belousov, Boris Yeltsin, Dmitry Peskov, Yury Ushakov, Igor Ivanov, Maria Zakharova, Dmitry Medvedev
SA|Mohammed bin Salman, Faisal bin Farhan, King Salman
SN|Bassirou Diomaye Faye
SU|Mikhail Gorbachev, Leonid Brezhnev, Nikita Khrushchev, Joseph Stalin, Andrei Gromyko, Vyacheslav Molotov
SY|Bashar al-Assad, Bashar Assad, Ahmed al-Sharaa
TR|Recep Tayyip Erdogan, Hakan Fidan, Mevlut Cavusoglu
TW|Lai Ching-te, Tsai Ing-wen
UA|Volodymyr Zelenskyy, Volodymyr Zelensky, Volodymyr Zelenskiy, Dmytro Kuleba, Andrii Sybiha, Andriy Yermak, Viktor Yanukovych, Leonid Kuchma, Viktor Yushchenko
US|Joseph Biden, Antony Blinken, Mike Pompeo, John Kerry, Hillary Clinton, Bill Clinton, Colin Powell, Madeleine Albright, Henry Kissinger, Richard Nixon, Rex Tillerson, Jake Sullivan, Lloyd Austin, Pete Hegseth, JD Vance, Kamala Harris, Mike Pence, Steve Witkoff, Wendy Sherman, Kurt Campbell, Cyrus Vance, James Baker, George Shultz, Dean Rusk, Donald Trump, George Bush, Al Gore, Dick Cheney, Joe Biden, Woodrow Wilson, Franklin D. Roosevelt, Franklin Roosevelt, Harry Truman, Harry S. Truman, Theodore Roosevelt, Cordell Hull, Elihu Root, Janet Yellen, Warren Christopher, Lawrence Eagleburger, Nancy Pelosi, Robert Gates, Robert McNamara, Zbigniew Brzezinski
VE|Nicolas Maduro, Hugo Chavez
VN|To Lam, Nguyen Phu Trong, Pham Minh Chinh, Luong Cuong, Vo Van Thuong
ZA|Cyril Ramaphosa, Jacob Zuma, Thabo Mbeki, Nelson Mandela
`

/** Offices whose holders act for a state: with one, a person's journey abroad is a visit. Lower case, heads only. */
export const OFFICES: ReadonlySet<string> = new Set(
  (
    'president presidents premier premiers minister ministers chancellor chancellors king queen prince princess crown emir ' +
    'amir sultan pope pontiff monarch emperor secretary secretaries undersecretary ambassador ambassadors envoy envoys ' +
    'leader leaders chairman chairwoman chairperson chair speaker senator senators congressman congresswoman governor ' +
    'diplomat diplomats delegate delegates delegation delegations negotiator negotiators official officials adviser advisor advisers advisors ' +
    'chief general admiral commander taoiseach commissioner mediator mediators representative representatives lawmaker ' +
    'lawmakers parliamentarian parliamentarians secretary-general vice-president vice-premier deputy director head counsellor counselor ' +
    'counterpart counterparts commissioners dictator ruler mayor gentleman lady excellency majesty highness assistant'
  ).split(' '),
)

/** Of these, the ones that alone ("the President") mean one person of the article. */
export const SOLE_OFFICES: ReadonlySet<string> = new Set(
  (
    'president premier minister chancellor king queen prince princess emir amir sultan pope pontiff monarch emperor secretary ' +
    'ambassador envoy leader chairman speaker taoiseach'
  ).split(' '),
)

/** Offices that, without a state, are of the state the article is written in. */
export const HOME_OFFICE =
  /^(?:(?:vice president|(?:deputy |principal deputy |assistant |under ?|acting )*secretary(?! general)(?: of (?:state|defen[cs]e|the treasury|commerce|homeland security|energy))?|(?:deputy |principal deputy )*national security advis[oe]r|homeland security advis[oe]r|(?:second |first )(?:gentleman|lady)|special (?:presidential )?envoy|counselor|press secretary|senator|sen\.?|representative|rep\.?|congress(?:man|woman)|governor|gov\.?|mayor|ambassador|attorney general)\b)/i
