/** A form's pairs of `linkNetwork` and `linkUrl` as links; those without an address are left out. */
export function typedLinks(form: FormData): { network: string; url: string }[] {
  const urls = textsOf(form, 'linkUrl')
  return textsOf(form, 'linkNetwork')
    .map((network, index) => ({ network, url: urls[index] ?? '' }))
    .filter(({ url }) => url !== '')
}

function textsOf(form: FormData, name: string): string[] {
  return form.getAll(name).map((value) => (typeof value === 'string' ? value.trim() : ''))
}
