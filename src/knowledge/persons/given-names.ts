/** Given names that are one: short forms, and how one name is written in several languages. */

/** Short forms of English given names, with what they are short for. */
const SHORT_FOR: ReadonlyMap<string, string> = new Map(
  `abe abraham, al albert, alex alexander, andy andrew, art arthur, barb barbara, ben benjamin, bill william, bob robert,
   charlie charles, chris christopher, chuck charles, dan daniel, dave david, dick richard, don donald, ed edward,
   frank franklin, fred frederick, greg gregory, hank henry, jack john, jake jacob, jeff jeffrey, jen jennifer, jerry gerald,
   jim james, jimmy james, joe joseph, josh joshua, kate katherine, ken kenneth, larry lawrence, liz elizabeth, matt matthew,
   mike michael, nick nicholas, pat patrick, pete peter, ray raymond, rick richard, rob robert, ron ronald, sam samuel,
   steve stephen, sue susan, ted edward, tim timothy, tom thomas, tony anthony, will william`
    .split(',')
    .map((pair) => pair.trim().split(' ') as [string, string]),
)

/** One name a line, as Russian, Ukrainian, Belarusian, Arabic, Persian and Turkish bearers are written in English. */
const WRITTEN: ReadonlyMap<string, string> = new Map(
  `alexander aleksandr aleksander alexandr aleksandar oleksandr olexandr aliaksandr alyaksandr
   alexei alexey aleksei aleksey aleksej oleksii oleksiy oleksy aliaksei
   anatoly anatoli anatoliy anatolii
   andrei andrey andrej andrii andriy
   arseny arseni arseniy arsenii
   artem artyom artyem
   bogdan bohdan
   denis denys
   dmitry dmitri dmitriy dmitrii dmytro dzmitry
   fyodor fedor fedir feodor
   gennady gennadi gennadiy gennadii hennadiy hennadii
   grigory grigori grigoriy grigorii hryhoriy hryhorii
   igor ihor
   ilya illia illya
   kirill kiril kyrylo
   konstantin kostiantyn kostyantyn
   maxim maksim maksym
   mikhail mikhailo mykhailo mykhaylo mihail mikhael michail
   nikolai nikolay nikolaj mykola mikalai mikola
   oleg oleh
   pavel pavlo paval
   pyotr petr petro piotr
   sergei sergey sergej serhiy serhii sergii sergiy siarhei serguei
   valery valeri valeriy valerii
   vasily vasili vasiliy vasilii vasyl
   viktor victor viktar
   vitaly vitali vitaliy vitalii
   vladimir volodymyr volodimir uladzimir wladimir
   vladislav vladyslav
   vyacheslav viacheslav
   yevgeny yevgeni yevgeniy yevgenii evgeny evgeni evgeniy evgenii yevhen yevhenii evhen
   yuri yury yuriy yurii iurii
   anastasia anastasiya anastasiia
   daria dariya darya dariia
   elena yelena olena alena
   galina halyna
   irina iryna
   ekaterina yekaterina katerina kateryna
   maria mariya mariia
   natalia natalya nataliya nataliia
   olga olha volha
   svetlana svitlana sviatlana
   tatiana tatyana tetiana tetyana
   yulia yuliya yuliia iuliia
   abdul abdel abdal abdol abdur
   abdullah abdallah abdulla abdollah abdalla
   ahmed ahmad
   faisal faysal feisal
   hassan hasan
   hussein husain hussain husayn hossein hosein husein
   ibrahim ebrahim
   jamal gamal
   karim kareem
   khaled khalid
   mahmoud mahmud
   mohammed muhammad mohammad mohamed muhammed mohamad muhamed mahomed
   mustafa mostafa moustafa
   nasser naser nasir
   omar umar
   qasem qasim qassem kassem kasim
   saeed saied sayeed
   saleh salih
   suleiman sulaiman sulayman suleyman
   tariq tareq tarek
   walid waleed
   yousef yusuf youssef yusef yousuf`
    .split('\n')
    .flatMap((line) => {
      const [first = '', ...others] = line.trim().split(' ')
      return others.map((other): [string, string] => [other, first])
    }),
)

/** One form for all of a given name: "bill" is "william", "oleksandr" is "alexander". */
export function commonForm(given: string): string {
  const full = SHORT_FOR.get(given) ?? given
  return WRITTEN.get(full) ?? full
}
