import { z } from 'zod'

const day = z.iso.date()

/** What the log is searched by, as it stands in an address; what makes no sense there counts as absent. */
export const auditFilterSchema = z.object({
  actor: z.uuid().optional().catch(undefined),
  verb: z
    .string()
    .regex(/^[A-Za-z]{1,60}$/)
    .optional()
    .catch(undefined),
  /** An id, or words of a headline or a name. */
  subject: z.string().trim().min(1).max(200).optional().catch(undefined),
  /** Days in the site's time zone, both included. */
  from: day.optional().catch(undefined),
  until: day.optional().catch(undefined),
})

export type AuditFilter = z.infer<typeof auditFilterSchema>
