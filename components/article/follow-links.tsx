import type { ReactNode } from 'react'
import { networkName } from '#blocks/embed/networks.ts'
import { ListInWords } from '#components/ui/list-in-words.tsx'
import type { PublicByline } from '#lib/contributors/public-contributor.ts'
import type { Words } from '#lib/i18n/words-for.ts'

const placeOfNetworks = '\u0001'

/** `Follow Corin Daly on Facebook and X`; a network whose address is not known is named without a link. */
export function FollowLinks({ person, words }: { person: PublicByline; words: Words }): ReactNode {
  const [before, after] = words
    .t('article.follow', { name: person.name, networks: placeOfNetworks })
    .split(placeOfNetworks)
  return (
    <p className="follow">
      {before}
      <ListInWords items={person.links.map(networkLink)} lang={words.lang} />
      {after}
    </p>
  )
}

function networkLink({ network, url }: PublicByline['links'][number]): ReactNode {
  const name = networkName(network, url)
  return url === null ? (
    name
  ) : (
    <a href={url} rel="noopener external">
      {name}
    </a>
  )
}
