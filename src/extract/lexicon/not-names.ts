/** Capital words that are no part of a person's name. */
export const NOT_NAMES: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december ' +
    'jan feb apr jun jul aug sept sep oct nov dec mon tue wed thu fri sat sun ' +
    'allied axis north south east west northern southern eastern western central middle upper lower new great greater ' +
    'american british french german russian chinese european asian african latin arab muslim christian jewish catholic protestant islamic islam christianity ' +
    'republican republicans democrat democrats democratic gop conservative conservatives liberal labour tory tories congress senate parliament house ' +
    'god christmas easter ramadan hanukkah thanksgiving ok mr mrs ms dr tv breaking video photo photos image images read more watch related update updated ' +
    'facebook twitter youtube instagram google internet covid coronavirus brexit obamacare medicare medicaid english spanish arabic kremlin pentagon capitol ' +
    'messrs potus hurricane typhoon cyclone joint strategic radio television broadcasting channel earth sun moon-landing mars world war wars treaty treaties act bill constitution amendment article section chapter figure table'
  ).split(' '),
)

/** Of these, of the words of grammar and of the roles, the ones that some bear as a name. */
export const NAME_LIKE: ReadonlyMap<string, 'grammar' | 'calendar' | 'kin'> = new Map([
  ...'an do he ho no per so than to will'.split(' ').map((word) => [word, 'grammar'] as const),
  ...'jan mar may april june august sun sat thu'.split(' ').map((word) => [word, 'calendar'] as const),
  ['son', 'kin'],
])

/** Last words of names of bodies, works and places: "Brookings Institution", "Hudson River". */
export const ORGANIZATION_HEADS: ReadonlySet<string> = new Set(
  (
    'institute institution university college school academy centre center council committee commission agency ministry department office bureau board ' +
    'party group association federation union league alliance foundation fund trust society club company corporation corp inc ltd llc plc bank court ' +
    'times post journal news herald tribune press magazine review network television tv radio media house senate parliament congress assembly ' +
    'corps battalion regiment division army navy force forces guard police service services organization organisation church mosque cathedral temple hospital clinic prison airport ' +
    'river lake sea ocean bay gulf island islands mountain mountains valley desert beach street avenue road boulevard square park bridge tower building hall stadium ' +
    'county city town village province district region state states republic kingdom empire territory ' +
    'war day week year act bill law treaty agreement accord pact protocol convention summit conference forum statement communique communiqué declaration doctrine manifesto dialogue games cup championship award prize fellowship scholarship avenue memorial museum theatre theater library monument ' +
    'nations project program programme plan initiative campaign movement coalition front brigade authority administration government'
  ).split(' '),
)
