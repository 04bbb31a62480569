/** Words that say of what kind a treaty is, and so tell none from others: many states have a "Mutual Defense Treaty". */
const COMMON = new Set(
  (
    'a an the of on in for and between with to against ' +
    'treaty treaties pact pacts compact agreement agreements deal deals accord accords memorandum memoranda memorandums mou ' +
    'convention conventions protocol protocols declaration declarations communique charter covenant statute armistice ' +
    'ceasefire cease fire truce act contract arrangement arrangements principles understanding intent framework ' +
    'new old general joint mutual bilateral trilateral multilateral regional final interim provisional permanent ' +
    'comprehensive strategic special enhanced reciprocal intergovernmental inter governmental international political ' +
    'peace peaceful friendship amity alliance neutrality nonaggression non aggression defense defence security assistance ' +
    'guarantee collective military naval air border boundary frontier territorial land sea maritime water settlement ' +
    'cooperation co operation partnership relations good neighborliness neighbourliness neighborly neighbourly ' +
    'consultation consultations support aid trade free commerce navigation consular rights economic financial tax double ' +
    'taxation investment investments incentive promotion protection customs association integration union area ' +
    'fisheries fishing grain gas oil energy nuclear space science scientific technical technology cultural culture ' +
    'education exchange extradition readmission migration visa visas passport passports double legal judicial matters ' +
    'criminal civil status forces basing bases access transit withdrawal disengagement arms control limitation ' +
    'reduction reductions disarmament test ban missile missiles weapons surrender annexation cession accession ' +
    // where states often meet: there is a "Treaty of Paris" of 1763, 1783, 1856 and 1898
    'paris london washington new york moscow berlin geneva vienna rome brussels the hague tokyo beijing madrid cairo'
  ).split(' '),
)

/** `name`: a title or label, as a key. */
export const isCommon = (name: string): boolean =>
  name.split(' ').every((word) => COMMON.has(word) || /^\d+$/.test(word))

/** Whether all that a name says is in another: "2000 friendship treaty" of "treaty of friendship and cooperation". */
export function isSaidIn(name: string, title: string): boolean {
  const told = new Set(title.split(' '))
  return name.split(' ').every((word) => told.has(word) || HEADS.has(word) || /^\d+$/.test(word))
}
const HEADS = new Set('the new treaty pact agreement accord'.split(' '))
