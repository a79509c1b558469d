/**
 * The one inline script of reader pages: sets the reader's chosen theme and how text is set before the first paint
 * (`islands/theme-choice.ts` and `islands/reading/reading-choice.ts` keep them). Its hash stands in the pages' policy,
 * so the layout must print exactly this text, in a script marked `data-theme-line`.
 */
export const themeLine =
  "try{const s=localStorage,e=document.documentElement,t=s.getItem('theme');if(t==='light'||t==='dark')e.dataset.theme=t;for(const[,k,v]of(s.getItem('reading')||'').matchAll(/\\b(size|width|face):(\\w+)/g))e.setAttribute('data-read-'+k,v)}catch{}"
