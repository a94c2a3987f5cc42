import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import nunjucks from 'nunjucks';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { GridCell } from '../../src/report/report.ts';
import { rowPrinter } from '../../src/site/cell-markup.ts';
import { projectTemplates } from '../../src/site/site-templates.ts';

const test = suite('table cells');

const template = readFileSync(join(projectTemplates, 'site/parts/cell.njk'), 'utf8');

function cell(content: GridCell): string {
  return rowPrinter((shape) => nunjucks.renderString(template, shape))([[content]]);
}

test('heads and labels name their column or row; empty ones name nothing', () => {
  const cases: [GridCell, string][] = [
    [{ kind: 'head', text: '项目' }, '<th scope="col">项目</th>'],
    [
      { kind: 'head', text: '收入', scope: 'column-group', columnSpan: 3 },
      '<th scope="colgroup" colspan="3">收入</th>',
    ],
    [
      { kind: 'head', text: '合计', scope: 'column', rowSpan: 2 },
      '<th scope="col" rowspan="2">合计</th>',
    ],
    [{ kind: 'head', text: '数量指标', scope: 'row' }, '<th scope="row">数量指标</th>'],
    [
      { kind: 'head', text: '完成指标', scope: 'row-group', rowSpan: 4 },
      '<th scope="rowgroup" rowspan="4">完成指标</th>',
    ],
    [{ kind: 'head', text: '', scope: 'column' }, '<td>\u00a0</td>'],
    [{ kind: 'label', text: '总计' }, '<th scope="row" class="label">总计</th>'],
    [
      { kind: 'label', text: '抚恤', indent: 1 },
      '<th scope="row" class="label indent-1">抚恤</th>',
    ],
    [{ kind: 'label', text: '' }, '<td class="label">\u00a0</td>'],
  ];
  for (const [content, html] of cases) {
    assert.is(cell(content).replaceAll('<wbr>', ''), `<tr>${html}</tr>\n`);
  }
});

test('heads break between words, long names of rows too, short ones and other texts nowhere', () => {
  const breaks = (content: GridCell): boolean => cell(content).includes('<wbr>');
  assert.ok(breaks({ kind: 'head', text: '补助缴费' }));
  assert.ok(breaks({ kind: 'label', text: '机关事业单位基本养老保险缴费支出' }));
  assert.not.ok(breaks({ kind: 'label', text: '事业单位医疗' }));
  assert.not.ok(breaks({ kind: 'text', text: '机关事业单位基本养老保险缴费支出' }));
});

test('all other cells carry their kind', () => {
  assert.is(cell({ kind: 'amount', text: '622.97' }), '<tr><td class="amount">622.97</td></tr>\n');
  assert.is(cell({ kind: 'amount', text: '' }), '<tr><td class="amount">\u00a0</td></tr>\n');
  assert.is(
    cell({ kind: 'amount', text: '依法不公开', withheld: true }),
    '<tr><td class="amount withheld">依法不公开</td></tr>\n',
  );
  for (const kind of ['code', 'line-number', 'count', 'text'] as const) {
    assert.is(cell({ kind, text: '1' }), `<tr><td class="${kind}">1</td></tr>\n`);
  }
});

test('a cell is text, never markup', () => {
  assert.is(
    cell({ kind: 'text', text: '<b>&\u0001{{ 1+1 }}' }),
    '<tr><td class="text">&lt;b&gt;&amp;\u0001{{ 1+1 }}</td></tr>\n',
  );
});

test('each kind of cell is rendered once, and no two kinds are taken for each other', () => {
  const kinds = ['head', 'label', 'code', 'line-number', 'amount', 'count', 'text'] as const;
  const scopes = [undefined, 'column', 'row', 'column-group', 'row-group'] as const;
  const cells: GridCell[] = [];
  for (const kind of kinds)
    for (const scope of scopes)
      for (const text of ['', '值'])
        for (const withheld of [undefined, true])
          for (const indent of [undefined, 1, 2, 3])
            for (const columnSpan of [undefined, 2, 9, 120])
              for (const rowSpan of [undefined, 2, 40])
                cells.push({
                  kind,
                  text,
                  ...(scope === undefined ? {} : { scope }),
                  ...(withheld === undefined ? {} : { withheld }),
                  ...(indent === undefined ? {} : { indent }),
                  ...(columnSpan === undefined ? {} : { columnSpan }),
                  ...(rowSpan === undefined ? {} : { rowSpan }),
                });
  let rendered = 0;
  const printRows = rowPrinter((shape) => {
    rendered += 1;
    return `${JSON.stringify({ ...shape, text: '' })}${shape.text}`;
  });
  const alone = (content: GridCell): string =>
    rowPrinter((shape) => `${JSON.stringify({ ...shape, text: '' })}${shape.text}`)([[content]]);
  const twice = [...cells, ...cells];
  assert.is(printRows(twice.map((content) => [content])), twice.map(alone).join(''));
  assert.is(rendered, cells.length);
});

test.run();
