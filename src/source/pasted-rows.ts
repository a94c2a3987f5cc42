/** Rows that were pasted from a spreadsheet: cells with tabs between them, where a file wants “栏名: 数”. */

const code = /^\d{3,7}$/;
const amount = /^-?\d[\d,]*(?:\.\d+)?$/;
const ordinal = /^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|其中：)/;

/** Returns what to tell of lines among which are such rows, with the first of them as an example; nothing where there is none. */
export function pastedRowsMessage(lines: readonly string[]): string | undefined {
  const rows = lines.map(cellsOf).filter((cells) => cells.length > 1);
  if (rows.length === 0) return undefined;
  const which = lines.length === 1 ? '这一行' : `从这里起 ${lines.length} 行`;
  const examples = rows.map(exampleOf).filter((example) => example !== undefined);
  const example = examples.length === 0 ? '' : `，如 ${examples[0]}`;
  return `${which}是从电子表格粘贴的，格与格之间是制表符：每个数各写成“栏名: 数”${example}；科目名称、行次不用写，金额不加逗号`;
}

function cellsOf(line: string): string[] {
  const cells = line.trim().replace(/^- /, '').split('\t');
  return cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
}

/** A row as it should be written: its code, else its name, with its amount; the last of several, after line numbers. */
function exampleOf(cells: readonly string[]): string | undefined {
  const value = cells.findLast((cell) => amount.test(cell))?.replaceAll(',', '');
  const key = cells.find((cell) => code.test(cell));
  if (value === undefined || value === key) return undefined;
  if (key !== undefined) {
    return key.length === 7 ? `- { 科目: "${key}", …: ${value} }` : `"${key}": ${value}`;
  }
  const name = cells.find((cell) => !amount.test(cell))?.replace(ordinal, '');
  return name === undefined ? undefined : `${name}: ${value}`;
}
