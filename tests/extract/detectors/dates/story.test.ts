import { test } from 'tap'
import { values } from './reading.ts'

test('later and earlier hang on the last date told', (t) => {
  t.same(values('The truce of May 3, 1999 held. Two weeks later it broke.'), [
    'May 3, 1999 = 1999-05-03',
    'Two weeks later = 1999-W20',
  ])
  t.same(values('He resigned on June 4, 2012. The next day she took over.'), [
    'June 4, 2012 = 2012-06-04',
    'The next day = 2012-06-05',
  ])
  t.same(values('In 1987 the wall stood. That year the talks began, and the following year they ended.'), [
    '1987 = 1987',
    'That year = 1987',
    'the following year = 1988',
  ])
  t.end()
})

test('the year is the one just told, where it is long over', (t) => {
  t.same(values('The mine opened in 1975. By the end of the year it had closed.'), [
    '1975 = 1975',
    'the end of the year = 1975',
  ])
  t.same(values('The siege ended in 1987, the year her uncle left.'), ['1987 = 1987', 'the year = 1987'])
  t.same(values('The mine opened in 1975. It will close by the end of the year.'), [
    '1975 = 1975',
    'the end of the year = 2024',
  ])
  t.end()
})

test('ago hangs on publication', (t) => {
  t.same(values('It was founded two years ago.'), ['two years ago = 2022'])
  t.same(values('She left six weeks ago.'), ['six weeks ago = 2024-W19'])
  t.same(values('It happened years ago.'), ['years ago = PAST_REF'])
  t.end()
})

const HISTORY =
  'The empire broke up in 1806. The congress met in November 1814 and sat until June. On 9 June it signed. ' +
  'The first war had begun in 1792, the second in 1798 and the third in 1803. On 2 December 1805 it was decided.'

test('history hangs bare months on the year it tells of', (t) => {
  const read = values(HISTORY)
  t.ok(read.includes('9 June = 1814-06-09') || read.includes('9 June = 1815-06-09'), read.join('; '))
  t.notOk(read.some((line) => line.includes('2024') || line.includes('2023')))
  t.end()
})

test('a lone year that opens a sentence of the news holds for it', (t) => {
  t.same(values('In 1951, the fleet sailed in March and was back on June 9. It will sail again in August.'), [
    '1951 = 1951',
    'March = 1951-03',
    'June 9 = 1951-06-09',
    'August = 2024-08',
  ])
  t.same(values('The bank, founded in 1951, failed in March.'), ['1951 = 1951', 'March = 2024-03'])
  t.end()
})

test('a weekday behind the coming week is in it', (t) => {
  t.same(values('He flies out next week, arriving on Tuesday.'), [
    'next week = 2024-W26',
    'Tuesday = 2024-06-25',
  ])
  t.same(values('He flies out next week. He came on Tuesday.')[1], 'Tuesday = 2024-06-11')
  t.end()
})

test('a sentence ends a month', (t) => {
  t.same(
    values(
      'The fleet sailed in March 2021. Two months later it was back. It rests in June. Two ships are lost.',
    ),
    ['March 2021 = 2021-03', 'Two months later = 2021-05', 'June = 2024-06'],
  )
  t.end()
})

test('a day counted from a longer stretch stays in it', (t) => {
  t.same(
    values('The fleet sailed in March 2021. The day before, it had snowed.')[1],
    'The day before = 2021-03',
  )
  t.end()
})

test('the month is this one, whatever quarter was told before', (t) => {
  t.same(
    values('Sales rose in the first quarter of 2023. The port will open by the end of the month.')[1],
    'the end of the month = 2024-06',
  )
  t.end()
})

test('a range is no longer than the text says', (t) => {
  t.same(values('It will be shut from May to September.'), ['May = 2024-05', 'September = 2024-09'])
  t.same(values('between May and July 1940'), ['May = 1940-05', 'July 1940 = 1940-07'])
  t.end()
})

