/** Text into HTML. Every character an author wrote passes through here or through the template engine's own escape. */

const special = /[&<>"']/;
const everySpecial = /[&<>"']/g;
const replacement: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A number with the unit that belongs to it: 622.97万元, 36.4%. */
const figureWithUnit = /\d[\d,]*(?:\.\d+)?(?:[万亿]?元|个百分点|[%％])/g;

/** @returns HTML that shows exactly this text. */
export function escapeText(text: string): string {
  // Amounts and most labels have nothing to escape, and asking is quicker than replacing.
  if (!special.test(text)) return text;
  return text.replace(everySpecial, (character) => replacement[character] ?? '');
}

/** @returns escaped text in which a figure and its unit stay on one line; the words are unchanged. */
export function proseHtml(text: string): string {
  return escapeText(text).replace(figureWithUnit, '<span class="nowrap">$&</span>');
}
