/** Tables of verbs by their forms. */

/** What a verb's form says of time: base form, third person, past or participle, -ing. */
export type Form = 'base' | 'present' | 'past' | 'ing'

/** Every form of the verbs of a table, with what it says of time; a form listed twice is past or base as listed first. */
export function formsOf(table: Readonly<Record<Form, string>>): Map<string, Form> {
  const forms = new Map<string, Form>()
  for (const form of ['base', 'present', 'past', 'ing'] as const)
    for (const word of table[form].split(' ')) if (!forms.has(word)) forms.set(word, form)
  return forms
}