test('results are compared with the same quarter a year before', (t) => {
  t.same(
    values('Profit rose in the third quarter of 2023. It had been lower a year earlier.', '2023-11-06'),
    ['the third quarter of 2023 = 2023-Q3', 'a year earlier = 2022-Q3'],
  )
  t.end()
})

test('history within news goes on from the year it told of', (t) => {
  t.same(values('The rising began in June 1871. In August the governor fled. By December he was back.'), [
    'June 1871 = 1871-06',
    'August = 1871-08',
    'December = 1871-12',
  ])
  t.same(values('In October 2002 the deal collapsed. In January the north left the treaty.'), [
    'October 2002 = 2002-10',
    'January = 2003-01',
  ])
  t.same(values('The accord was signed in May 1998. In July ministers will meet. In April talks failed.'), [
    'May 1998 = 1998-05',
    'July = 2024-07',
    'April = 2024-04',
  ])
  t.same(values('The army attacked in May. On the 25th it withdrew.'), [
    'May = 2024-05',
    'the 25th = 2024-05-25',
  ])
  t.end()
})

test('what hangs on a year has no month', (t) => {
  t.same(values('The battle was fought in 1415. Three months later peace was made.'), [
    '1415 = 1415',
    'Three months later = 1415',
  ])
  t.same(values('In 1848 revolts broke out. The following month the king abdicated.'), [
    '1848 = 1848',
    'The following month = 1848',
  ])
  t.end()
})

test('the last quarter of a year is its fourth', (t) => {
  t.same(values('Exports fell in the last quarter of 2023.'), ['the last quarter of 2023 = 2023-Q4'])
  t.same(values('Exports fell in the last quarter.'), ['the last quarter = 2024-Q1'])
  t.end()
})

test('the next year is that after the one told', (t) => {
  t.same(values('The siege began in 1827. In January of the next year the fort fell.'), [
    '1827 = 1827',
    'January of the next year = 1828-01',
  ])
  t.end()
})

test('what is told aside does not move the story', (t) => {
  const told = (text: string) => values(text, null).at(-1)
  t.same(
    told('In May 1884 the delta rose against forces that had held it since 1871. By July it was free.'),
    'July = 1884-07',
  )
  t.same(told('In May 1884 the tax law (1879) was repealed. By July it was forgotten.'), 'July = 1884-07')
  t.same(
    told('In 1884, on December 7, the fort fell, the last of 1884. In January the king fled.'),
    'January = 1885-01',
  )
  t.end()
})

test('a sentence is a sentence, however many hyphens stand before it', (t) => {
  const hyphens = 'The two-day, six-nation, all-party, cease-fire-related talk-shop was a non-event. '.repeat(
    6,
  )
  t.same(
    values(`${hyphens}He resigned. On Friday the well-known ex-envoy will return.`).at(-1),
    'Friday = 2024-06-21',
  )
  t.end()
})

test('a chronicle goes forward over the turn of the year', (t) => {
  t.same(
    values(
      'The siege began in August 1842. In November they struck back. In February the fort fell.',
      null,
    ).at(-1),
    'February = 1843-02',
  )
  t.same(
    values('On Monday, 4 May 1891, it began. By Wednesday it was over.', null).at(-1),
    'Wednesday = 1891-05-06',
  )
  t.same(
    values('On 21 March 1860 they fired. On the 30th France protested.', null).at(-1),
    'the 30th = 1860-03-30',
  )
  t.end()
})

test('no year is told where the text leaves its own untold', (t) => {
  const undated = (text: string) => values(text, null).at(-1)
  t.same(
    undated(
      'The wall fell in 1989. Yesterday they spoke of trade, of talks and of the visit. He had gone there in February.',
    ),
    'February = XXXX-02',
    'who speaks of yesterday does not speak of 1989',
  )
  t.same(
    undated('Since the 1800s the islands were disputed. On April 7 the envoy left.'),
    'April 7 = XXXX-04-07',
  )
  t.same(
    undated('He is to fly out tomorrow. In 2003 they met in Lima. In June they met again.'),
    'June = 2003-06',
    'what opens the next sentence goes on',
  )
  t.end()
})
