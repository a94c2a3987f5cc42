/** @returns how a message calls a sheet: by the number that is printed on it. */
export function pageName(sheet: number): string {
  return sheet === 0 ? '封面' : `第${sheet}页`;
}
