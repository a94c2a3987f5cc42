/** @returns the words around a figure, from sign to sign, that can be looked up in the authored file: `办结率99.7%`; undefined where they tell no more than the figure. */
export function clauseAround(text: string, start: number, end: number): string | undefined {
  const before = /[^，。；：、“《]*$/u.exec(text.slice(0, start))?.[0] ?? '';
  const after = /^[^，。；：、”》]*/u.exec(text.slice(end))?.[0] ?? '';
  const words = `${before}${after}`.replace(/万元|人次|批次|[%个次辆台]/gu, '');
  return words.length < 3 ? undefined : `${before}${text.slice(start, end)}${after}`;
}
