// Names and abbreviations of the months, lower case without dots, in the languages that dates are read in.
const names: readonly (readonly string[])[] = [
  ['january', 'jan', 'januar', 'jänner', 'janvier', 'janv', 'enero', 'ene', 'janeiro', 'gennaio', 'gen', 'januari', 'stycznia', 'января', 'січня', 'ocak', 'يناير', 'كانون الثاني', 'جانفي'],
  ['february', 'feb', 'februar', 'février', 'févr', 'fév', 'febrero', 'fevereiro', 'fev', 'febbraio', 'februari', 'lutego', 'февраля', 'лютого', 'şubat', 'فبراير', 'شباط', 'فيفري'],
  ['march', 'mar', 'märz', 'mär', 'mrz', 'mars', 'marzo', 'março', 'maart', 'mrt', 'marca', 'марта', 'березня', 'mart', 'مارس', 'آذار'],
  ['april', 'apr', 'avril', 'avr', 'abril', 'abr', 'aprile', 'kwietnia', 'апреля', 'квітня', 'nisan', 'أبريل', 'إبريل', 'ابريل', 'نيسان', 'أفريل'],
  ['may', 'mai', 'mayo', 'maio', 'maggio', 'mag', 'mei', 'maj', 'maja', 'мая', 'травня', 'mayıs', 'مايو', 'أيار', 'ماي'],
  ['june', 'jun', 'juni', 'juin', 'junio', 'junho', 'giugno', 'giu', 'czerwca', 'июня', 'червня', 'haziran', 'يونيو', 'حزيران', 'جوان'],
  ['july', 'jul', 'juli', 'juillet', 'juil', 'julio', 'julho', 'luglio', 'lug', 'lipca', 'июля', 'липня', 'temmuz', 'يوليو', 'تموز', 'جويلية'],
  ['august', 'aug', 'août', 'aout', 'agosto', 'ago', 'augustus', 'augusti', 'sierpnia', 'августа', 'серпня', 'ağustos', 'أغسطس', 'آب', 'أوت'],
  ['september', 'sept', 'sep', 'septembre', 'septiembre', 'setiembre', 'setembro', 'set', 'settembre', 'września', 'сентября', 'вересня', 'eylül', 'سبتمبر', 'أيلول'],
  ['october', 'oct', 'oktober', 'okt', 'octobre', 'octubre', 'outubro', 'out', 'ottobre', 'ott', 'października', 'октября', 'жовтня', 'ekim', 'أكتوبر', 'تشرين الأول'],
  ['november', 'nov', 'novembre', 'noviembre', 'novembro', 'listopada', 'ноября', 'листопада', 'kasım', 'نوفمبر', 'تشرين الثاني'],
  ['december', 'dec', 'dezember', 'dez', 'décembre', 'déc', 'diciembre', 'dic', 'dezembro', 'dicembre', 'desember', 'grudnia', 'декабря', 'грудня', 'aralık', 'ديسمبر', 'كانون الأول'],
]

const numbers = new Map(names.flatMap((list, index) => list.map((name) => [name, index + 1] as const)))

/** Number of a month (1 to 12) by its name or abbreviation in any of the known languages; null for other words. */
export function monthNumber(word: string): number | null {
  return numbers.get(word.toLowerCase().replace(/\.$/, '')) ?? null
}
