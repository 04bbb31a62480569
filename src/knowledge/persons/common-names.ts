/** Names that many bear, as tables of frequent names list them: one alone tells nobody apart. */
import { commonForm } from './given-names.ts'

const wordsOf = (lines: string): ReadonlySet<string> => new Set(lines.split(/\s+/))

/** Family names of Korea, China and Vietnam, where a few are borne by most, and what is given is short. */
const EASTERN = wordsOf(
  `kim gim lee yi rhee ri park pak bak choi choe jung jeong chung cheong kang gang cho jo yoon yun jang chang lim im rim han oh
   seo suh shin sin kwon hwang ahn an song yoo yu ryu hong jeon chun ko go koh moon mun son sohn bae yang baek paek paik heo hur
   nam shim sim noh roh no ha jin min
   li wang zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie tang deng feng cao peng
   zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren shen yao lu fu zhong jiang cui tan liao fan wang jin
   chan cheung wong leung ng lau chow ho tsai hsu chiang
   nguyen tran le pham huynh hoang phan vu vo dang bui do ngo duong ly`,
)

/** Family names of other tongues that are borne by hundreds of thousands. */
const FAMILIES = wordsOf(
  `smith johnson williams brown jones davis miller wilson moore taylor anderson thomas jackson white harris martin thompson
   robinson clark lewis lee walker hall allen young king wright scott green baker adams nelson hill campbell mitchell roberts
   carter phillips evans turner parker collins edwards stewart morris murphy cook rogers morgan cooper peterson reed bailey bell
   kelly howard ward cox richardson wood watson brooks bennett gray james hughes price myers long foster sanders ross powell
   sullivan russell fisher henderson cole west jordan reynolds graham wallace hamilton shaw hunt black palmer mason mills fox
   garcia martinez rodriguez hernandez lopez gonzalez perez sanchez ramirez torres flores rivera gomez diaz reyes cruz morales
   ortiz gutierrez fernandez alvarez romero ruiz castro vargas rojas silva santos oliveira souza pereira costa ferreira alves
   muller schmidt schneider fischer weber meyer wagner becker schulz hoffmann koch bauer richter klein wolf
   bernard dubois durand moreau laurent simon michel rossi russo ferrari bianchi romano
   ivanov ivanova petrov petrova smirnov smirnova kuznetsov kuznetsova popov popova sokolov lebedev novikov volkov morozov
   kozlov shevchenko kovalenko bondarenko tkachenko kravchenko melnyk kovalchuk novak horvat nagy kovacs nowak kowalski
   singh kumar sharma gupta patel khan shah verma das roy reddy rao mishra yadav jain joshi mehta chowdhury rahman islam begum
   hossain akhtar malik hussain iqbal butt
   sato suzuki takahashi tanaka watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki matsumoto inoue
   yilmaz kaya demir sahin celik yildiz ozturk aydin arslan dogan
   levy cohen mizrahi jensen nielsen hansen larsen andersen johansson andersson nilsson olsen virtanen
   okafor okeke mensah diallo traore ndiaye mohamed`,
)

/** Given names that stand before any of them, and in the Muslim world for both. */
const GIVEN = wordsOf(
  `james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven
   stephen paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan
   larry justin scott peter frank gregory raymond samuel patrick benjamin jack dennis jerry henry adam martin simon alan ian
   mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley emily anna
   emma michelle laura helen katherine maria ruth sharon julia kate
   jose juan luis carlos jorge miguel manuel francisco antonio pedro alejandro roberto fernando ricardo eduardo javier rafael
   mario marco ana joao paulo marcos hans klaus wolfgang thomas andreas stefan jean pierre philippe francois giuseppe giovanni
   alexander alexei andrei dmitry igor ivan mikhail nikolai oleg pavel pyotr sergei viktor vladimir yuri yevgeny olga elena
   irina natalia tatiana
   mohammed ahmed ali hassan hussein omar ibrahim mahmoud mustafa abdul abdullah khaled youssef yousef karim saeed hamid reza
   amir fatima aisha rahman salem saleh nasser jamal tariq
   raj rajesh sanjay amit anil sunil vijay ravi arun ashok suresh ramesh rahul deepak manoj priya
   hiroshi takashi kenji akira mehmet mustafa ali ayse fatma lars erik anders`,
)

/** Whether others are to be expected under this name, a key. */
export function isCommon(key: string): boolean {
  const words = key.split(' ').filter((word) => word.length > 1)
  const [first = '', last = ''] = [words[0], words.at(-1)]
  if (words.length < 2) return true
  const isGiven = (word: string) => GIVEN.has(word) || GIVEN.has(commonForm(word))
  if (words.every(isGiven)) return true
  // "John Quincy Adams" is one of few, as many as are called John Adams.
  const between = words.slice(1, -1).every((word) => isGiven(word) || FAMILIES.has(word))
  if (isGiven(first) && FAMILIES.has(last) && between) return true
  return [first, last].some((family, i) => {
    const given = words.slice(1 - i, words.length - i)
    return EASTERN.has(family) && given.join('').length <= 11 && given.every((word) => SHORT.test(word))
  })
}

/** One syllable or two: "min jae", "minjae", "xiaoming". */
const SHORT =
  /^[bcdfghjklmnpqrstwxyz]{0,2}[aeiouyw]{1,3}[bcdfghjklmnpqrstxz]{0,4}(?:[aeiouyw]{1,3}[cgklmnpth]{0,2})?$/
