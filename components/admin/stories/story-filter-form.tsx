'use client'
import { Search, SlidersHorizontal } from 'lucide-react'
import NextForm from 'next/form'
import NextLink from 'next/link'
import { useRouter } from 'next/navigation'
import { type FormEvent, type ReactNode, useRef, useState, useTransition } from 'react'
import { FilterFields, type FilterNames } from '#components/admin/stories/filter-fields.tsx'
import { filtersOfForm } from '#components/admin/stories/filters-of-form.ts'
import { Button } from '#components/admin/ui/button.tsx'
import { useWords } from '#components/admin/ui/words.tsx'
import { storiesHref, type StoryFilters } from '#lib/desk/stories-href.ts'

const pauseMs = 180

/** Search and filters above the list, which follows as one types; without script they are a form with a button. */
export function StoryFilterForm({
  filters,
  children,
  ...names
}: FilterNames & { filters: StoryFilters; children: ReactNode }): ReactNode {
  const { t } = useWords()
  const router = useRouter()
  const form = useRef<HTMLFormElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const [isPending, startTransition] = useTransition()
  const [isOpen, setOpen] = useState(false)
  const { q: _, after: __, ...narrowed } = filters
  const filterCount = Object.keys(narrowed).length

  function follow(pause: number): void {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => {
      if (!form.current) return
      const href = storiesHref(filtersOfForm(new FormData(form.current)))
      startTransition(() => router.replace(href, { scroll: false }))
    }, pause)
  }

  function submit(event: FormEvent): void {
    event.preventDefault()
    follow(0)
  }

  return (
    <>
      <search>
        <NextForm ref={form} action="/admin/stories" onSubmit={submit} className="mb-4">
          <div className="flex gap-2">
            <div className="relative grow">
              <Search
                className="pointer-events-none absolute start-2.5 top-1/2 size-4 -translate-y-1/2 text-soft"
                aria-hidden
              />
              <input
                type="search"
                name="q"
                defaultValue={filters.q}
                // A link elsewhere on the page changes the search too.
                key={filters.q === undefined ? 'none' : 'some'}
                onInput={() => follow(pauseMs)}
                className="control ps-8.5!"
                placeholder={t('desk.list.search')}
                aria-label={t('desk.list.search')}
                title={t('desk.list.searchHint')}
              />
            </div>
            <Button
              className="md:hidden"
              aria-expanded={isOpen}
              onClick={() => setOpen(!isOpen)}
              icon={<SlidersHorizontal aria-hidden />}
            >
              {t('desk.list.filters')}
              {filterCount > 0 ? <span className="tabular text-accent">{filterCount}</span> : null}
            </Button>
            <noscript>
              <Button type="submit">{t('desk.list.apply')}</Button>
            </noscript>
          </div>
          <div className={`${isOpen ? 'grid' : 'hidden'} mt-2 gap-2 md:grid md:grid-cols-4 xl:grid-cols-8`}>
            <FilterFields filters={filters} onChange={() => follow(0)} {...names} />
          </div>
          {filterCount > 0 || filters.q ? (
            <p className="mt-2 text-sm">
              <NextLink href="/admin/stories" className="text-accent underline underline-offset-2">
                {t('desk.list.clear')}
              </NextLink>
            </p>
          ) : null}
        </NextForm>
      </search>
      <div aria-busy={isPending} className="transition-opacity aria-busy:opacity-60">
        {children}
      </div>
    </>
  )
}
