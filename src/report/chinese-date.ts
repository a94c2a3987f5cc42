/** @returns `2021年9月26日` for `2021-09-26`: full, without leading zeros (GB/T 9704). */
export function chineseDate(isoDate: string): string {
  const [year, month, day] = isoDate.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}
