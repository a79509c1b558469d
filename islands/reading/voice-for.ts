type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default'>

/** The voice for a language (BCP 47): its own region before others, on the device before a service; null for none. */
export function voiceFor<V extends Voice>(voices: readonly V[], lang: string): V | null {
  const [language] = subtags(lang)
  const speaking = voices.filter((voice) => subtags(voice.lang)[0] === language)
  const score = (voice: V) =>
    Number(subtags(voice.lang).join() === subtags(lang).join()) * 4 +
    Number(voice.localService) * 2 +
    Number(voice.default)
  return speaking.toSorted((one, other) => score(other) - score(one))[0] ?? null
}

function subtags(lang: string): string[] {
  return lang.toLowerCase().split(/[-_]/)
}
