import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { NarrativePiece } from '../../src/report/report.ts';
import { headingText, narrativeDepths } from '../../src/site/headings.ts';

const test = suite('headings');

test('number and title stand together, parted where the number does not part them', () => {
  const cases: [number: string, title: string, heading: string][] = [
    ['第一部分', '单位概况', '第一部分 单位概况'],
    ['附件1', '绩效评价报告', '附件1 绩效评价报告'],
    ['一、', '收入决算情况说明', '一、收入决算情况说明'],
    ['（一）', '总体情况', '（一）总体情况'],
    ['1.', '公务接待费', '1.公务接待费'],
    ['', '公务接待费', '公务接待费'],
    ['第一部分', '', '第一部分'],
  ];
  for (const [number, title, heading] of cases) assert.is(headingText({ number, title }), heading);
});

test('headings of a narrative never skip a level, whatever numbering the author begins with', () => {
  const depths = (...levels: (1 | 2 | 3)[]): number[] =>
    narrativeDepths(
      levels.flatMap((level): NarrativePiece[] => [
        { kind: 'heading', level, text: '标题' },
        { kind: 'paragraph', text: '正文' },
      ]),
      3,
    );
  assert.equal(depths(1, 2, 3, 1), [4, 5, 6, 4]);
  assert.equal(depths(3, 3), [4, 4]);
  assert.equal(depths(2, 3, 2, 1, 3), [4, 5, 4, 4, 5]);
  assert.equal(depths(), []);
});

test.run();
