/** Words that stand before a credit with a colon or 'by', lower case. */
export const creditLabel =
  '(?:photo(?:graph|s|graphs|graphy)?(?: credits?| illustration)?|pictures?|pic|images?|image credits?|picture credits?|credits?|illustration|graphic|screenshot|screengrab|video|courtesy(?: of)?|source image|image source|foto(?:s|grafía|grafia|graf)?|bild(?:er|quelle|nachweis)?|crédits?(?: photo| image)?|photos?|crédito|créditos|imagen|imagem|fotografía|fotografie|illustratie|beeld|kuva|zdjęcie|fot|фото|صورة|الصورة|تصوير|عدسة|צילום|写真|图片)'

/** Beginnings that say a picture is an older one: 'File/…', 'FILE PHOTO: …', 'Archivbild: …'. */
export const fileNote =
  /^(?:\(?(?:FILE|File|ARCHIVES?|Archive|Archives|Archivbild|Archivfoto|Archivo|ARCHIVO|Foto de archivo|Photo d['’]archives?|Imagen de archivo|صورة أرشيفية|أرشيفية)(?:\s(?:PHOTO|Photo|photo|PICTURE|picture|IMAGE|image|VIDEO))?\)?\s*(?:[/:]|[-–—]+)\s*)/u

/** What only captions say: who stands where, and what is being looked at. */
export const captionVoice =
  /\((?:L|R|C|left|right|centre|center|top|bottom|from left|pictured|g|d|à gauche|à droite|l\.|r\.|M\.|links|rechts|izq|der)\.?\)|\b(?:pictured|poses?|posing|from left|looks? on|gestures?|is seen|are seen|in this (?:file |undated )?(?:photo|picture|image)|file photo)\b/iu
