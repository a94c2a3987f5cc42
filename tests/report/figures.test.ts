import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Report, ReportFigure } from '../../src/report/report.ts';
import { reportOf } from '../support/make-disclosure.ts';
import type { Parts } from '../support/make-disclosure.ts';
import { randomDisclosure } from '../support/random-disclosure.ts';
import { blocksOf } from '../support/read-report.ts';

function figuresOf(report: Report): ReportFigure[] {
  return blocksOf(report).flatMap((block) => (block.kind === 'figure' ? [block.figure] : []));
}

function captionsOf(parts: Parts): string[] {
  return figuresOf(reportOf(parts)).map(({ caption }) => caption);
}

const full: Parts = {
  三公经费: '- { 项目: 公务接待费, 决算: 1 }',
  上年: '{ 收支总计: 80, 财政拨款收支总计: 80, 一般公共预算财政拨款支出: 80 }',
};

const test = suite('figures');

test('are the seven of the layout, captioned 图1 to 图7', () => {
  assert.equal(captionsOf(full), [
    '图1：收、支决算总计变动情况图',
    '图2：收入决算结构图',
    '图3：支出决算结构图',
    '图4：财政拨款收、支决算总计变动情况图',
    '图5：一般公共预算财政拨款支出决算变动情况图',
    '图6：一般公共预算财政拨款支出决算结构图',
    '图7：“三公”经费财政拨款支出结构图',
  ]);
});

test('a pie of nothing is not drawn, and the numbers close up', () => {
  const captions = captionsOf({ ...full, 收入: '[]' });
  assert.equal(captions[1], '图2：支出决算结构图');
  assert.equal(captions.at(-1), '图6：“三公”经费财政拨款支出结构图');
});

test('are numbered without gaps, with ids of their own, whatever is missing', () => {
  fc.assert(
    fc.property(randomDisclosure({ open: true }), (parts) => {
      const figures = figuresOf(reportOf(parts));
      figures.forEach(({ caption, id }, index) => {
        assert.match(caption, new RegExp(`^图${index + 1}：`));
        assert.is(id, `figure-${index + 1}`);
      });
      for (const { kind, data } of figures) {
        assert.ok(data.length > 0);
        if (kind === 'pie') assert.ok(data.some(({ value }) => value > 0));
      }
    }),
    { numRuns: 25 },
  );
});

test('bars compare last year with this one, and show this one alone where last year is unknown', () => {
  const bars = (parts: Parts) => figuresOf(reportOf(parts))[0];
  assert.equal(bars(full), {
    id: 'figure-1',
    caption: '图1：收、支决算总计变动情况图',
    kind: 'bar',
    unit: '万元',
    data: [
      { label: '2019年度', value: 80_000_000, valueText: '80.00' },
      { label: '2020年度', value: 100_000_000, valueText: '100.00' },
    ],
  });
  assert.equal(
    bars({})?.data.map(({ label }) => label),
    ['2020年度'],
  );
});

test('nothing is drawn of what is not known', () => {
  const captions = captionsOf({ 收入: '- { 一般公共预算财政拨款收入: 未公布 }' });
  assert.not.ok(captions.some((caption) => caption.includes('收、支决算总计')));
  assert.not.ok(captions.some((caption) => caption.includes('收入决算结构')));
});

test('a pie shows amounts and shares as the sentences print them; unknown parts have no slice', () => {
  const [, pie] = figuresOf(
    reportOf({
      表述: '{ 百分比小数位: 1, 整数百分比: 保留小数, 金额末尾零: 去掉, 列出零值收支项目: false }',
      收入: '- { 一般公共预算财政拨款收入: 75, 其他收入: 未公布, 事业收入: 5.5 }',
      已知合计: '- { 指标: 本年收入合计, 金额: 100 }',
    }),
  );
  assert.equal(pie?.data, [
    { label: '一般公共预算财政拨款收入', value: 75_000_000, valueText: '75', shareText: '75.0%' },
    { label: '事业收入', value: 5_500_000, valueText: '5.5', shareText: '5.5%' },
  ]);
});

test.run();
