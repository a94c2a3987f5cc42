import type { Span, TextRule } from '../text-rule.ts';
import { literally, wordPattern } from '../words.ts';
import { onGoodGround } from './ground.ts';
import { maskedName, nameHead, nameInCell } from './person-names.ts';

interface Cell extends Span {
  text: string;
}

/** The lines that are rows of a table in Markdown, each as its cells; another line is undefined. */
function* rowsOf(text: string): Generator<Cell[] | undefined> {
  let start = 0;
  for (const line of text.split('\n')) {
    yield line.trimStart().startsWith('|') ? cellsOf(line, start) : undefined;
    start += line.length + 1;
  }
}

function cellsOf(line: string, start: number): Cell[] {
  return [...line.matchAll(/[^|]+(?=\|)/g)]
    .filter(({ index }) => index > line.indexOf('|'))
    .map((match) => {
      const text = match[0].trim();
      const offset = start + match.index + match[0].indexOf(text);
      return { text, offset, length: text.length };
    });
}

/** T209：表格的姓名、联系人一栏写了个人姓名（OFFICIAL 4.7；5.2，AU50）。 */
export const nameColumn: TextRule = {
  code: 'T209',
  title: '表格里写了个人姓名',
  levels: ['warning'],
  identities: ['AU50'],
  example: '“评价人员”的表格里，“姓名”一栏填了真名',
  mend: '删去姓名和签字，或整栏删去',
  needs: wordPattern(({ 联系人说法 }) => ['姓[ 　]*名', ...联系人说法.map(literally)]),
  *check({ raw }, context) {
    const { 姓氏, 联系人说法 } = context.words.lists;
    const isHead = nameHead(联系人说法);
    let columns: number[] | undefined;
    const named: { name: string; cell: Cell }[] = [];
    for (const row of rowsOf(raw)) {
      if (row === undefined) columns = undefined;
      else if (columns === undefined) {
        columns = row.flatMap(({ text }, at) => (isHead(text.replace(/\s/g, '')) ? [at] : []));
      } else {
        for (const cell of columns.flatMap((at) => row[at] ?? [])) {
          const name = nameInCell(cell.text, 姓氏);
          if (name !== undefined) named.push({ name, cell });
        }
      }
    }
    const [first, ...others] = named;
    if (first === undefined) return;
    const masked = maskedName(first.name);
    const count = others.length === 0 ? '' : `等${named.length}人`;
    yield {
      level: 'warning',
      message: `表格里写了“${masked}”${count}的姓名：删去，签字在纸质件上；${onGoodGround(context)}`,
      found: masked,
      offset: first.cell.offset,
      length: first.cell.length,
      related: others.map(({ name, cell }) => ({
        label: maskedName(name),
        offset: cell.offset,
        length: cell.length,
      })),
    };
  },
};
