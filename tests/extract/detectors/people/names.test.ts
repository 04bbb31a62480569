import { test, type Test } from 'tap'
import { extract } from '../../../../src/extract/extract.ts'

const names = (text: string): string[] => extract({ text }).people.map(({ name }) => name)

const all = (t: Test, cases: [sentence: string, ...names: string[]][]): void => {
  for (const [sentence, ...expected] of cases) t.same(names(sentence), expected, sentence)
  t.end()
}

test('names that are also words of the calendar, of grammar or of kin', (t) => {
  all(t, [
    ['He spoke of Le Thu Huong and Pham Hong Son.', 'Le Thu Huong', 'Pham Hong Son'],
    ['Sun Weiming said so.', 'Sun Weiming'],
    ['Premier Sun Weiming came. President Sun left.', 'Sun Weiming'],
    ['Judge Jan Visser ruled.', 'Jan Visser'],
    ['Defence Secretary Aden Visser left Aden.', 'Aden Visser'],
    ['El Faro reported it.'],
    ['Mar Quesada said so.', 'Mar Quesada'],
    ['April Whitlock, an aide, came.', 'April Whitlock'],
    ['June Park, a chemist at Leeds, agreed.', 'June Park'],
    ['Paula May said so. Mrs. May left.', 'Paula May'],
    ['Omar Zia Keller came. His brother, Omar Salim Keller, left.', 'Omar Zia Keller', 'Omar Salim Keller'],
    ['Omar Zia Keller came. Omar Z. Keller left.', 'Omar Zia Keller'],
    ['The columnist Will Garside wrote it.', 'Will Garside'],
    ['To Huynh said so.', 'To Huynh'],
    ['Son Min-woo, a striker, said so.', 'Son Min-woo'],
  ])
})

test('the same words where they are none', (t) => {
  all(t, [
    ['On Sun Peter Hale left.', 'Peter Hale'],
    ['In May Peter Hale left. Sun, Jan 5.', 'Peter Hale'],
    ["The June Summit said so. NATO's June Summit said nothing."],
    ['The Sun said so.'],
    ['Hale May Meet Visser In Vienna.'],
    ['Will Germany come? To Berlin he went.'],
    ['The General May Ask Congress.'],
    ['He told Radio France Internationale. Radio Dabanga reported that.'],
  ])
})

test('initials, particles and titles of the world', (t) => {
  all(t, [
    ['A.P.J. Abdul Rahim, the former president, spoke.', 'A.P.J. Abdul Rahim'],
    ['Sheikh Hamdan bin Saqr Al Ketbi opened it.', 'Hamdan bin Saqr Al Ketbi'],
    ['Juan Pablo de los Ríos y Vega said so.', 'Juan Pablo de los Ríos y Vega'],
    ["Dutch minister Hendrikje van 't Hoff said so.", "Hendrikje van 't Hoff"],
    ['Seyed Reza Moussavi said so.', 'Seyed Reza Moussavi'],
    ['Alhaji Babagana Kachalla, a trader, said so.', 'Babagana Kachalla'],
    ['King Osei Agyeman II spoke.', 'Osei Agyeman II'],
    ["Jean-Baptiste N'Dour said so in N'Djamena.", "Jean-Baptiste N'Dour"],
    [
      "Robert L. Castellan III, a lawyer, and Brian O'Mahony met.",
      'Robert L. Castellan III',
      "Brian O'Mahony",
    ],
  ])
})

test('what a page sets right behind a name', (t) => {
  all(t, [
    ['Olga Berg Berg OlgaPresident of Chile and Jan Visser Visser Jan met.', 'Olga Berg', 'Jan Visser'],
    ['Prosecutor Kama Okoro QC said so.', 'Kama Okoro'],
    ['Who are you?\n\nLars Berg I am a baker.', 'Lars Berg'],
    ['The Allied Powers refused to recognize it.'],
  ])
})

test('names that repeat a word, or end in letters', (t) => {
  all(t, [
    ['Boutros Boutros-Okoro said so.', 'Boutros Boutros-Okoro'],
    ['King Juan Carlos I said so.', 'Juan Carlos I'],
    ['Olga Berg Keller Olsen said so.', 'Olga Berg Keller Olsen'],
  ])
})
