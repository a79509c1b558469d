/**
 * The one inline script of reader pages: sets the reader's chosen theme before the first paint. Its hash stands
 * in the pages' policy, so the layout must print exactly this text, in a script marked `data-theme-line`.
 */
export const themeLine =
  "try{const t=localStorage.getItem('theme');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}"
