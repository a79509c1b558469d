import { database } from '#lib/db/client.ts'
import { verifyChains } from '#lib/publications/verify-chains.ts'
import { runCommand } from '#scripts/command.ts'
import { openNewsroom } from '#scripts/serving/open-newsroom.ts'

/** Checks that nothing recorded was changed afterwards; exit code 1 and the first broken link if something was. */
await runCommand(async () => {
  const newsroom = openNewsroom()
  try {
    await newsroom.ready
    const { revisions, publications, auditEvents, firstBroken } = await verifyChains(database())
    console.log(
      `${revisions} revisions, ${publications} publications and ${auditEvents} audit entries follow from each other.`,
    )
    if (firstBroken === null) return 0
    console.error(`The first that does not is ${firstBroken}.`)
    return 1
  } finally {
    await newsroom.close()
  }
})
