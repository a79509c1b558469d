import { fetchFromNewsroom } from '#components/admin/story/state/ask-newsroom.ts'
import { createDirectory } from '#components/admin/story/state/directory.ts'
import type { StoryFile } from '#components/admin/story/state/story-file.ts'
import type { PickedContributor } from '#lib/contributors/search-contributors.ts'
import type { LibraryPicture } from '#lib/media/library-picture.ts'
import type { PickedTag } from '#lib/tags/search-tags.ts'

/** The things the story's fields name, as the server sent them; others are loaded when a merge brings them. */
export function createDirectories(file: Pick<StoryFile, 'tags' | 'people' | 'pictures'>) {
  return {
    tags: createDirectory<PickedTag>(file.tags, (ids) => fetchFromNewsroom(`tags?ids=${ids.join(',')}`)),
    people: createDirectory<PickedContributor>(file.people, (ids) =>
      fetchFromNewsroom(`people?ids=${ids.join(',')}`),
    ),
    pictures: createDirectory<LibraryPicture>(file.pictures, (ids) =>
      fetchFromNewsroom(`pictures?ids=${ids.join(',')}`),
    ),
  }
}
