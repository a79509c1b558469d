import access from '#messages/en/access.json' with { type: 'json' }
import addresses from '#messages/en/addresses.json' with { type: 'json' }
import admin from '#messages/en/admin.json' with { type: 'json' }
import desk from '#messages/en/desk.json' with { type: 'json' }
import editor from '#messages/en/editor.json' with { type: 'json' }
import embeds from '#messages/en/embeds.json' with { type: 'json' }
import history from '#messages/en/history.json' with { type: 'json' }
import paste from '#messages/en/paste.json' with { type: 'json' }
import people from '#messages/en/people.json' with { type: 'json' }
import pictures from '#messages/en/pictures.json' with { type: 'json' }
import preflight from '#messages/en/preflight.json' with { type: 'json' }
import story from '#messages/en/story.json' with { type: 'json' }
import workflow from '#messages/en/workflow.json' with { type: 'json' }

const english = {
  access,
  addresses,
  admin,
  desk,
  editor,
  embeds,
  history,
  paste,
  people,
  pictures,
  preflight,
  story,
  workflow,
}

/** The words of the newsroom's pages in one language, in ICU message syntax; one part a file. */
export type AdminMessages = typeof english

/** What there is, by primary language; a new language is one folder in `messages/` and one line here. */
const catalogues = new Map<string, AdminMessages>([['en', english]])

/** The catalogue for a language (BCP 47) by its primary part; null when there is none. */
export function getAdminMessages(lang: string): AdminMessages | null {
  return catalogues.get(lang.split('-')[0]?.toLowerCase() ?? '') ?? null
}

/** The language every message exists in. */
export const fallbackAdminMessages = { lang: 'en', messages: english }

/** The languages (BCP 47) there is a catalogue for. */
export function listAdminLanguages(): string[] {
  return Array.from(catalogues.keys())
}
