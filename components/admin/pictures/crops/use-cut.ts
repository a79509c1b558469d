'use client'
import { useState } from 'react'
import { type Crop, cropAbout, type Crops, movedCrop, type Ratio, sizedCrop } from '#lib/media/crops.ts'
import type { LibraryPicture } from '#lib/media/library-picture.ts'

/** What is being set: the focal point, or the crop of one ratio. */
export type CutPart = 'focal' | Ratio

/** A focal point and crops while they are set; `move` takes per cent of the picture. */
export function useCut(picture: LibraryPicture, storedCrops: Crops) {
  const [focal, setFocal] = useState({ x: picture.focalX, y: picture.focalY })
  const [crops, setCrops] = useState<Crops>(storedCrops)
  const [part, setPart] = useState<CutPart>('focal')
  const crop = part === 'focal' ? undefined : crops[part]
  const setCrop = (ratio: Ratio, next: Crop) => setCrops((all) => ({ ...all, [ratio]: next }))
  const setFocalPoint = (x: number, y: number) => setFocal({ x: inPerCent(x), y: inPerCent(y) })

  return {
    focal,
    crops,
    part,
    crop,
    setPart,
    setFocalPoint,
    move(byX: number, byY: number) {
      if (part === 'focal') setFocalPoint(focal.x + byX, focal.y + byY)
      else if (crop) setCrop(part, movedCrop(crop, byX * 100, byY * 100))
    },
    size(widthParts: number) {
      if (part !== 'focal' && crop) setCrop(part, sizedCrop(picture, part, crop, widthParts))
    },
    begin(ratio: Ratio) {
      setCrop(ratio, cropAbout({ ...picture, focalX: focal.x, focalY: focal.y }, ratio))
    },
    reset(ratio: Ratio) {
      setCrops((all) => Object.fromEntries(Object.entries(all).filter(([name]) => name !== ratio)))
    },
  }
}

export type Cut = ReturnType<typeof useCut>

function inPerCent(value: number): number {
  return Number.isNaN(value) ? 0 : Math.min(Math.max(Math.round(value), 0), 100)
}
