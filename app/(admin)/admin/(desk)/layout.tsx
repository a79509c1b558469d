import type { ReactNode } from 'react'
import { AdminShell } from '#components/admin/shell/admin-shell.tsx'
import { navigationFor } from '#components/admin/shell/navigation/navigation.ts'
import { mayOnSomeStory } from '#lib/users/may.ts'
import { requireActor } from '../../acting.ts'
import { loadAdminFrame } from '../../admin-frame.ts'

/** The navigation around every page of the newsroom, after signing in. */
export default async function DeskLayout({ children }: { children: ReactNode }): Promise<ReactNode> {
  const [actor, { site, words }] = await Promise.all([requireActor(), loadAdminFrame()])
  return (
    <AdminShell
      words={words}
      siteName={site.name}
      actorName={actor.name}
      groups={navigationFor(actor)}
      mayCreate={mayOnSomeStory(actor, 'story.create')}
    >
      {children}
    </AdminShell>
  )
}
