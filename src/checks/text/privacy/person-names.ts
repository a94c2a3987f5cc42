import { literally } from '../words.ts';

/** Tells whether a stretch begins with a family name and has more than that. */
export function isPersonName(name: string, surnames: readonly string[]): boolean {
  return surnames.some((surname) => name.startsWith(surname) && name.length > surname.length);
}

/** Returns how a name is told without printing it: the family name and 某. */
export function maskedName(name: string): string {
  return `${name.slice(0, 1)}某`;
}

/** Words that begin like a family name, and names that are masked. */
const noName = /^(?:金额|金融|方式|方向|文化|文件|万元|石油|江苏|.*[某×])/u;
/** Offices and places end so. */
const noPerson = /(?:[市县区镇乡村局办科股所站队室处委厅组]|中心)$/u;

/**
 * Returns the name with which a cell of names begins: `张甲乙`, `张 甲`, `张甲乙 0000-1234567`; undefined for an empty one,
 * a masked name and other words.
 */
export function nameInCell(text: string, surnames: readonly string[]): string | undefined {
  const name = text.replace(/\s+/gu, '').replace(/[\d\-—()（）+、]+$/u, '');
  if (!/^\p{Script=Han}{2,4}$/u.test(name) || noName.test(name) || noPerson.test(name)) {
    return undefined;
  }
  // Four characters are a name only behind a family name of two.
  const known = name.length < 4 ? surnames : surnames.filter(({ length }) => length === 2);
  return isPersonName(name, known) ? name : undefined;
}

/** Returns a test whether a head, without spaces, announces names; `labels` are words such as 联系人. */
export function nameHead(labels: readonly string[]): (words: string) => boolean {
  const pattern = new RegExp(
    `^(?:\\p{Script=Han}{0,6}姓名|${labels.map(literally).join('|')})(?:及(?:联系)?电话)?(?:[（(][^）)]{1,6}[）)])?[：:]?$`,
    'u',
  );
  return (words) => pattern.test(words);
}
