/** Where pages lie below the output folder. */

/** What no file name on Windows, macOS or Linux may hold. */
const unsafe = /[\\/:*?"<>|\u0000-\u001f\u007f]|^\.{1,2}$|[. ]$|^ |^$/u;

/**
 * @returns the folder name of a unit or a year as it stands on the disk.
 * @throws where the name could lead out of its folder. Names are validated when they are read; this is
 * the second lock.
 */
export function folderName(name: string | number): string {
  const text = String(name);
  if (unsafe.test(text)) {
    throw new Error(`“${text}”不能用作文件夹名称，请改用字母、数字、汉字和连字符`);
  }
  return text;
}

/** @returns the path of a report's page below the output folder, with forward slashes. */
export function reportFile(unitId: string, year: number): string {
  return `${folderName(unitId)}/${folderName(year)}/index.html`;
}

/** @returns the path of the page that lists a unit's years. */
export function unitFile(unitId: string): string {
  return `${folderName(unitId)}/index.html`;
}
