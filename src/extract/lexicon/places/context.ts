/** Names of places that are names of persons as well: read as a place unless a name stands right before or after. */
export const ALSO_PERSONS: ReadonlySet<string> = new Set(
  (
    'Jordan Chad Georgia Israel Washington Paris London Sydney Victoria Lincoln Houston Austin Dallas Sofia Lima Kenya ' +
    'India China Ireland England France Holland Wales Scotland Britain Kingston Wellington Jersey Virginia Carolina ' +
    'Montana Tennessee Milan Medina Cordoba Valencia Leon Santiago Windsor Cambridge Oxford Berlin Bristol Clark Cork ' +
    'Crawford Lany Pole Finn Dane Swede Turk French German Roman Lao Swazi English Cuba Rosario Mendoza Salta Perth ' +
    'Chester Zamora Almeria Vienna Assisi Fatima Petra Capri Christchurch Livingstone Arlington Denver Tucson Memphis ' +
    'Atlanta Cleveland Geneva Sapporo Osaka Mandalay Trinidad Guinea Kano Nara Moron Samara Penza Kazan Kirov Essen ' +
    'Aden Adelaide Alexandria Lourdes Raleigh Sucre Juarez Bari Phoenix Halifax Java Aceh Wyoming Delaware Dakota Maine Nevada Brazil Spain Germany Poland Romania Zamboanga Davao Welsh British'
  ).split(' '),
)

/** What a name of a place is not, when it begins or ends one of these: "the Paris Agreement", "the Washington Post". */
export const NAMED_AFTER_CITY: ReadonlySet<string> = new Set(
  (
    'agreement agreements accord accords pact treaty protocol protocols convention conventions declaration memorandum ' +
    'process formula format post times herald tribune review journal cooperation examiner globe university institute ' +
    'communique communiqué consensus principles club criteria airlines'
  ).split(' '),
)

/** "Treaty of Versailles", "University of Manchester": the city is part of a name. */
export const NAMED_BEFORE_CITY: ReadonlySet<string> = new Set(
  'treaty pact protocol university archbishop bishop duke duchess battle congress peace convention statute bank'.split(
    ' ',
  ),
)

/** Wars and the like that bear a country's name and say nothing of the country: no place is read in them. */
export const NO_PLACE = [
  'Korean War',
  'Vietnam War',
  'Gulf War',
  'Persian Gulf War',
  'Warsaw Pact',
  'Cold War',
  'Wall Street',
  'Marshall Plan',
  'South Park',
  'Air France',
  'Air China',
  'British Airways',
  'Turkish Airlines',
  'New York Times',
  'The Hague Convention',
  'South China Morning Post',
  'Boston Globe',
  'Chicago Tribune',
  'New York Post',
  'Los Angeles Times',
  'Jerusalem Post',
  'Moscow Times',
  'Geneva Conventions',
  'Arab Spring',
  'Arab League',
  'African Union',
  'European Union',
  'European Commission',
  'European Council',
  'European Parliament',
  'European Central Bank',
  'Asian Development Bank',
  'African Development Bank',
  'Shanghai Cooperation Organization',
  'Shanghai Cooperation Organisation',
  'Shanghai Five',
  'Organization of American States',
  'Organisation of American States',
  'French Open',
  'Panama Canal',
  'Suez Canal',
  'Dead Sea Scrolls',
  'Bay of Pigs',
  'Polish up',
]

/** Words after a capital that make it stand for its government: "Moscow says", "Beijing has protested". */
export const ACTS: ReadonlySet<string> = new Set(
  (
    'said says say has had have will would could should may might must is was wants wanted wants hopes hoped seeks sought ' +
    'agreed agrees called calls denied denies accused accuses insists insisted warned warns rejected rejects ' +
    'announced announces pledged pledges signed signs expects expected believes believed sees saw views regards ' +
    'backs backed supports supported opposes opposed considers considered remains continues tried tries plans ' +
    'planned responded reacted condemned condemns claims claimed asked asks urged urges invited invites proposed ' +
    'proposes offered offers provided provides sent sends withdrew suspended recognized recognised needs needed also ' +
    'does did do reaffirmed confirmed stressed noted refused refuses demanded demands'
  ).split(' '),
)

/** Words before a capital that make it a spot on the map again: "in Moscow", "arrived at". */
export const LOCATES: ReadonlySet<string> = new Set(
  'in at to from near outside around into via toward towards of through visit visits visited visiting left leaves leaving reached inside'.split(
    ' ',
  ),
)
