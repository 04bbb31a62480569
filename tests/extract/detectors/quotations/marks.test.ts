import { test } from 'tap'
import { prepare } from '../../../../src/extract/article.ts'
import { findStretches } from '../../../../src/extract/detectors/quotations/marks.ts'

const stretches = (text: string): string[] => {
  const article = prepare({ text })
  return findStretches(article).map(({ first, last }) =>
    text.slice(article.tokens[first]?.start, article.tokens[last - 1]?.end),
  )
}

test('curly, straight, single, German and French marks', (t) => {
  t.same(stretches('“We signed,” she said.'), ['“We signed,”'])
  t.same(stretches('"We signed," she said.'), ['"We signed,"'])
  t.same(stretches('‘We signed,’ she said.'), ['‘We signed,’'])
  t.same(stretches("'We signed,' she said."), ["'We signed,'"])
  t.same(stretches("''We signed,'' she said."), ["''We signed,''"])
  t.same(stretches('Sie sagte: „Wir haben unterschrieben.“'), ['„Wir haben unterschrieben.“'])
  t.same(stretches('« Nous avons signé », a-t-elle dit.'), ['« Nous avons signé »'])
  t.end()
})

test('an apostrophe closes nothing', (t) => {
  t.same(stretches('“It is Norway’s turn,” she said.'), ['“It is Norway’s turn,”'])
  t.same(stretches('‘It is Norway’s turn,’ she said.'), ['‘It is Norway’s turn,’'])
  t.same(stretches("It is the voters' choice in the '90s, and don't ask."), [])
  t.end()
})

test('the outer marks hold the inner ones', (t) => {
  t.same(stretches('“He told me ‘never again’ and left,” she said.'), [
    '“He told me ‘never again’ and left,”',
  ])
  t.end()
})

test('a quotation that runs over paragraphs is opened anew in each and closed once', (t) => {
  t.same(stretches('“We signed.\n“Then we left,” she said.'), ['“We signed.', '“Then we left,”'])
  t.end()
})

test('a mark with no counterpart is no quotation', (t) => {
  t.same(stretches('The 6" pipe was laid.'), [])
  t.end()
})

test('a mark with its space on the wrong side opens all the same', (t) => {
  t.same(stretches('She said," We signed it." Then she left.'), ['" We signed it."'])
  t.same(stretches('They spoke of a" fair deal" for all.'), ['" fair deal"'])
  t.same(stretches('It is 6" wide, 9" long.'), [])
  t.end()
})

test('a mark that nothing opened closes what its paragraph begins with', (t) => {
  t.same(stretches('We never saw the map,” she said.'), ['We never saw the map,”'])
  t.same(stretches('He left.\nWe saw it," Okoro said." We signed it."'), ['We saw it,"', '" We signed it."'])
  t.same(stretches('The halls, the gardens," and so on, are shut.'), [])
  t.end()
})
