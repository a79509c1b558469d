import type { ReactNode } from 'react'
import type { Words } from '#lib/i18n/words-for.ts'

const keys = [
  ['J', 'reading.keyNext'],
  ['K', 'reading.keyPrevious'],
  ['L', 'reading.keyListen'],
  ['S', 'reading.keySave'],
  ['?', 'reading.keyHelp'],
] as const

/** The panel behind 'Aa': text size, line length, type, colours and keys. Its values are those of the islands. */
export function ReadingSettings({ words: { t } }: { words: Words }): ReactNode {
  return (
    <details>
      <summary aria-label={t('reading.settings')} title={t('reading.settings')}>
        Aa
      </summary>
      <div className="settings">
        <Choice
          name="size"
          label={t('reading.size')}
          options={['1', '2', '3', '4', '5'].map((step) => [step, 'A', t('reading.sizeStep', { step })])}
        />
        <Choice
          name="width"
          label={t('reading.width')}
          options={['narrow', 'normal', 'wide'].map((step) => [step, t('reading.widthStep', { step })])}
        />
        <Choice
          name="face"
          label={t('reading.face')}
          options={[
            ['serif', t('reading.faceSerif')],
            ['sans', t('reading.faceSans')],
          ]}
        />
        <Choice
          name="theme"
          label={t('site.theme')}
          options={[
            ['system', t('site.themeSystem')],
            ['light', t('site.themeLight')],
            ['dark', t('site.themeDark')],
          ]}
        />
        <div className="settings-keys">
          <label>
            <input type="checkbox" name="keys" value="on" /> {t('reading.keys')}
          </label>
          <p>
            {keys.map(([key, message]) => (
              <span key={key}>
                <kbd>{key}</kbd> {t(message)}
              </span>
            ))}
          </p>
        </div>
        <button type="button" value="reset">
          {t('reading.reset')}
        </button>
      </div>
    </details>
  )
}

type ChoiceProps = { name: string; label: string; options: [value: string, text: string, name?: string][] }

function Choice({ name, label, options }: ChoiceProps): ReactNode {
  return (
    <fieldset className={`settings-${name}`}>
      <legend>{label}</legend>
      {options.map(([value, text, spoken]) => (
        <label key={value}>
          <input type="radio" name={name} value={value} aria-label={spoken} />
          <span>{text}</span>
        </label>
      ))}
    </fieldset>
  )
}
