/** What newsrooms put before a colon to say what kind of piece, or of what, follows. */
export const HEADLINE_LABELS: ReadonlySet<string> = new Set(
  (
    'explainer explained analysis opinion comment commentary editorial interview profile review report exclusive breaking update updated live watch video audio podcast listen photo photos ' +
    'picture pictures gallery map maps timeline factbox facts key fact-check factcheck essay letter letters column recap summary preview feature special investigation poll survey study quiz briefing ' +
    'brief digest newsletter obituary book books film music sport sports business markets economy climate science health technology war peace ceasefire crisis election elections vote sanctions tariffs ' +
    'coup protest protests attack attacks strike strikes border trade migration refugees nuclear missile missiles summit talks treaty deal world why how what who when where'
  ).split(' '),
)
