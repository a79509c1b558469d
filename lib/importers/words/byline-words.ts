import type { BylineRole } from '#lib/revisions/content.ts'

/** What stands before names in a byline, lower case, and the role it gives. Longer ones first where they share a beginning. */
export const bylinePrefixes: readonly (readonly [string, BylineRole])[] = [
  ['additional reporting by', 'reporting'], ['additional reporting', 'reporting'], ['reporting and writing by', 'author'], ['reporting by', 'reporting'], ['with reporting by', 'reporting'], ['edited by', 'editing'], ['editing by', 'editing'], ['writing by', 'author'],
  ['photographs by', 'photographs'], ['photography by', 'photographs'], ['photos by', 'photographs'], ['pictures by', 'photographs'], ['photographs', 'photographs'], ['illustrations by', 'illustration'], ['illustration by', 'illustration'],
  ['graphics by', 'graphics'], ['graphic by', 'graphics'], ['translated by', 'translation'], ['translation by', 'translation'], ['written by', 'author'], ['story by', 'author'], ['words by', 'author'], ['words', 'author'], ['posted by', 'author'], ['author', 'author'], ['authors', 'author'], ['byline', 'author'], ['reporter', 'author'], ['by', 'author'],
  ['texte et photos', 'author'], ['propos recueillis par', 'author'], ['reportage de', 'author'], ['publié par', 'author'], ['écrit par', 'author'], ['rédigé par', 'author'], ['traduit par', 'translation'], ['photos', 'photographs'], ['par', 'author'], ['auteur', 'author'],
  ['aus dem englischen von', 'translation'], ['übersetzt von', 'translation'], ['fotos von', 'photographs'], ['ein gastbeitrag von', 'author'], ['ein kommentar von', 'author'], ['eine analyse von', 'author'], ['ein bericht von', 'author'], ['aus', 'author'], ['von', 'author'], ['autor', 'author'], ['autorin', 'author'],
  ['escrito por', 'author'], ['publicado por', 'author'], ['texto', 'author'], ['por', 'author'], ['traducción de', 'translation'], ['fotografías de', 'photographs'], ['autora', 'author'], ['di', 'author'], ['a cura di', 'author'], ['door', 'author'], ['av', 'author'], ['af', 'author'],
  ['بقلم', 'author'], ['كتب', 'author'], ['كتبت', 'author'], ['إعداد', 'author'], ['الكاتب', 'author'], ['تقرير', 'reporting'], ['ترجمة', 'translation'], ['تصوير', 'photographs'], ['автор', 'author'], ['текст', 'author'], ['фото', 'photographs'], ['yazan', 'author'], ['文', 'author'], ['記者', 'author'], ['作者', 'author'],
]

/** Words that part several names in a byline. */
export const nameSeparators = /\s*(?:,|;|\/|\||·|•|&|\+|\s(?:and|with|und|et|y|e|ed|en|och|og|і|и)\s|\sو\s?(?=\p{L}))\s*/giu
