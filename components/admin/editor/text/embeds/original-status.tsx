'use client'
import { RefreshCw } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import type { EmbedBlock } from '#blocks/embed/embed-fields.ts'
import { networkName } from '#blocks/embed/networks.ts'
import {
  type Difference,
  isEdited,
  type OriginalField,
} from '#components/admin/editor/text/embeds/fresh-snapshot.ts'
import { KeepPicture } from '#components/admin/editor/text/embeds/keep-picture.tsx'
import { OriginalStanding } from '#components/admin/editor/text/embeds/original-standing.tsx'
import { useOriginal } from '#components/admin/editor/text/embeds/use-original.ts'
import { fieldWords } from '#components/admin/editor/text/fields/field-words.ts'
import { Button } from '#components/admin/ui/button.tsx'
import { Checkbox } from '#components/admin/ui/field.tsx'
import { useWords } from '#components/admin/ui/words.tsx'

type Props = { readBlock: () => EmbedBlock; fill: (values: Partial<EmbedBlock>) => void }

/** Whether the original has been asked, and what it says that the block does not. Nothing is taken over unseen. */
export function OriginalStatus({ readBlock, fill }: Props): ReactNode {
  const { t } = useWords()
  const block = readBlock()
  const { asked, pictureUrl, refresh, take, keep } = useOriginal(readBlock, fill)
  const network = networkName(block.network, block.url)
  return (
    <div contentEditable={false} className="grid gap-2 font-sans text-sm">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <output className="text-soft">{t(`embeds.state.${asked.state}`, { network })}</output>
        {refresh ? (
          <Button
            size="s"
            icon={<RefreshCw aria-hidden />}
            pending={asked.state === 'asking'}
            onClick={refresh}
          >
            {t('embeds.refresh')}
          </Button>
        ) : null}
      </div>
      {asked.state === 'differs' ? (
        <Differences differences={asked.differences} isEdited={isEdited(block)} take={take} keep={keep} />
      ) : null}
      <KeepPicture block={block} pictureUrl={pictureUrl} fill={fill} />
      <OriginalStanding url={block.url} />
    </div>
  )
}

/** What an editor wrote is left alone unless they choose otherwise; what only the network said is offered. */
function Differences({
  differences,
  isEdited: hasEdits,
  take,
  keep,
}: {
  differences: Difference[]
  isEdited: boolean
  take: (names: OriginalField[]) => void
  keep: () => void
}): ReactNode {
  const { t } = useWords()
  const offered = differences.filter(({ here }) => here === '' || !hasEdits).map(({ name }) => name)
  const [chosen, setChosen] = useState<OriginalField[]>(offered)
  const choose = (name: OriginalField, isChosen: boolean) =>
    setChosen((names) => (isChosen ? [...names, name] : names.filter((one) => one !== name)))
  return (
    <fieldset className="grid gap-2 rounded-sm border border-edge p-3">
      <legend className="px-1">{t('embeds.differs')}</legend>
      {differences.map(({ name, here, there }) => (
        <div key={name}>
          <Checkbox
            label={t(`editor.text.field.${fieldWords(name)}`)}
            checked={chosen.includes(name)}
            onChange={({ target }) => choose(name, target.checked)}
          />
          {here === '' ? null : (
            <p dir="auto">
              <del>{here}</del>
            </p>
          )}
          <p dir="auto">
            <ins>{there}</ins>
          </p>
        </div>
      ))}
      <div className="flex flex-wrap gap-2">
        <Button size="s" onClick={() => take(chosen)}>
          {t('embeds.take')}
        </Button>
        <Button size="s" tone="quiet" onClick={keep}>
          {t('embeds.keep')}
        </Button>
      </div>
    </fieldset>
  )
}
