'use server'
import { z } from 'zod'
import { cropPicture } from '#lib/media/library/crop-picture.ts'
import { describePicture } from '#lib/media/library/describe-picture.ts'
import { removePicture } from '#lib/media/library/remove-picture.ts'
import { keepPicture, replacePicture } from '#lib/media/library/replace-picture.ts'
import type { Result } from '#lib/result.ts'
import { act } from '../../../acting.ts'
import { loadAdminFrame } from '../../../admin-frame.ts'
import { afterwards, goOn } from '../../../go-on.ts'
import { sentCutSchema, sentDetailsSchema } from './sent.ts'

const pictureSchema = z.object({ id: z.uuid() })
const replacementSchema = pictureSchema.extend({ byId: z.uuid('Choose the other picture.') })
const removalSchema = pictureSchema.extend({ reason: z.string().max(2_000).default('') })

export async function describePictureAction(_previous: unknown, form: FormData): Promise<Result<unknown>> {
  const { site } = await loadAdminFrame()
  const sent = sentDetailsSchema(site.timeZone)
  const result = await act(
    sent,
    form,
    async (actor, { id, ...details }) => await describePicture(actor, id, details),
  )
  return goOn(result, ({ name }) => afterwards(pathOf(form), 'saved', name))
}

export async function cropPictureAction(_previous: unknown, form: FormData): Promise<Result<unknown>> {
  const result = await act(
    sentCutSchema,
    form,
    async (actor, { id, ...cut }) => await cropPicture(actor, id, cut),
  )
  return goOn(result, ({ name }) => afterwards(pathOf(form), 'saved', name))
}

export async function replacePictureAction(_previous: unknown, form: FormData): Promise<Result<unknown>> {
  const result = await act(
    replacementSchema,
    form,
    async (actor, { id, byId }) => await replacePicture(actor, id, byId),
  )
  return goOn(result, ({ name }) => afterwards(pathOf(form), 'saved', name))
}

export async function keepPictureAction(_previous: unknown, form: FormData): Promise<Result<unknown>> {
  const result = await act(pictureSchema, form, async (actor, { id }) => await keepPicture(actor, id))
  return goOn(result, ({ name }) => afterwards(pathOf(form), 'saved', name))
}

export async function removePictureAction(_previous: unknown, form: FormData): Promise<Result<unknown>> {
  const result = await act(
    removalSchema,
    form,
    async (actor, { id, reason }) => await removePicture(actor, id, reason),
  )
  return goOn(result, ({ name, isDeleted }) =>
    isDeleted ? afterwards('/admin/pictures', 'removed', name) : pathOf(form),
  )
}

function pathOf(form: FormData): string {
  const id = form.get('id')
  return `/admin/pictures/${typeof id === 'string' ? id : ''}`
}
