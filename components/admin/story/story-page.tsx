'use client'
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { useDraftKeeper } from '#components/admin/editor/saving/use-draft-keeper.ts'
import type { BodyEditorHandle } from '#components/admin/editor/text/body-editor.tsx'
import { RecoveredTexts } from '#components/admin/story/conflicts/recovered-texts.tsx'
import { ConflictDialog } from '#components/admin/story/conflicts/conflict-dialog.tsx'
import { FocusTextContext } from '#components/admin/story/column/focus-text.ts'
import { withPicture } from '#components/admin/story/column/with-picture.ts'
import { StoryText } from '#components/admin/story/column/story-text.tsx'
import { StoryHeader } from '#components/admin/story/head/story-header.tsx'
import { PanelPlace } from '#components/admin/story/panel/panel-place.tsx'
import { StoryPanel } from '#components/admin/story/panel/story-panel.tsx'
import { usePanel } from '#components/admin/story/panel/use-panel.ts'
import { AddressProvider } from '#components/admin/story/state/address-provider.tsx'
import { createDirectories } from '#components/admin/story/state/create-directories.ts'
import { focusPlace, isPanelField } from '#components/admin/story/state/go-to-place.ts'
import { PreflightProvider } from '#components/admin/story/state/preflight-provider.tsx'
import { newerRevision } from '#components/admin/story/keeping/newer-revision.ts'
import { SavedRevisionContext } from '#components/admin/story/keeping/saved-revision.ts'
import type { StoryActions } from '#components/admin/story/state/story-actions.ts'
import {
  type StoryDesk,
  StoryDeskContext,
  type StoryPlace,
} from '#components/admin/story/state/story-desk.ts'
import type { StoryFile } from '#components/admin/story/state/story-file.ts'
import { useFollowServer } from '#components/admin/story/keeping/use-follow-server.ts'
import { useKeptStore } from '#components/admin/story/keeping/use-kept-store.ts'
import { useLeaveGuard } from '#components/admin/story/keeping/use-leave-guard.ts'
import type { Draft } from '#lib/drafts/draft.ts'

type StoryPageProps = { draft: Draft; file: StoryFile; actions: StoryActions }

/** The page on which a story is written, checked and published. */
export function StoryPage({ draft, file, actions }: StoryPageProps): ReactNode {
  const { keeper, draft: kept } = useDraftKeeper(draft)
  const store = useKeptStore(keeper, draft.content)
  useLeaveGuard(keeper)
  useFollowServer(kept.stage, file.workflow.planned[0]?.startsAt)
  const editor = useRef<BodyEditorHandle | null>(null)
  const panel = usePanel()
  const { show, close } = panel
  const [directories] = useState(() => createDirectories(file))
  const [isSettling, setIsSettling] = useState(false)
  const [settlesAbout, setSettlesAbout] = useState<string | null>(null)

  useEffect(() => keeper.onRemote((content) => editor.current?.replaceBody(content.body)), [keeper])

  const desk = useMemo<StoryDesk>(
    () => ({
      file,
      store,
      actions,
      ...directories,
      async saveNow() {
        const isSaved = await keeper.flush()
        return isSaved ? newerRevision(keeper.snapshot, file.workflow.latest) : null
      },
      placePicture(blockId, picture) {
        directories.pictures.add([picture])
        const body = withPicture(store.get().body, blockId, picture.id)
        store.edit({ body })
        editor.current?.replaceBody(body)
      },
      goTo(place: StoryPlace) {
        const isInPanel = !('block' in place) && isPanelField(place.field)
        if (isInPanel) show('story')
        else close()
        // What is only now opened has to be there first.
        setTimeout(() => focusPlace(place, editor.current), isInPanel ? 60 : 0)
      },
    }),
    [file, store, actions, directories, keeper, show, close],
  )

  const settle = (about: string | null) => {
    setSettlesAbout(about)
    setIsSettling(true)
  }

  return (
    <StoryDeskContext value={desk}>
      <SavedRevisionContext value={kept.revisionId}>
        <AddressProvider>
          <PreflightProvider>
            <div className="full-bleed" data-story={file.articleId}>
              <StoryHeader saving={kept} onPanel={panel.show} onConflicts={() => settle(null)} />
              <RecoveredTexts
                orphans={kept.orphans}
                onTake={() => void keeper.retry()}
                onDrop={(orphan) => void keeper.dropOrphan(orphan)}
              />
              <div className="lg:grid lg:grid-cols-[minmax(0,1fr)_22.5rem] xl:grid-cols-[minmax(0,1fr)_25rem]">
                <FocusTextContext value={() => editor.current?.focus()}>
                  <StoryText
                    saving={kept}
                    onBlock={(blockId) => keeper.seeBlock(blockId)}
                    onReady={(handle) => {
                      editor.current = handle
                      // A merge may have come while the editor was loading.
                      handle.replaceBody(store.get().body)
                    }}
                    onConflicts={settle}
                    onNotes={(blockId) => panel.writeNote(blockId)}
                    onFindings={() => panel.show('check')}
                  />
                </FocusTextContext>
                <PanelPlace isOpen={panel.isOpen} onOpenChange={panel.setIsOpen}>
                  <StoryPanel
                    tab={panel.tab}
                    onTab={panel.setTab}
                    noteAbout={panel.noteAbout}
                    onNoteAbout={panel.setNoteAbout}
                  />
                </PanelPlace>
              </div>
            </div>
            <ConflictDialog
              conflicts={kept.conflicts}
              open={isSettling}
              about={settlesAbout}
              onOpenChange={setIsSettling}
              onSettle={(...choice) => keeper.resolveConflict(...choice)}
            />
          </PreflightProvider>
        </AddressProvider>
      </SavedRevisionContext>
    </StoryDeskContext>
  )
}
