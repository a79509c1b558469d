import { runInNewContext } from 'node:vm'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { themeLine } from '#lib/site/theme-line.ts'
import { Document } from './document.tsx'

/** The theme a page has after the line in its head ran in a browser that keeps `kept`. */
function themeAfter(kept: string | null): string | undefined {
  const documentElement = { dataset: {} as { theme?: string } }
  runInNewContext(themeLine, { document: { documentElement }, localStorage: { getItem: () => kept } })
  return documentElement.dataset.theme
}

test('the line in every head sets the theme that was kept, and nothing else', () => {
  expect(themeAfter('dark')).toBe('dark')
  expect(themeAfter(null)).toBeUndefined()
  expect(themeAfter('"><script>')).toBeUndefined()
})

test('the line shows what was chosen for reading, and no other attribute', () => {
  const set: string[] = []
  const setAttribute = (name: string, value: string) => set.push(`${name}=${value}`)
  const kept: Record<string, string> = { reading: 'size:4 face:sans keys:off onload:x "width:wide' }
  runInNewContext(themeLine, {
    document: { documentElement: { dataset: {}, setAttribute } },
    localStorage: { getItem: (key: string) => kept[key] ?? null },
  })
  expect(set).toEqual(['data-read-size=4', 'data-read-face=sans', 'data-read-width=wide'])
})

test('the html element carries language and direction, and the only inline code is the theme line', () => {
  const html = renderToStaticMarkup(
    <Document lang="ar" dir="rtl">
      <p>text</p>
    </Document>,
  )
  expect(html).toContain('<html lang="ar" dir="rtl">')
  const scripts = [...html.matchAll(/<script([^>]*)>([^<]*)<\/script>/g)]
  expect(scripts.filter(([, attributes = '']) => !attributes.includes('type='))).toHaveLength(1)
  expect(html).toContain(`<script data-theme-line="">${themeLine}</script>`)
  expect(html).not.toMatch(/ style=|<style/)
})
