'use client'
import type { ReactNode } from 'react'
import type { ShortcutPlace } from '#components/admin/shell/keys/shortcuts.ts'
import { useShell } from '#components/admin/shell/shell-state.tsx'
import { keepSingleKeys, useSingleKeys } from '#components/admin/shell/keys/single-keys.ts'
import { Dialog } from '#components/admin/ui/overlays/dialog.tsx'
import { Checkbox } from '#components/admin/ui/field.tsx'
import { Kbd } from '#components/admin/ui/kbd.tsx'
import { useWords } from '#components/admin/ui/words.tsx'

/** Every shortcut of the newsroom, and the switch for single keys. */
export function HelpSheet({ groups, mayCreate }: ShortcutPlace): ReactNode {
  const { t } = useWords()
  const { panel, show } = useShell()
  const singleKeys = useSingleKeys()
  const pages = groups.flatMap(({ entries }) =>
    entries.flatMap(({ name, keys }) => (keys ? [{ keys, label: t(`admin.nav.${name}`) }] : [])),
  )
  const everywhere = [
    { keys: 'mod+k', label: t('admin.shell.palette') },
    { keys: '/', label: t('admin.help.search') },
    ...(mayCreate ? [{ keys: 'n', label: t('admin.nav.newStory') }] : []),
    { keys: '?', label: t('admin.help.thisList') },
    { keys: 'esc', label: t('admin.form.close') },
  ]
  return (
    <Dialog
      open={panel === 'help'}
      onOpenChange={(isOpen) => show(isOpen ? 'help' : null)}
      title={t('admin.shell.help')}
      size="l"
    >
      <div className="grid gap-x-10 gap-y-5 sm:grid-cols-2">
        <ShortcutList title={t('admin.help.everywhere')} shortcuts={everywhere} />
        <ShortcutList title={t('admin.help.goTo')} shortcuts={pages} />
      </div>
      <div className="mt-5 border-t border-rule pt-4">
        <Checkbox
          label={t('admin.help.singleKeys')}
          hint={t('admin.help.singleKeysHint')}
          checked={singleKeys}
          onChange={(event) => keepSingleKeys(event.currentTarget.checked)}
        />
      </div>
    </Dialog>
  )
}

function ShortcutList({
  title,
  shortcuts,
}: {
  title: string
  shortcuts: { keys: string; label: string }[]
}): ReactNode {
  return (
    <section>
      <h3 className="mb-1 text-sm font-semibold">{title}</h3>
      <dl>
        {shortcuts.map(({ keys, label }) => (
          <div
            key={keys}
            className="flex items-center justify-between gap-3 border-b border-rule py-1.5 last:border-0"
          >
            <dt>{label}</dt>
            <dd>
              <Kbd keys={keys} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
