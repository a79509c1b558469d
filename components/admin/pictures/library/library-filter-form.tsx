'use client'
import { Search, SlidersHorizontal } from 'lucide-react'
import NextForm from 'next/form'
import NextLink from 'next/link'
import { useRouter } from 'next/navigation'
import { type FormEvent, type ReactNode, useRef, useState, useTransition } from 'react'
import { LibraryFilterFields } from '#components/admin/pictures/library/library-filter-fields.tsx'
import { Button } from '#components/admin/ui/button.tsx'
import { useWords } from '#components/admin/ui/words.tsx'
import { type LibraryFilters, libraryFilterNames, libraryHref } from '#lib/media/library/library-href.ts'

const pauseMs = 180

/** Search and filters above the library, which follows as one types; without script they are a form with a button. */
export function LibraryFilterForm({
  filters,
  children,
}: {
  filters: LibraryFilters
  children: ReactNode
}): ReactNode {
  const { t } = useWords()
  const router = useRouter()
  const form = useRef<HTMLFormElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const [isPending, startTransition] = useTransition()
  const [isOpen, setIsOpen] = useState(false)
  const { q, after: _, ...narrowed } = filters
  const filterCount = Object.keys(narrowed).length

  function follow(pause: number): void {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => {
      if (!form.current) return
      const href = libraryHref(filtersOf(new FormData(form.current)))
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
        <NextForm ref={form} action="/admin/pictures" onSubmit={submit} className="mb-4">
          <div className="flex gap-2">
            <div className="relative grow">
              <Search
                className="pointer-events-none absolute start-2.5 top-1/2 size-4 -translate-y-1/2 text-soft"
                aria-hidden
              />
              <input
                type="search"
                name="q"
                defaultValue={q}
                key={q === undefined ? 'none' : 'some'}
                onInput={() => follow(pauseMs)}
                className="control ps-8.5!"
                placeholder={t('pictures.list.search')}
                aria-label={t('pictures.list.search')}
                title={t('pictures.list.searchHint')}
              />
            </div>
            <Button
              className="md:hidden"
              aria-expanded={isOpen}
              onClick={() => setIsOpen(!isOpen)}
              icon={<SlidersHorizontal aria-hidden />}
            >
              {t('pictures.list.filters')}
              {filterCount > 0 ? <span className="tabular text-accent">{filterCount}</span> : null}
            </Button>
            <noscript>
              <Button type="submit">{t('pictures.list.apply')}</Button>
            </noscript>
          </div>
          <div
            className={`${isOpen ? 'grid' : 'hidden'} mt-2 grid-cols-2 items-end gap-2 md:grid md:grid-cols-3 xl:grid-cols-6`}
          >
            <LibraryFilterFields filters={filters} onChange={follow} />
          </div>
          {filterCount > 0 || q ? (
            <p className="mt-2 text-sm">
              <NextLink href="/admin/pictures" className="text-accent underline underline-offset-2">
                {t('pictures.list.clear')}
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

/** What the form says, without the empty fields; the page within the library begins anew. */
function filtersOf(form: FormData): LibraryFilters {
  return Object.fromEntries(
    libraryFilterNames.flatMap((name) => {
      const value = form.get(name)
      return name !== 'after' && typeof value === 'string' && value.trim() ? [[name, value.trim()]] : []
    }),
  )
}
