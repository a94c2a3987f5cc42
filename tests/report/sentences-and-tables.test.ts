/** A figure is entered once: sentences, charts and tables print the same one (OFFICIAL 2, L01–L29). */

import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { formatMoney } from '../../src/accounts/money.ts';
import type { GridCell, Report } from '../../src/report/report.ts';
import { reportOf } from '../support/make-disclosure.ts';
import { randomDisclosure } from '../support/random-disclosure.ts';
import {
  allParagraphs,
  blocksOf,
  cellAt,
  cellBeside,
  paragraphsOf,
  tableOf,
} from '../support/read-report.ts';
import type { TableNumber } from '../support/read-report.ts';

/** A figure of a sentence (the part in brackets of the pattern), and the cell that must hold the same one. */
interface Pair {
  id: string;
  heading: string;
  pattern: RegExp;
  cell: (report: Report) => GridCell;
}

const at = (number: TableNumber, row: string, column: number) => (report: Report) =>
  cellAt(tableOf(report, number), { row, column });

const general = '一般公共预算财政拨款支出';
const incomes = [
  '一、一般公共预算财政拨款收入',
  '二、政府性基金预算财政拨款收入',
  '三、国有资本经营预算财政拨款收入',
  '四、上级补助收入',
  '五、事业收入',
  '六、经营收入',
  '七、附属单位上缴收入',
  '八、其他收入',
];
const natures = ['基本支出', '项目支出', '上缴上级支出', '经营支出', '对附属单位补助支出'];

const pairs: Pair[] = [
  {
    id: 'L01',
    heading: '收入支出决算总体情况说明',
    pattern: /收、支总计([\d.]+)万元/,
    cell: at('01', '总计', 1),
  },
  {
    id: 'L02',
    heading: '收入决算情况说明',
    pattern: /本年收入合计([\d.]+)万元/,
    cell: at('02', '合计', 1),
  },
  ...incomes.map((row) => ({
    id: `L03 ${row}`,
    heading: '收入决算情况说明',
    pattern: new RegExp(`[：；]${row.slice(2)}([\\d.]+)万元`),
    cell: at('01', row, 1),
  })),
  {
    id: 'L05',
    heading: '支出决算情况说明',
    pattern: /本年支出合计([\d.]+)万元/,
    cell: at('03', '合计', 1),
  },
  ...natures.map((nature, index) => ({
    id: `L05 ${nature}`,
    heading: '支出决算情况说明',
    pattern: new RegExp(`[：；]${nature}([\\d.]+)万元`),
    cell: at('03', '合计', index + 2),
  })),
  {
    id: 'L07',
    heading: '财政拨款收入支出决算总体情况说明',
    pattern: /财政拨款收、支总计([\d.]+)万元/,
    cell: at('04', '总计', 1),
  },
  ...['总体情况', '结构情况', '具体情况'].map((part) => ({
    id: `L08 ${part}`,
    heading: `${general}决算${part}`,
    pattern: new RegExp(`${general}(?:决算数为)?([\\d.]+)万元`),
    cell: at('05', '合计', 1),
  })),
  {
    id: 'L14',
    heading: '一般公共预算财政拨款基本支出决算情况说明',
    pattern: /基本支出([\d.]+)万元/,
    cell: at('05', '合计', 2),
  },
  ...['人员经费', '公用经费'].map((group) => ({
    id: `L15 ${group}`,
    heading: '一般公共预算财政拨款基本支出决算情况说明',
    pattern: new RegExp(`^${group}([\\d.]+)万元`, 'm'),
    cell: (report: Report) => cellBeside(tableOf(report, '06'), `${group}合计`),
  })),
  {
    id: 'L26',
    heading: '政府性基金预算支出决算情况说明',
    pattern: /支出([\d.]+)万元/,
    cell: at('08', '合计', 3),
  },
  {
    id: 'L27',
    heading: '国有资本经营预算支出决算情况说明',
    pattern: /支出([\d.]+)万元/,
    cell: at('13', '合计', 3),
  },
];

/** The amount as a sentence of plain wording prints it; nothing where it is not known. */
function printed(cell: GridCell): string | undefined {
  if (cell.value === undefined) return undefined;
  if (cell.value === 0) return '0';
  const style = { unit: '万元', decimals: 2, thousands: false, trimZeros: false } as const;
  return formatMoney(cell.value, style);
}

const plainWording = { 表述: '{ 列出零值收支项目: true }' };

/** Every figure of a sentence is the figure of its table. */
function figuresAgree(report: Report): void {
  for (const { id, heading, pattern, cell } of pairs) {
    const text = paragraphsOf(report, heading).join('\n');
    // Of nothing at all there is no sentence with a figure, but one in words.
    if (text.includes('没有一般公共预算财政拨款支出')) continue;
    assert.is(`${id} ${pattern.exec(text)?.[1]}`, `${id} ${printed(cell(report))}`);
  }
}

/** Each 项 has its sentence, in the order and with the amounts of 公开05 (L11). */
function itemsAgree(report: Report): void {
  const rows = tableOf(report, '05').body.filter(([code]) => code?.text.length === 7);
  const expected = rows.map(
    ([, name, amount]) => `${name?.text}（项）：支出决算为${amount && printed(amount)}万元`,
  );
  const lines = paragraphsOf(report, `${general}决算具体情况`).slice(1);
  const said = lines.flatMap((line) => /[^）]+（项）：支出决算为[\d.]+万元/.exec(line) ?? []);
  // An item that the author lists at zero has a sentence and no row.
  assert.equal(
    said.filter((line) => !line.endsWith('为0万元')),
    expected,
  );
}

/** Charts show the figures that the sentences beside them print (L29). */
function chartsAgree(report: Report): void {
  const text = allParagraphs(report).join('\n');
  for (const block of blocksOf(report)) {
    if (block.kind !== 'figure') continue;
    const { kind, data, caption } = block.figure;
    const own = kind === 'bar' ? data.slice(-1) : data;
    for (const { valueText, shareText = '' } of own) {
      const words = `${valueText}万元${shareText === '' ? '' : `，占${shareText}`}`;
      assert.ok(text.includes(words), `${caption}: ${words}`);
    }
  }
}

const closed = suite('disclosures that leave nothing open');

closed('sentences, items and charts print what the tables print', () => {
  fc.assert(
    fc.property(randomDisclosure({ open: false }), (parts) => {
      const report = reportOf({ ...parts, ...plainWording });
      figuresAgree(report);
      itemsAgree(report);
      chartsAgree(report);
    }),
    { numRuns: 30 },
  );
});

closed.run();

const open = suite('disclosures with open dimensions');

open('a sentence has a figure exactly where its table has one', () => {
  fc.assert(
    fc.property(randomDisclosure({ open: true }), (parts) => {
      const report = reportOf({ ...parts, ...plainWording });
      for (const { id, heading, pattern, cell } of pairs) {
        const said = pattern.exec(paragraphsOf(report, heading).join('\n'))?.[1];
        if (said !== undefined) assert.is(`${id} ${said}`, `${id} ${printed(cell(report))}`);
      }
    }),
    { numRuns: 40 },
  );
});

open.run();
