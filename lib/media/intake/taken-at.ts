import type { Tags } from '#lib/media/intake/read-exif.ts'

const exifTime = /^(\d{4}):(\d\d):(\d\d) (\d\d:\d\d:\d\d)$/
const iptcDate = /^(\d{4})-?(\d\d)-?(\d\d)$/
const iptcTime = /^(\d\d):?(\d\d):?(\d\d)([+-]\d\d):?(\d\d)$/
const zone = /^[+-]\d\d:\d\d$/
const xmpTime = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)?)?$/

/**
 * When a picture was taken, by what its file says; null when it does not, or says nonsense. A time without a zone,
 * as most cameras write it, is read as UTC.
 */
export function takenAtFrom({ xmp, iptc, exif }: { xmp: Tags; iptc: Tags; exif: Tags }): Date | null {
  const [stated = ''] = xmp.get('photoshop:DateCreated') ?? xmp.get('exif:DateTimeOriginal') ?? []
  return (
    moment(xmpTime.test(stated) ? withZone(stated) : '') ??
    moment(exifMoment(exif)) ??
    moment(iptcMoment(iptc))
  )
}

function withZone(time: string): string {
  return time.includes('T') && !/(?:Z|[+-]\d\d:\d\d)$/.test(time) ? `${time}Z` : time
}

function exifMoment(exif: Tags): string {
  const [, year, month, day, time] = exifTime.exec(exif.get('DateTimeOriginal')?.[0]?.trim() ?? '') ?? []
  const [offset = ''] = exif.get('OffsetTimeOriginal') ?? []
  return year ? `${year}-${month}-${day}T${time}${zone.test(offset.trim()) ? offset.trim() : 'Z'}` : ''
}

function iptcMoment(iptc: Tags): string {
  const [, year, month, day] = iptcDate.exec(iptc.get('Date Created')?.[0]?.trim() ?? '') ?? []
  if (!year) return ''
  const [, hour, minute, second, zoneHour, zoneMinute] =
    iptcTime.exec(iptc.get('Time Created')?.[0]?.trim() ?? '') ?? []
  const time = hour ? `${hour}:${minute}:${second}${zoneHour}:${zoneMinute}` : '00:00:00Z'
  return `${year}-${month}-${day}T${time}`
}

function moment(text: string): Date | null {
  const at = new Date(text)
  return Number.isNaN(at.getTime()) || at.getUTCFullYear() < 1800 || at.getUTCFullYear() > 2200 ? null : at
}
