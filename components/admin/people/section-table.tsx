import { ArrowDown, ArrowUp } from 'lucide-react'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { ActionForm, SubmitButton } from '#components/admin/ui/action-form.tsx'
import { Table, Td, Th } from '#components/admin/ui/table.tsx'
import type { AdminWords } from '#lib/i18n/admin-words.ts'
import type { Result } from '#lib/result.ts'
import type { ManagedSection } from '#lib/sections/section-list.ts'

type SectionTableProps = {
  sections: ManagedSection[]
  mayManage: boolean
  move: (previous: Result<unknown> | null, form: FormData) => Promise<Result<unknown>>
  t: AdminWords['t']
}

/** Sections in the order of the navigation, each with buttons that move it. */
export function SectionTable({ sections, mayManage, move, t }: SectionTableProps): ReactNode {
  return (
    <Table>
      <thead>
        <tr>
          <Th>{t('people.field.name')}</Th>
          <Th>{t('people.field.slug')}</Th>
          <Th className="md:text-end">{t('people.field.stories')}</Th>
          {mayManage ? <Th className="w-24">{t('people.field.order')}</Th> : null}
        </tr>
      </thead>
      <tbody>
        {sections.map((section, index) => (
          <tr key={section.id}>
            <Td className="wrap-anywhere">
              <Link href={`/admin/sections/${section.id}`} className="font-medium">
                {section.name}
              </Link>
              {section.description ? <p className="max-w-prose text-soft">{section.description}</p> : null}
            </Td>
            <Td className="wrap-anywhere">
              /{section.slug}
              {section.formerSlugs.length > 0 ? (
                <p className="text-soft">
                  {t('people.sections.formerly', {
                    slugs: section.formerSlugs.map((slug) => `/${slug}`).join(', '),
                  })}
                </p>
              ) : null}
            </Td>
            <Td className="md:text-end">{t('people.storyCount', { count: section.storyCount })}</Td>
            {mayManage ? (
              <Td>
                <div className="flex gap-1">
                  <MoveButton section={section} direction="up" isHeld={index === 0} move={move} t={t} />
                  <MoveButton
                    section={section}
                    direction="down"
                    isHeld={index === sections.length - 1}
                    move={move}
                    t={t}
                  />
                </div>
              </Td>
            ) : null}
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

function MoveButton({
  section,
  direction,
  isHeld,
  move,
  t,
}: Pick<SectionTableProps, 'move' | 't'> & {
  section: ManagedSection
  direction: 'up' | 'down'
  isHeld: boolean
}): ReactNode {
  const { name } = section
  const label = direction === 'up' ? t('people.moveUp', { name }) : t('people.moveDown', { name })
  const Icon = direction === 'up' ? ArrowUp : ArrowDown
  return (
    <ActionForm action={move} className="">
      <input type="hidden" name="sectionId" value={section.id} />
      <input type="hidden" name="direction" value={direction} />
      <SubmitButton
        tone="quiet"
        size="s"
        aria-label={label}
        disabled={isHeld}
        icon={<Icon aria-hidden className="size-4" />}
      />
    </ActionForm>
  )
}
