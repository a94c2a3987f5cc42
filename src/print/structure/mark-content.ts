/** Marks what a page shows: pieces of the structure by their type, everything else as an artifact. */

/**
 * Opens or ends a marked piece, each on a line of its own, as the browser writes it. A piece without a
 * number says what other characters its glyphs stand for.
 */
const mark = /^(?:\/\w+ ?<<(?:\/MCID (\d+)|\/ActualText <[\da-fA-F]*>) ?>> ?BDC|EMC)(?:\n|$)/gm;
/** Paints a path, text, a picture or a shading. */
const painting = /(?:^|[\s>\]])(?:[fFBbSs]\*?|T[jJ]|['"]|Do|sh)(?=\s|$)/;
const showing = /\bT[jJ]\b/;

/**
 * @param content content stream of a page
 * @param typeOf type of the element that a marked piece belongs to; undefined for decoration
 * @returns the content with nothing left outside of marks: page numbers as pagination, lines and
 * backgrounds as artifacts (ISO 32000-1, 14.8.2.2)
 */
export function markContent(
  content: string,
  typeOf: (identifier: number) => string | undefined,
): string {
  let result = '';
  let gap = '';
  let at = 0;
  // Whether each open piece is in a gap, the innermost last.
  const open: boolean[] = [];
  const closeGap = (): void => {
    result += painting.test(gap) ? artifact(gap, result === '') : gap;
    gap = '';
  };
  for (const match of content.matchAll(mark)) {
    const [line, identifier] = match;
    const between = content.slice(at, match.index);
    at = match.index + line.length;
    const inGap = open[0] ?? true;
    if (inGap) gap += between;
    else result += between;
    if (line.startsWith('EMC')) {
      open.pop();
      if (inGap) gap += 'EMC\n';
      else result += 'EMC\n';
    } else if (identifier === undefined || open.length > 0) {
      open.push(inGap);
      if (inGap) gap += line;
      else result += line;
    } else {
      closeGap();
      open.push(false);
      const type = typeOf(Number(identifier));
      result += type === undefined ? '/Artifact BMC\n' : `/${type} <</MCID ${identifier}>> BDC\n`;
    }
  }
  gap += content.slice(at);
  closeGap();
  return result;
}

/** The browser draws the margins with the page number first. */
function artifact(painted: string, first: boolean): string {
  const open =
    first && showing.test(painted)
      ? '/Artifact <</Type /Pagination /Subtype /Footer>> BDC'
      : '/Artifact BMC';
  return `${open}\n${painted}${painted.endsWith('\n') ? '' : '\n'}EMC\n`;
}
