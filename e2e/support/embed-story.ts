import { type Block, blockDefinitions } from '#blocks/registry.ts'
import type { Database } from '#lib/db/client.ts'
import { idOf } from '#lib/db/id.ts'
import { recogniseUrl } from '#lib/embeds/recognise.ts'
import { emptyContent } from '#lib/revisions/content.ts'
import { publishContent } from './file-and-publish.ts'
import type { FiledStory } from './story-notes.ts'

/** One address at every network that is known, and a page of none. */
export const originals = [
  'https://www.facebook.com/harbourboard/posts/1234567890123456',
  'https://x.com/harbourboard/status/1234567890123456789',
  'https://www.instagram.com/p/Cabcdefghij/',
  'https://www.threads.net/@harbourboard/post/Cabcdefghij',
  'https://www.tiktok.com/@harbourboard/video/7123456789012345678',
  'https://www.youtube.com/watch?v=abcdefghijk',
  'https://vimeo.com/123456789',
  'https://www.dailymotion.com/video/x8abcde',
  'https://rumble.com/v2abcde-the-night-the-mole-went-under.html',
  'https://truthsocial.com/@harbourboard/posts/112345678901234567',
  'https://gab.com/harbourboard/posts/112345678901234567',
  'https://t.me/harbourboard/123',
  'https://vk.com/wall-123456_789',
  'https://bsky.app/profile/harbour.example/post/3kabcdefghi2x',
  'https://mastodon.social/@harbourboard/112345678901234567',
  'https://framatube.org/w/9c9de5e8-0a1e-484a-b099-e80766180a6d',
  'https://www.reddit.com/r/saltmere/comments/abc123/the_tunnel_opens/',
  'https://www.linkedin.com/feed/update/urn:li:activity:7123456789012345678/',
  'https://www.pinterest.com/pin/123456789012345678/',
  'https://open.spotify.com/episode/4rOoJ6Egrf8K2IrywzwOMk',
  'https://soundcloud.com/harbourboard/fog-horn',
  'https://podcasts.apple.com/gb/podcast/the-quay/id1234567890',
  'https://www.datawrapper.de/_/abcde/',
  'https://public.flourish.studio/visualisation/1234567/',
  'https://www.google.com/maps/place/Saltmere/@51.5,-0.1,14z',
  'https://www.openstreetmap.org/#map=14/51.5/-0.1',
  'https://www.documentcloud.org/documents/1234567-harbour-minutes',
  'https://www.scribd.com/document/123456789/Harbour-Minutes',
  'https://gist.github.com/harbourboard/0123456789abcdef0123456789abcdef',
  'https://weibo.com/1234567890/Habcdefgh',
  'https://linevoom.line.me/post/1165123456789012345',
  'https://harbour.example/minutes',
]

const said = 'The tunnel opens on Monday at six. Cyclists first, then trams.'

/** Publishes a story with a post of every network, each complete, with everything that a card can show. */
export async function publishEmbeds(db: Database, actorId: string): Promise<FiledStory> {
  const picture = await db.media.findFirstOrThrow({ where: { removedAt: null }, orderBy: { id: 'asc' } })
  const content = {
    ...emptyContent('en-GB', 'ltr'),
    headline: 'A post of every network',
    standfirst: 'What was said about the tunnel, wherever it was said.',
    slug: 'a-post-of-every-network',
    section: idOf('section', 'sport'),
    tags: [idOf('tag', 'rowing'), idOf('tag', 'ferries')],
    byline: [
      {
        contributor: idOf('contributor', 'dara-quinn'),
        name: 'Dara Quinn',
        role: 'author' as const,
        links: [],
      },
    ],
    body: originals.map((url, index) => cardOf(url, index, picture.id)),
  }
  const newArticleId = idOf('e2e', 'embed-story')
  const filed = await db.articlePath.findFirst({ where: { articleId: newArticleId } })
  if (filed) return { articleId: newArticleId, path: filed.path, startsAtMs: 0 }
  return await publishContent(db, actorId, content, { newArticleId, startsInMs: -60_000 })
}

function cardOf(url: string, index: number, media: string): Block {
  const found = recogniseUrl(url)
  const kind = found?.kind ?? 'link'
  const isPost = kind === 'post' || kind === 'photo'
  return blockDefinitions.embed.create(`Embed-${index}`, {
    network: found?.network ?? 'link',
    kind,
    url: found?.url ?? url,
    postId: found?.postId ?? null,
    author: 'Saltmere Harbour Board',
    handle: '@harbourboard',
    verified: index % 3 === 0,
    title: isPost ? '' : 'The night the mole went under',
    text: isPost ? [{ text: index % 5 === 0 ? `هيئة الميناء: يُفتح النفق يوم الاثنين. ${said}` : said }] : [],
    postedAt: '2026-11-04T16:20:00Z',
    media: kind === 'video' || kind === 'photo' ? media : null,
    durationSeconds: kind === 'video' || kind === 'audio' ? 754 : null,
    likes: isPost ? 12_400 : null,
    reposts: isPost ? 310 : null,
    countedAt: '2026-11-04T17:00:00Z',
    quoted: index === 1 ? otherPost('Which one opens first?') : null,
    repliedTo: index === 14 ? otherPost('When does it open?') : null,
    capturedAt: '2026-11-04T17:00:00Z',
    capturedBy: 'Maren Holt',
    state: index === 13 ? 'deleted' : index === 15 ? 'edited' : 'live',
  })
}

function otherPost(text: string) {
  return {
    author: 'North Quay Ferries',
    handle: '@saltmereferries',
    text: [{ text }],
    url: null,
    postedAt: '2026-11-04T16:00:00Z',
  }
}
