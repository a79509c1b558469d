// News agencies, and houses and services that pictures are credited to. Lower case.
const newsAgencies = [
  'afp', 'agence france-presse', 'ap', 'associated press', 'the associated press', 'reuters', 'thomson reuters', 'dpa', 'dpa/tmn', 'epa', 'epa-efe', 'efe', 'ansa', 'upi', 'pa',
  'pa media', 'press association', 'bloomberg', 'xinhua', 'tass', 'itar-tass', 'ria novosti', 'sputnik', 'interfax', 'ukrinform', 'unian', 'kyodo', 'kyodo news', 'jiji press',
  'yonhap', 'bernama', 'antara', 'pti', 'ani', 'ians', 'app', 'irna', 'anadolu', 'anadolu agency', 'aa', 'wam', 'spa', 'mena', 'apa', 'keystone-sda', 'sda', 'ats', 'belga', 'anp',
  'ritzau', 'ntb', 'tt', 'stt', 'pap', 'ctk', 'čtk', 'mti', 'agerpres', 'bta', 'hina', 'tanjug', 'sta', 'lusa', 'europa press', 'agência brasil', 'agencia efe', 'kna', 'epd', 'sid',
  'afp-services', 'canadian press', 'the canadian press', 'aap', 'cna', 'central news agency', 'inter press service', 'states newsroom', 'kaiser health news', 'kff health news',
  'رويترز', 'أ ف ب', 'ا ف ب', 'أ.ف.ب', 'فرانس برس', 'أ ب', 'أسوشيتد برس', 'الأناضول', 'واس', 'وام', 'وكالات', 'د ب أ', 'سبوتنيك', 'شينخوا', 'риа новости', 'тасс', 'интерфакс', '新华社', '路透社', '法新社', '共同社',
]

const pictureHouses = [
  'getty', 'getty images', 'getty images/istockphoto', 'istock', 'istockphoto', 'shutterstock', 'adobe stock', 'alamy', 'alamy stock photo', 'alamy live news', 'rex', 'rex features', 'nurphoto',
  'zuma', 'zuma press', 'zuma wire', 'sipa', 'sipa usa', 'abaca', 'abacapress', 'maxppp', 'hans lucas', 'imago', 'imago images', 'picture alliance', 'dpa-bildfunk', 'ap photo',
  'ap images', 'afp photo', 'pa images', 'pa wire', 'pool', 'pool photo', 'handout', 'stringer', 'contributor', 'unsplash', 'pexels', 'pixabay', 'flickr', 'wikimedia commons', 'wikipedia', 'creative commons',
  'scanpix', 'lehtikuva', 'reuters connect', 'eyevine', 'magnum', 'magnum photos', 'vii', 'polaris', 'redux', 'camera press', 'corbis', 'hulton archive', 'bettmann', 'lightrocket',
  'the washington post', 'the new york times', 'nasa', 'esa', 'screenshot', 'screengrab', 'file photo', 'supplied', 'depositphotos', 'dreamstime', '123rf', 'غيتي', 'غيتي إيميجز', 'الجزيرة',
]

const news = new Set(newsAgencies)
const houses = new Set([...newsAgencies, ...pictureHouses])

/** Whether the words are the name of a news agency, in any case, with or without 'the'. */
export function isNewsAgency(words: string): boolean {
  return news.has(normal(words))
}

/** Whether the words are the name of a news agency or of somebody pictures are credited to. */
export function isPictureHouse(words: string): boolean {
  return houses.has(normal(words))
}

function normal(words: string): string {
  return words.trim().toLowerCase().replace(/^the\s+/, '').replace(/[.,;:]+$/, '')
}
