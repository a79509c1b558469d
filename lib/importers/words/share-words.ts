/** Words that share docks and tool bars are made of, lower case. A line of nothing else is such a dock. */
export const shareWords = new Set(
  (
    'share tweet facebook twitter x instagram whatsapp telegram linkedin reddit pinterest tumblr email e-mail mail print copy link messenger viber flipboard pocket bluesky threads mastodon vk sms line xing mix digg skype gettr parler gab ' +
    'save bookmark listen on via to this by pin it post send more like follow comment comments google+ google url permalink ' +
    'partager partagez imprimer envoyer copier lien le sur teilen twittern drucken merken mailen compartir imprimir enviar guardar copiar enlace compartilhar condividi stampa delen shares ' +
    'شارك مشاركة طباعة نسخ الرابط فيسبوك تويتر واتساب تلغرام إكس'
  ).split(' '),
)
