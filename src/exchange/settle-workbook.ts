import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const propertiesPart = 'docProps/core.xml';
const sheetPart = /^xl\/worksheets\/sheet\d+\.xml$/;
const clock = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g;
const usedRange = /<dimension ref="([^"]+)"/;

/**
 * Returns a workbook with what its writer cannot be told: the date of the document in place of the clock, which would
 * make every build different, and no green corners on codes, which are text although they look like numbers.
 * @param date ISO day
 */
export function settleWorkbook(bytes: Uint8Array, date: string): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([name, content]): [string, Uint8Array] => {
    if (name === propertiesPart) return [name, strToU8(setDate(strFromU8(content), date))];
    if (!sheetPart.test(name)) return [name, content];
    return [name, strToU8(allowCodesAsText(strFromU8(content)))];
  });
  // The local time of the first day that a zip archive can hold is the same bytes in every time zone.
  return zipSync(Object.fromEntries(parts), { mtime: new Date(1980, 0, 1) });
}

function setDate(xml: string, date: string): string {
  if (xml.match(clock)?.length !== 2) throw new Error('the workbook has no dates where expected');
  return xml.replace(clock, `$1${date}T00:00:00Z`);
}

/** `ignoredErrors` follows all elements that these sheets have, as the order of the format demands. */
function allowCodesAsText(xml: string): string {
  const end = '</worksheet>';
  const range = usedRange.exec(xml)?.[1];
  if (range === undefined || !xml.endsWith(end)) throw new Error('a sheet ends unexpectedly');
  const ignored = `<ignoredErrors><ignoredError sqref="${range}" numberStoredAsText="1"/></ignoredErrors>`;
  return `${xml.slice(0, -end.length)}${ignored}${end}`;
}
