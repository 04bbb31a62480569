import { test } from 'tap'
import { stemOf } from '../../../../src/extract/detectors/quotations/stem.ts'

const same = (words: string) => new Set(words.split(' ').map(stemOf)).size === 1

test('the forms of a verb share a stem', (t) => {
  for (const forms of [
    'state states stated stating',
    'deny denies denied denying',
    'admit admits admitted admitting',
    'stress stresses stressed stressing',
    'say says said saying',
    'think thinks thought thinking',
  ])
    t.ok(same(forms), forms)
  t.end()
})

test('a word that only looks like a form stays as it is', (t) => {
  for (const word of ['need', 'press', 'this', 'thus', 'bring']) t.equal(stemOf(word), word)
  t.end()
})
