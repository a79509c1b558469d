const verbs =
  'said says say told tells added adds asked asks wrote writes continued continues explained explains declared declares insisted insists stated states noted notes argued argues claimed claims announced announces confirmed confirms revealed reveals warned warns recalled recalls replied replies answered answers remarked remarks observed observes commented comments tweeted posted concluded concludes admitted admits acknowledged joked jokes quipped shouted cried exclaimed emphasized emphasised stressed stresses lamented boasted vowed pledged promised testified read reads reported reports complained complains thundered recounted pointed adding saying ' +
  'sagte sagt erklärte erklärt meinte meint betonte betont schrieb schreibt ergänzte kritisierte warnte fragte antwortete erzählt erzählte ' +
  'dit déclaré déclare affirmé affirme expliqué explique ajouté ajoute écrit estimé estime souligné souligne indiqué indique lancé lance raconte raconté précisé précise confié confie assure assuré sourit résume prévient prévenu annoncé poursuit conclut rappelle soupire lâche plaisante regrette déplore témoigne ironise reconnaît admet tranche détaille renchérit martèle glisse insiste insisté ' +
  'dijo dice afirmó afirma explicó explica añadió añade aseguró asegura señaló señala declaró declara comentó cuenta escribió indicó subrayó sostuvo manifestó apuntó lamenta resume recuerda reconoce insiste advierte bromea relata relató advirtió ' +
  'disse diz afirmou afirma explicou explica acrescentou contou declarou escreveu ' +
  'detto dice ha spiegato aggiunto ' +
  'zei zegt aldus säger sade siger sagde sier sa powiedział powiedziała сказал сказала заявил заявила ' +
  'قال قالت وقال وقالت أضاف وأضاف أضافت وأضافت أكد وأكد أكدت وأكدت صرح وصرح صرحت أوضح وأوضح أوضحت وأوضحت يقول تقول ويقول وتقول كتب وكتب'

const all = new Set(verbs.split(' '))

/** Whether a word is a verb that words are attributed with ('said', 'sagte', 'déclaré', 'قالت'). */
export function isSpeechVerb(word: string): boolean {
  return all.has(word.toLowerCase())
}
