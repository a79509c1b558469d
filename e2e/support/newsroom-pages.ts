import type { Locator, Page } from '@playwright/test'
import { fileDraft } from './newsroom.ts'

type Role = 'button' | 'link' | 'textbox' | 'searchbox' | 'combobox' | 'tab' | 'checkbox'

/** A page of the newsroom: where it is, and what whoever works there without a pointer has to reach. */
export type NewsroomPage = {
  /** Its address; with `link`, of the list on which it stands behind a link of this name. */
  path: string
  link?: string
  controls: readonly (readonly [role: Role, name: string | RegExp])[]
}

/** Stands for the story that a test files for itself. */
const story = '/admin/stories/STORY'

/** Every page of the newsroom that is seen when signed in. */
export const newsroomPages = {
  desk: {
    path: '/admin',
    controls: [
      ['link', 'New story'],
      ['link', 'Stories'],
      ['button', /account and colours$/],
    ],
  },
  stories: {
    path: '/admin/stories',
    controls: [
      ['searchbox', 'Search headline, text, slug'],
      ['combobox', 'Status'],
      ['checkbox', 'Select all on this page'],
    ],
  },
  'new story': {
    path: '/admin/stories/new',
    controls: [
      ['textbox', 'Working headline'],
      ['button', 'Begin writing'],
    ],
  },
  'story to edit': {
    path: story,
    controls: [
      ['link', 'History'],
      ['textbox', 'Headline'],
      ['textbox', 'Text'],
      ['combobox', 'Section'],
      ['textbox', 'Slug'],
    ],
  },
  history: {
    path: `${story}/history?from=1&to=6`,
    controls: [
      ['combobox', 'From'],
      ['button', 'Compare'],
      ['link', /^Restore this version/],
    ],
  },
  restore: { path: `${story}/history/restore?version=VERSION`, controls: [['button', 'Put it back']] },
  'preview links': {
    path: `${story}/previews`,
    controls: [
      ['textbox', 'Who is it for?'],
      ['button', 'Make link'],
    ],
  },
  paste: { path: '/admin/paste', controls: [['textbox', 'The story']] },
  pictures: {
    path: '/admin/pictures',
    controls: [
      ['searchbox', 'Search pictures'],
      ['combobox', 'Rights'],
      ['checkbox', 'Used nowhere'],
    ],
  },
  picture: {
    path: '/admin/pictures?q=Leila+Farouk',
    link: 'Portrait of Leila Farouk',
    controls: [
      ['button', /^Focal point: drag it/],
      ['textbox', 'Caption'],
      ['button', 'Remove the picture'],
    ],
  },
  embeds: {
    path: '/admin/embeds',
    controls: [
      ['textbox', 'Address of the post'],
      ['button', 'Take it down everywhere'],
    ],
  },
  contributors: {
    path: '/admin/contributors',
    controls: [
      ['link', 'New contributor'],
      ['link', 'Maren Holt'],
    ],
  },
  'new contributor': {
    path: '/admin/contributors/new',
    controls: [
      ['textbox', 'Name'],
      ['button', 'Save'],
    ],
  },
  contributor: {
    path: '/admin/contributors',
    link: 'Maren Holt',
    controls: [
      ['textbox', 'Biography'],
      ['combobox', 'Portrait'],
      ['button', 'Save'],
    ],
  },
  sections: {
    path: '/admin/sections',
    controls: [
      ['link', 'New section'],
      ['button', 'Move City down'],
    ],
  },
  'new section': {
    path: '/admin/sections/new',
    controls: [
      ['textbox', 'Colour'],
      ['button', 'Save'],
    ],
  },
  section: {
    path: '/admin/sections',
    link: 'City',
    controls: [
      ['textbox', 'Slug'],
      ['button', 'Save'],
    ],
  },
  tags: {
    path: '/admin/tags',
    controls: [
      ['link', 'New tag'],
      ['link', 'Harbour'],
    ],
  },
  'new tag': {
    path: '/admin/tags/new',
    controls: [
      ['combobox', 'Kind'],
      ['button', 'Save'],
    ],
  },
  tag: {
    path: '/admin/tags',
    link: 'Harbour',
    controls: [
      ['textbox', 'Other names'],
      ['combobox', 'Into'],
      ['button', 'Merge'],
    ],
  },
  addresses: {
    path: '/admin/addresses',
    controls: [
      ['textbox', 'Add or change'],
      ['button', 'Save these'],
    ],
  },
  'house style': { path: '/admin/house-style', controls: [['link', 'New rule']] },
  'new rule': {
    path: '/admin/house-style/new',
    controls: [
      ['textbox', 'Pattern'],
      ['textbox', 'Text to try it on'],
      ['button', 'Save'],
    ],
  },
  users: {
    path: '/admin/users',
    controls: [
      ['link', 'Add a user'],
      ['link', 'Cato Reyes'],
    ],
  },
  'new user': {
    path: '/admin/users/new',
    controls: [
      ['textbox', 'E-mail address'],
      ['button', 'Add and make the link'],
    ],
  },
  user: {
    path: '/admin/users',
    link: 'Cato Reyes',
    controls: [
      ['button', 'Give this role'],
      ['button', 'Make a link'],
    ],
  },
  settings: {
    path: '/admin/settings',
    controls: [
      ['textbox', 'Name of the paper'],
      ['combobox', 'Time zone'],
      ['button', 'Save'],
    ],
  },
  jobs: { path: '/admin/jobs', controls: [['link', /^Failed/]] },
  audit: {
    path: '/admin/audit',
    controls: [
      ['button', 'Check the chains'],
      ['combobox', 'Who'],
      ['button', 'Search'],
    ],
  },
  account: {
    path: '/admin/account',
    controls: [
      ['button', 'Change password'],
      ['button', 'Add a passkey'],
    ],
  },
} as const satisfies Record<string, NewsroomPage>

export type NewsroomPageName = keyof typeof newsroomPages
export const newsroomPageNames = Object.keys(newsroomPages) as NewsroomPageName[]

/** Goes to a page of the newsroom and waits until it can be used. */
export async function openNewsroomPage(page: Page, name: NewsroomPageName): Promise<void> {
  const { path, link }: NewsroomPage = newsroomPages[name]
  await page.goto(path.includes('STORY') ? await pathOfOwnStory(path) : path)
  if (link) {
    const href = await page.getByRole('link', { name: link, exact: true }).first().getAttribute('href')
    await page.goto(href ?? '')
  }
  for (const { control } of controlsOf(page, name)) await control.waitFor()
}

/** What has to be reached on a page, in the order of the table; a text field shows the focus by its caret. */
export function controlsOf(page: Page, name: NewsroomPageName): { control: Locator; hasCaret: boolean }[] {
  const { controls }: NewsroomPage = newsroomPages[name]
  return controls.map(([role, words]) => ({
    control: page.getByRole(role, { name: words, exact: true }).first(),
    hasCaret: role === 'textbox' || role === 'searchbox',
  }))
}

/** One story serves every page that shows one: filing it takes longer than looking at it. */
let ownStory: ReturnType<typeof fileDraft> | null = null

async function pathOfOwnStory(path: string): Promise<string> {
  ownStory ??= fileDraft('Slipway stays closed')
  const { articleId, revisionIds } = await ownStory
  return path.replace('STORY', articleId).replace('VERSION', revisionIds[0] ?? '')
}
