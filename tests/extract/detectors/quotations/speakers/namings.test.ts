import { check } from './who-is-meant.ts'

const says = (source: string): string => `<${source}> {said} [that it was late].`

check('a name is who speaks where it is the head of the phrase', [
  ['Anna Keller', says('Anna Keller')],
  ['Anna Keller', says('The mayor of Oslo, Anna Keller')],
  ['Anna Keller', says('The prime minister of Norway Anna Keller')],
  ['Anna Keller', says('The head of research Anna Keller')],
  ['Anna Keller', says('Anna Keller from the harbour')],
  ['Anna Keller', says('Anna Keller herself')],
  ['Anna Keller and Peter Lindqvist', says('Anna Keller and Peter Lindqvist')],
  ['Anna Keller and Peter Lindqvist', says('A friend of ours, Anna Keller, and Peter Lindqvist')],
  ['Peter Lindqvist', says('A guest from Lima and Peter Lindqvist')],
  // The whole of whose view it is.
  ['Anna Keller', 'In <Anna Keller’s> {view}, [it was late].'],
])

check('a name is not who speaks where the phrase is about another', [
  ['anonymous', 'Anna Keller left.', says('Keller’s old neighbour')],
  ['unknown', says('The son of Anna Keller')],
  ['anonymous', says('A lawyer for Anna Keller')],
  ['organization', says('The Anna Keller campaign')],
])

const THEY = says('They')

check('two are named together where nothing but "and" and a role joins them', [
  ['Anna Keller and Peter Lindqvist', 'Anna Keller and the Finnish minister Peter Lindqvist met.', THEY],
  ['unknown', 'Anna Keller met Peter Lindqvist.', THEY],
  ['unknown', 'Anna Keller spoke and Peter Lindqvist slept.', THEY],
  ['unknown', 'Lima thanked Anna Keller and was glad of Peter Lindqvist.', THEY],
  ['unknown', 'Lima met Anna Keller and told Peter Lindqvist all.', THEY],
  ['unknown', 'Lima met Anna Keller and left, with Peter Lindqvist far behind.', THEY],
  ['unknown', 'Lima met Anna Keller and the old friends of the mayor of the town of Peter Lindqvist.', THEY],
  ['unknown', 'They met Anna Keller and Keller.', THEY],
  ['unknown', 'Anna Keller and Peter Lindqvist met.', 'It rained.', 'It froze.', THEY],
])
