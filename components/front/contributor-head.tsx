import type { ReactNode } from 'react'
import { networkName } from '#blocks/embed/networks.ts'
import { Picture } from '#components/article/picture.tsx'
import { FollowList } from '#components/front/follow-list.tsx'
import type { PublicContributor } from '#lib/contributors/public-contributor.ts'
import type { Words } from '#lib/i18n/words-for.ts'

/** A contributor's portrait, biography and where they can be followed. */
export function ContributorHead({
  contributor,
  words,
}: {
  contributor: PublicContributor
  words: Words
}): ReactNode {
  const { name, role, bio, portrait, links } = contributor
  return (
    <header className="list-head contributor">
      {portrait ? <Picture picture={portrait} sizes="10rem" priority /> : null}
      <div>
        {role === '' ? null : <p className="label">{role}</p>}
        <h1>{name}</h1>
        {bio === '' ? null : <p className="standfirst">{bio}</p>}
        {links.length === 0 ? null : (
          <ul className="chips">
            {links.map(({ network, url }) => (
              <li key={url}>
                <a
                  href={url}
                  rel="me noopener"
                  aria-label={words.t('article.followOn', { name, network: networkName(network, url) })}
                >
                  {networkName(network, url)}
                </a>
              </li>
            ))}
          </ul>
        )}
        <FollowList path={`/by/${contributor.slug}`} title={name} words={words} />
      </div>
    </header>
  )
}
