type SeedTag = {
  slug: string
  name: string
  kind: 'topic' | 'person' | 'place' | 'organisation' | 'series'
  description: string
}

/** The tags of the demo edition: topics first, then places, organisations, people and series. */
export const seedTags: SeedTag[] = [
  tag('harbour', 'Harbour', 'topic', 'The quays, the cranes and the water between them.'),
  tag('ferries', 'Ferries', 'topic', 'Crossings of the harbour and the Sound, and the crews who make them.'),
  tag('housing', 'Housing', 'topic', 'Who owns the roof, who pays for it and what the law says about both.'),
  tag(
    'flooding',
    'Flooding',
    'topic',
    'High water in Saltmere and along the Orle, and the works meant to hold it.',
  ),
  tag('schools', 'Schools', 'topic', 'Classrooms, teachers and the decisions taken about them.'),
  tag('transport', 'Transport', 'topic', 'Trams, buses, trains, tunnels and the time they take.'),
  tag('night-trams', 'Night trams', 'topic', 'Getting home in Saltmere after midnight.'),
  tag('budget', 'Budget', 'topic', 'What the country and the city raise, spend and leave for next year.'),
  tag('elections', 'Elections', 'topic', 'Campaigns, counts and the people who print the ballot papers.'),
  tag('courts', 'Courts', 'topic', 'Judgments that change what the rest of us may do.'),
  tag('health', 'Health', 'topic', 'Medicine as patients and nurses meet it.'),
  tag('hospitals', 'Hospitals', 'topic', 'Wards opened, wards closed and the people on them.'),
  tag('police', 'Police', 'topic', 'The Saltmere constabulary and those who oversee it.'),
  tag('water', 'Water', 'topic', 'From the reservoirs in the Marches to the tap and back to the river.'),
  tag('energy', 'Energy', 'topic', 'How the lights are kept on, and at what price.'),
  tag('wind-power', 'Wind power', 'topic', 'Turbines at sea and on the hills, and who owns them.'),
  tag('fishing', 'Fishing', 'topic', 'Boats, quotas, nets and the price on the slab.'),
  tag('trade', 'Trade', 'topic', 'What Verrin sells, what it buys and the rules in between.'),
  tag('shipping', 'Shipping', 'topic', 'Freight, flags and the vessels that call at Saltmere.'),
  tag('jobs', 'Jobs', 'topic', 'Hiring, firing and the work itself.'),
  tag('wages', 'Wages', 'topic', 'What people are paid, and whether it keeps up.'),
  tag('banking', 'Banking', 'topic', 'The Bank of Verrin, the savings banks and the rate of interest.'),
  tag(
    'small-business',
    'Small business',
    'topic',
    'Firms small enough for the owner to answer the telephone.',
  ),
  tag(
    'technology',
    'Technology',
    'topic',
    'Machines and programs, and what they do when they leave the brochure.',
  ),
  tag('climate', 'Climate', 'topic', 'A warming sea and what the city does about it.'),
  tag('birds', 'Birds', 'topic', 'The herons, terns and gulls of the estuary.'),
  tag('sea-level', 'Sea level', 'topic', 'Measurements from the tide gauge and what follows from them.'),
  tag('astronomy', 'Astronomy', 'topic', 'What is overhead, and where to stand.'),
  tag('medicine', 'Medicine', 'topic', 'Research that may reach a ward one day.'),
  tag('archaeology', 'Archaeology', 'topic', 'What the mud gives back.'),
  tag('oceans', 'Oceans', 'topic', 'Currents, sediments and everything that lives in them.'),
  tag('books', 'Books', 'topic', 'Reviews, writers and the shops that stock them.'),
  tag('theatre', 'Theatre', 'topic', 'Plays in Saltmere, indoors and otherwise.'),
  tag('music', 'Music', 'topic', 'Concerts, choirs and one piano in a station.'),
  tag('film', 'Film', 'topic', 'What is showing at the Regent and whether to go.'),
  tag('food', 'Food', 'topic', 'Recipes, kitchens and the history on the plate.'),
  tag('museums', 'Museums', 'topic', 'Collections, curators and what is in the basement.'),
  tag('language', 'Language', 'topic', 'Words of the harbour and where they came from.'),
  tag('football', 'Football', 'topic', 'Matches, tables and the second half.'),
  tag('rowing', 'Rowing', 'topic', 'Eights, fours and cold mornings on the Orle.'),
  tag('sailing', 'Sailing', 'topic', 'Regattas on the Sound, wind permitting.'),
  tag('athletics', 'Athletics', 'topic', 'Running, jumping and the city marathon.'),
  tag('chess', 'Chess', 'topic', 'The league, the cafés and the problem of the week.'),
  tag('diplomacy', 'Diplomacy', 'topic', 'What ministers say to each other, and what they sign.'),
  tag('migration', 'Migration', 'topic', 'People who come, people who leave and the papers they need.'),
  tag(
    'press-freedom',
    'Press freedom',
    'topic',
    'Reporters in prison, and the law that puts them there or lets them out.',
  ),
  tag(
    'saltmere',
    'Saltmere',
    'place',
    'The harbour city at the mouth of the Orle, 212,000 people on two shores.',
  ),
  tag('vantry', 'Vantry', 'place', 'The capital of Verrin, two hours inland by train.'),
  tag('hollin', 'Hollin', 'place', 'The market town of the Marches.'),
  tag('carrow-bay', 'Carrow Bay', 'place', 'The fishing town on the western shore.'),
  tag('tarsk', 'Tarsk', 'place', 'Verrin’s neighbour to the north, beyond the mountains.'),
  tag('ilmaria', 'Ilmaria', 'place', 'The republic of the plains, east of Verrin.'),
  tag('river-orle', 'River Orle', 'place', 'The river that made Saltmere, from the Marches to the sea.'),
  tag(
    'customs-house',
    'Customs House',
    'organisation',
    'Saltmere’s city hall, its council and its leaking dome.',
  ),
  tag(
    'harbour-board',
    'Harbour Board',
    'organisation',
    'The port authority of Saltmere, founded before the railway.',
  ),
  tag(
    'orle-university',
    'Orle University',
    'organisation',
    'The university on Lantern Hill and its laboratories.',
  ),
  tag(
    'saltmere-rovers',
    'Saltmere Rovers',
    'organisation',
    'The football club in green and white, at the Ropeworks ground.',
  ),
  tag('odile-brandt', 'Odile Brandt', 'person', 'The mayor of Saltmere, in her second term.'),
  tag('emrik-sol', 'Emrik Sol', 'person', 'The prime minister of Verrin and leader of the Civic Union.'),
  tag(
    'the-long-shore',
    'The Long Shore',
    'series',
    'Jun Okada walks the coast of Verrin and reports what is left of it.',
  ),
]

function tag(slug: string, name: string, kind: SeedTag['kind'], description: string): SeedTag {
  return { slug, name, kind, description }
}
