import type { ReactNode } from 'react'
import type { Words } from '#lib/i18n/words-for.ts'

const rates = ['0.8', '1', '1.2', '1.5', '2']

/** Steers listening; shown from the first sentence on. */
export function ListenBar({ words: { t, lang } }: { words: Words }): ReactNode {
  const number = new Intl.NumberFormat(lang)
  return (
    <section className="listen-bar" aria-label={t('reading.player')} hidden>
      <button type="button" value="back" aria-label={t('reading.back')} />
      <button type="button" value="play" aria-label={t('reading.play')} />
      <button type="button" value="on" aria-label={t('reading.on')} />
      <select aria-label={t('reading.rate')}>
        {rates.map((rate) => (
          <option key={rate} value={rate}>
            {number.format(Number(rate))}×
          </option>
        ))}
      </select>
      <label>
        <input type="checkbox" /> {t('reading.skipCaptions')}
      </label>
      <button type="button" value="stop" aria-label={t('reading.stop')} />
    </section>
  )
}
