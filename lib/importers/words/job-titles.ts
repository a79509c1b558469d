const jobWords =
  /\b(?:writer|reporter|correspondent|editor|columnist|contributor|staff|analyst|producer|journalist|photographer|critic|intern|fellow|bureau|chief|freelance|korrespondent(?:in)?|redakteur(?:in)?|reporterin|journaliste|correspondante?|rédactrice|rédacteur|envoyée?|spéciale?|redactora?|corresponsal|periodista|enviad[oa]|jornalista|repórter|مراسل|مراسلة|صحفي|صحفية|محرر|محررة)\b/iu

/** Whether the words describe a job rather than a person ('Staff Writer', 'Science correspondent'). */
export function isJobTitle(words: string): boolean {
  return words.length <= 80 && (jobWords.test(words) || /(?:مراسل|محرر|صحفي)/u.test(words))
}
