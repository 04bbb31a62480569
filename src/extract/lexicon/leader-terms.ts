import { foldWord } from './name-index.ts'

/**
 * Leaders and foreign ministers whom news names by surname alone, and the years in which it does: `country | surname
 * from-to`, from the first year in office to the last, both included; no last year for those in office. Surnames that
 * are common words, places or borne by many are left out.
 */
const TERMS = `
AM|Pashinyan 2018-
AR|Macri 2015-2019, Milei 2023-
AU|Albanese 2022-
AZ|Aliyev 1993-
BR|Lula 2003-2010, Rousseff 2011-2016, Bolsonaro 2019-2022, Lula 2023-
BY|Lukashenko 1994-
CA|Trudeau 1968-1984, Trudeau 2015-2025, Carney 2025-
CL|Pinochet 1973-1990, Bachelet 2006-2010, Bachelet 2014-2018, Boric 2022-2026
CN|Xi 2012-
CO|Uribe 2002-2010, Petro 2022-2026
DE|Adenauer 1949-1963, Kohl 1982-1998, Schroeder 1998-2005, Schröder 1998-2005, Merkel 2005-2021, Steinmeier 2005-, Scholz 2021-2025, Baerbock 2021-2025, Wadephul 2025-, Merz 2025-
EG|Sadat 1970-1981, Mubarak 1981-2011, Sisi 2014-
ES|Aznar 1996-2004, Zapatero 2004-2011, Rajoy 2011-2018
FR|Mitterrand 1981-1995, Chirac 1995-2007, Sarkozy 2007-2012, Hollande 2012-2017, Macron 2017-
GB|Thatcher 1979-1990, Blair 1997-2007, Cameron 2010-2016, Sunak 2022-2024, Starmer 2024-, Lammy 2024-2025
HU|Orban 1998-2002, Orban 2010-, Szijjarto 2014-
ID|Widodo 2014-2024, Jokowi 2014-2024, Prabowo 2024-
IL|Netanyahu 1996-1999, Olmert 2006-2009, Netanyahu 2009-
IN|Vajpayee 1998-2004, Modi 2014-, Jaishankar 2019-
IR|Ahmadinejad 2005-2013, Rouhani 2013-2021, Zarif 2013-2021, Raisi 2021-2024, Pezeshkian 2024-, Araghchi 2024-, Araqchi 2024-
IT|Berlusconi 1994-2011, Renzi 2014-2016, Mattarella 2015-, Draghi 2021-2022, Meloni 2022-, Tajani 2022-
JP|Koizumi 2001-2006, Abe 2006-2007, Abe 2012-2020, Kishida 2021-2024, Ishiba 2024-2025, Takaichi 2025-
KE|Kenyatta 2013-2022, Ruto 2022-
KZ|Nazarbayev 1991-2019, Tokayev 2019-
MX|Sheinbaum 2024-
NG|Buhari 2015-2023, Tinubu 2023-
PH|Duterte 2016-2022
PK|Musharraf 1999-2008
PL|Tusk 2007-2014, Duda 2015-2025, Tusk 2023-, Sikorski 2023-, Nawrocki 2025-
PS|Arafat 1994-2004, Abbas 2005-
RS|Vucic 2014-
RU|Yeltsin 1991-1999, Putin 1999-, Lavrov 2004-, Medvedev 2008-2020
SU|Khrushchev 1953-1964, Brezhnev 1964-1982, Gromyko 1957-1985, Gorbachev 1985-1991, Shevardnadze 1985-1990
TR|Erdogan 2003-, Cavusoglu 2014-2023
UA|Yanukovych 2010-2014, Poroshenko 2014-2019, Zelensky 2019-, Zelenskyy 2019-, Zelenskiy 2019-, Kuleba 2020-2024, Sybiha 2024-
US|Eisenhower 1953-1961, Nixon 1969-1974, Kissinger 1973-1977, Reagan 1981-1989, Bush 1989-1993, Albright 1997-2001, Bush 2001-2009, Obama 2009-2017, Tillerson 2017-2018, Trump 2017-2021, Pompeo 2018-2021, Biden 2021-2025, Blinken 2021-2025, Trump 2025-, Rubio 2025-
VE|Chavez 1999-2013
ZA|Mandela 1994-1999, Mbeki 1999-2008, Zuma 2009-2018, Ramaphosa 2018-
`

interface Term {
  country: string
  from: number
  to: number
}

const terms = new Map<string, Term[]>()
for (const line of TERMS.trim().split('\n')) {
  const [country = '', names = ''] = line.split('|')
  for (const entry of names.split(', ')) {
    const [surname = '', years = ''] = entry.split(' ')
    const [from, to] = years.split('-')
    const key = foldWord(surname)
    const term = { country, from: Number(from), to: to ? Number(to) : Infinity }
    if (!terms.get(key)?.push(term)) terms.set(key, [term])
  }
}

/** Whether news of some year names a leader so. */
export const isLeaderSurname = (word: string): boolean => terms.has(foldWord(word))

/** The state for which one of that surname acted in a year; null for nobody. */
export const stateLedBy = (surname: string, year: number): string | null =>
  terms.get(foldWord(surname))?.find(({ from, to }) => from <= year && year <= to)?.country ?? null
