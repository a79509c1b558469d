import { by, defineStory, guest, h, ol, p, quote } from '#prisma/seed/story.ts'

export const story = defineStory({
  slug: 'ballot-paper-that-wouldnt-fold',
  section: 'nation',
  publishedOffset: '-3d',
  headline: 'The ballot paper that wouldn’t fold',
  kicker: 'Elections',
  standfirst:
    'Fenwick Sound ordered 41,000 ballot papers for its town council. They arrived on time, correctly spelt and as stiff as a tray.',
  byline: [guest('Hanne Løvdal', [{ network: 'x', url: null }]), by('tobias-anand', 'editing')],
  dateline: 'Fenwick Sound',
  tags: ['elections', 'small-business'],
  lead: null,
  body: [
    p(
      'The law on local elections says that a ballot paper shall be folded twice by the voter and placed in the box. It does not say what is to happen if it can’t be.',
    ),
    p(
      'In Fenwick Sound, where a town council is to be elected this month, the returning officer, Mildred Aske, 57, took the first sheet from the first of 82 cartons, marked it for nobody, and tried to fold it. It sprang open. She sat on it. It sprang open when she got up.',
    ),
    p(
      'The papers had been ordered at 80 grams to the square metre, which is what comes out of an office printer. They had been printed at 800, which is what a good wedding invitation is glued to. Somewhere between the town hall and the works a finger had rested on the nought.',
    ),
    h(2, 'Who put in the nought'),
    p(
      'The printers, Hask & Daughters, have made the town’s ballot papers since there were ballots. The elder daughter, Willa Hask, 62, said that she had wondered. ‘But it came with a stamp on it, and in my experience when you query a thing with a stamp you get the same thing back with two.’',
    ),
    p(
      'The town clerk’s form has boxes for the quantity, the weight and the date. The software fills empty boxes with noughts. The clerk had typed 80, and the box wanted three figures. It is the same software that last winter ordered 1,000 tonnes of road salt for a town with four kilometres of road.',
    ),
    h(2, 'What was considered'),
    ol([
      'Scoring the papers with a bread knife. A trial of fifty was neat and took an hour and ten minutes.',
      'Larger boxes. The joiner could make nineteen in time, but they would not go through the door of the chapel at Lower Sound.',
      'Asking the ministry whether ‘folded’ might be understood in spirit. The ministry replied within a day that it might not.',
      'Printing them again, which is what is being done.',
    ]),
    p(
      'The second printing costs 6,300 crowns. Hask & Daughters have offered to bear half, on the ground that they had wondered, and the clerk’s office the rest. The ministry has sent a circular to all 214 municipalities, in which it recommends touching a sample.',
    ),
    quote(['A ballot must be secret. It need not be indestructible.'], {
      sourceName: 'Ministry of the Interior, circular to returning officers, paragraph 4',
    }),
    p(
      'That leaves 41,000 unused ballot papers with the names of nineteen candidates on them. They may not be kept, because somebody might vote with one, and they may not be sold. The mill in Carrow Bay that shreds such things has returned the first pallet: the blades went in and did not come out.',
    ),
    p(
      'Aske has kept a single sheet, cancelled with a hole in each corner. It hangs in her office as a shelf. The candidate whose name is on the top line, a retired pilot named Jory Teal, 68, has asked to be photographed with it if he loses.',
    ),
  ],
})
