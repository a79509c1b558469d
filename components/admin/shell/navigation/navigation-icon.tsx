import {
  ClipboardPaste,
  Columns3,
  Feather,
  Images,
  LampDesk,
  ListChecks,
  type LucideIcon,
  MessageSquareQuote,
  Newspaper,
  ScrollText,
  Settings2,
  Signpost,
  SpellCheck,
  Tags,
  Users,
} from 'lucide-react'
import type { ReactNode } from 'react'
import type { NavigationName } from '#components/admin/shell/navigation/navigation.ts'

const icons: Record<NavigationName, LucideIcon> = {
  desk: LampDesk,
  stories: Newspaper,
  paste: ClipboardPaste,
  pictures: Images,
  contributors: Feather,
  sections: Columns3,
  tags: Tags,
  embeds: MessageSquareQuote,
  addresses: Signpost,
  houseStyle: SpellCheck,
  users: Users,
  settings: Settings2,
  jobs: ListChecks,
  audit: ScrollText,
}

/** The drawing that stands for a page of the newsroom. */
export function NavigationIcon({ name }: { name: NavigationName }): ReactNode {
  const Icon = icons[name]
  return <Icon className="size-4 shrink-0" strokeWidth={1.75} aria-hidden />
}
