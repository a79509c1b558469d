import type { ReactNode } from 'react'
import { Badge, type BadgeTone } from '#components/admin/ui/badge.tsx'
import type { AdminWords } from '#lib/i18n/admin-words.ts'
import type { RightsState } from '#lib/media/library/rights-state.ts'

const tones: Record<RightsState, BadgeTone> = {
  removed: 'bad',
  expired: 'bad',
  later: 'warn',
  expiring: 'warn',
  limited: 'accent',
  fine: 'good',
}

/** What must be known of a picture before it is used: its rights where they are not free, and how it was made. */
export function PictureBadges({
  rights,
  isGenerated,
  isReplaced,
  withFine = false,
  t,
}: {
  rights: RightsState
  isGenerated: boolean
  isReplaced: boolean
  /** Also say that the rights are fine. */
  withFine?: boolean
  t: AdminWords['t']
}): ReactNode {
  return (
    <>
      {rights !== 'fine' || withFine ? (
        <Badge tone={tones[rights]}>{t(`pictures.rights.${rights}`)}</Badge>
      ) : null}
      {isGenerated ? <Badge tone="accent">{t('pictures.generated')}</Badge> : null}
      {isReplaced ? <Badge>{t('pictures.replaced')}</Badge> : null}
    </>
  )
}
