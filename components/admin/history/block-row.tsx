import type { ReactNode } from 'react'
import { isKnownBlock } from '#blocks/body.ts'
import { definitionOf } from '#blocks/registry.ts'
import { BlockChanges } from '#components/admin/history/block-changes.tsx'
import { blockName } from '#components/admin/history/field-name.ts'
import type { ComparisonFrame } from '#components/admin/history/shown-value.tsx'
import { Badge, type BadgeTone } from '#components/admin/ui/badge.tsx'
import type { BlockEntry, ComparedBlock } from '#lib/revisions/compare/comparison.ts'

type BlockRowProps = {
  entry: BlockEntry
  frame: ComparisonFrame
  /** Where this block of the earlier version is put back; null where nobody may, or nothing differs. */
  restore: { href: string; number: number } | null
}

const edges: Record<BlockEntry['kind'], string> = {
  same: 'border-transparent',
  changed: 'border-warn',
  added: 'border-good',
  removed: 'border-bad',
  departed: 'border-edge border-dashed',
}

/** One block of the compared manuscript, with what became of it in the margin. */
export function BlockRow({ entry, frame, restore }: BlockRowProps): ReactNode {
  const block = entry.after ?? entry.before
  if (!block) return null
  return (
    <li
      className={`grid gap-x-5 gap-y-1 border-s-3 ps-3 md:grid-cols-[8.5rem_minmax(0,1fr)] ${edges[entry.kind]}`}
    >
      <div className="flex flex-wrap items-start gap-1.5 text-xs text-soft md:flex-col">
        <span>{blockName(block.type)}</span>
        <Facts entry={entry} frame={frame} />
        {restore ? (
          <a
            href={restore.href}
            className="text-accent underline pointer-coarse:py-2"
            aria-label={frame.t('history.block.restoreLabel', {
              type: blockName(block.type),
              number: restore.number,
            })}
          >
            {frame.t('history.block.restore')}
          </a>
        ) : null}
      </div>
      <div className="grid max-w-prose min-w-0 content-start gap-1 font-serif text-lg wrap-anywhere">
        <BlockWords entry={entry} block={block} frame={frame} />
      </div>
    </li>
  )
}

function BlockWords({
  entry,
  block,
  frame,
}: {
  entry: BlockEntry
  block: ComparedBlock
  frame: ComparisonFrame
}): ReactNode {
  const { t } = frame
  if (entry.fields.length > 0) return <BlockChanges type={block.type} fields={entry.fields} frame={frame} />
  const words = <PlainWords text={textOf(block) || `(${t('history.block.textMissing')})`} />
  if (entry.kind === 'added') {
    return (
      <ins className="bg-good-wash text-good decoration-1 underline-offset-2">
        <span className="sr-only">{t('history.marks.added')} </span>
        {words}
      </ins>
    )
  }
  if (entry.kind === 'removed' && !entry.lineage.some(({ kind }) => kind === 'merged-into')) {
    return (
      <del className="bg-bad-wash text-bad decoration-1">
        <span className="sr-only">{t('history.marks.removed')} </span>
        {words}
      </del>
    )
  }
  return (
    <div className={entry.kind === 'same' && !entry.moved ? 'text-soft' : 'text-soft line-clamp-2'}>
      {words}
    </div>
  )
}

function PlainWords({ text }: { text: string }): ReactNode {
  return text.split('\n').map((line, index) => (
    <span key={index} className="block">
      {line}
    </span>
  ))
}

function Facts({ entry, frame: { t } }: { entry: BlockEntry; frame: ComparisonFrame }): ReactNode {
  const { kind, moved, lineage } = entry
  const isPart = kind === 'added' && lineage.some((fact) => fact.kind === 'split-from')
  const tones: Partial<Record<BlockEntry['kind'], BadgeTone>> = {
    changed: 'warn',
    added: 'good',
    removed: 'bad',
  }
  return (
    <>
      {!isPart && (kind === 'changed' || kind === 'added' || kind === 'removed') ? (
        <Badge tone={tones[kind] ?? 'plain'}>{t(`history.block.${kind}`)}</Badge>
      ) : null}
      {moved ? (
        <span>
          {kind === 'departed'
            ? t('history.block.movedTo', { to: moved.to })
            : t('history.block.movedFrom', { from: moved.from })}
        </span>
      ) : null}
      {lineage.map((fact) => (
        <span key={`${fact.kind} ${fact.id}`}>{t(`history.block.${lineageWords[fact.kind]}`)}</span>
      ))}
    </>
  )
}

const lineageWords = {
  'split-from': 'splitFrom',
  'split-into': 'splitInto',
  'copied-from': 'copiedFrom',
  'merged-into': 'mergedInto',
  'merged-from': 'mergedFrom',
} as const

function textOf(block: ComparedBlock): string {
  return isKnownBlock(block) ? definitionOf(block).toText(block) : block.text
}
