import { test } from 'tap'
import { namesAsked } from '../../src/store/reads/names-asked.ts'

test('a search for names knows quotation marks, minus and or', (t) => {
  t.strictSame(namesAsked('Anna Keller or "Kim" -Jong'), { any: ['anna keller', 'kim'], none: ['jong'] })
  t.strictSame(namesAsked('Seo Min-woo'), { any: ['seo min woo'], none: [] })
  t.strictSame(namesAsked('kim -"jong un" OR Orban'), { any: ['kim', 'orban'], none: ['jong un'] })
  t.strictSame(namesAsked('-kim'), { any: [], none: ['kim'] })
  t.strictSame(namesAsked('" - ?'), { any: [], none: [] })
  t.end()
})
