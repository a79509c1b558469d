/** The cuts beside this file and what they have, as ranges of hexadecimal code points; written by scripts/build/build-card-fonts.ts. */
export const cardCuts: [name: string, characters: string][] = [
  ['latin', '20-7e a0-ff 152-153 2013-2014 2018-201a 201c-201e 2022 2026 2039-203a 20ac 2122 2212'],
  [
    'latin-extended',
    '100-130 134-148 14a-151 154-17e 18f 192 1a0-1a1 1af-1b0 1c4-1cc 1e6-1e7 1ea-1eb 1fa-21b 22a-22d 230-233 237 20b9-20ba 20bd',
  ],
  ['vietnamese', '102-103 110-111 128-129 168-169 1a0-1a1 1af-1b0 1ea0-1ef9 20ab'],
  ['greek', '374-375 37e 384-38a 38c 38e-3a1 3a3-3ce 3d7 3d9 3db 3dd 3e1'],
  ['cyrillic', '400-45f 490-491 4b0-4b1 2116'],
  ['arabic', '20 600-6ff 750-77f 200c-200d'],
]
