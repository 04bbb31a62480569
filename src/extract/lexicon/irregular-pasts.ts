/** Past forms of verbs that do not end in "-ed", as any grammar lists them; those that are mostly nouns or adjectives aside. */
export const IRREGULAR_PASTS: ReadonlySet<string> = new Set(
  (
    'arose ate beat became began bent bit bled blew broke brought built burnt bought came caught chose clung crept dealt did drank drew drove dug fed fell felt fled flew flung ' +
    'forbade foresaw forgave forgot fought found froze gave got grew had heard held hid hit hung hurt kept knelt knew laid lay led leant left lent lost made meant met mistook ' +
    'outdid overcame oversaw overtook overthrew paid put ran rang rebuilt rode rose sang sank sat saw sent set shook shot shrank shut slept slid sold sought spent split spoke sprang spread stole stood ' +
    'strove struck stuck stung swam swept swore swung taught thought threw tore took trod undertook underwent upheld wept went withdrew withheld withstood woke won wore wove wrote'
  ).split(' '),
)
