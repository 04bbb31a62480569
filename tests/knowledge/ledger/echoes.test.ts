import { test } from 'tap'
import { echoes, type Told } from '../../../src/knowledge/ledger/echoes.ts'
import { at } from '../../store/made-up.ts'

const text = 'Peru is likely to sign a pact by May, and Chile will host the talks, Keller said.'
const by = { kind: 'person' as const, names: ['Anna Keller'], mention: at(text, 'Keller') }
const told = (type: string, words: string, fields: Partial<Told> = {}): Told => ({
  ...{ type, status: type === 'forecast' ? null : 'planned', likelihood: null, assertedBy: by },
  ...{ evidence: at(text, words), within: 'text', ...fields },
})
const likely = { likelihood: { band: 'likely' as const, hedge: at(text, 'likely') } }

test('one sentence is one line', (t) => {
  const forecast = told('forecast', 'Peru is likely to sign a pact by May', likely)
  const action = told('treaty_action', 'sign a pact by May', likely)
  t.strictSame(echoes([forecast, action]), [true, false], 'the one that tells most')
  t.strictSame(echoes([action, forecast]), [false, true])
  const [talks, foretold] = [told('meeting', 'host the talks'), told('forecast', 'Chile will host the talks')]
  t.strictSame(echoes([talks, foretold]), [false, true], 'without a hedge, in the same words')
  t.strictSame(echoes([talks, forecast]), [false, false], 'another hedge')
  t.strictSame(echoes([action, { ...forecast, within: 'captions/0' }]), [false, false], 'another text')
  t.strictSame(echoes([action, action]), [false, false], 'two of a kind are of two things')
  const other = { assertedBy: { ...by, names: ['Ravi Menon'] } }
  t.strictSame(echoes([talks, { ...foretold, ...other }]), [false, false], 'another source')
  t.end()
})
