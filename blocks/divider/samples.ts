import { divider } from '#blocks/divider/divider.block.ts'

/** Blocks of this type as tests and editors' previews use them. */
export const dividerSamples = [divider.create('d')]
