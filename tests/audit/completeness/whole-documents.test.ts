/** AU01 to AU12: a disclosure in which nothing is missing is silent; whatever is left out is named. */

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { found } from '../small-documents.ts';
import type { Sketch } from '../small-documents.ts';
import { changed, reworded, whole } from './whole-document.ts';

const test = suite('completeness of a published document');

/** The tables are in another file: that is all that is said of the whole document. */
const always = 'hint AU02';

test('nothing is said of a document in which nothing is missing', () => {
  assert.equal(found(whole), [always]);
});

test('of an extract nothing is said to be missing', () => {
  assert.equal(found(whole.slice(9, 14)), []);
});

const paragraphs = (sketches: readonly Sketch[], put: (text: string) => Sketch[]): Sketch[] =>
  sketches.flatMap((sketch) => (typeof sketch === 'string' ? put(sketch) : [sketch]));

const without = (words: string): Sketch[] => changed(words);

const cases: readonly [code: string, what: string, sketches: readonly Sketch[]][] = [
  [
    'warning AU01',
    'a section is missing',
    paragraphs(changed('八、政府', '2021年无此项。'), (text) =>
      text.includes('政府性基金预算财政拨款支出0') ? [] : [text],
    ),
  ],
  [
    'warning AU01',
    'the glossary is missing',
    paragraphs(without('第三部分 名词解释'), (text) => (text.includes('：指') ? [] : [text])),
  ],
  ['warning AU01', 'a section says nothing', without('2021年国有资本经营预算财政拨款支出0')],
  [
    'warning AU01',
    'a title is used twice',
    reworded('（三）一般公共预算财政拨款支出决算具体', '（二）一般公共预算财政拨款支出决算结构'),
  ],
  ['warning AU01', 'two styles of numbers', reworded('二、收入决算', '2、收入决算')],
  ['warning AU01', 'a number is skipped', reworded('九、国有', '十一、国有')],
  ['warning AU01', 'a number is used twice', reworded('（四）预算绩效', '（三）预算绩效')],
  [
    'warning AU05',
    'purchase is not told apart',
    reworded('其中：公务用车购置支出0万元。公务用车运行维护费支出2.00万元。', ''),
  ],
  [
    'warning AU06',
    'no number of receptions',
    reworded('国内公务接待5批次，30人次，共计支出1.00万元。', ''),
  ],
  [
    'warning AU06',
    'no number of vehicles',
    reworded('截至2021年12月底，部门共有公务用车1辆，其中：轿车1辆。', ''),
  ],
  [
    'warning AU07',
    'nothing on procurement',
    paragraphs(without('政府采购支出总额'), (text) =>
      text === '（二）政府采购支出情况'
        ? []
        : [text.replace('（三）国', '（二）国').replace('（四）预', '（三）预')],
    ),
  ],
  [
    'hint AU08',
    'an item is not explained',
    without('3.住房保障支出（类）住房改革支出（款）住房公积金（项）：指'),
  ],
  [
    'hint AU08',
    'an item that nothing speaks of',
    reworded('抚恤（款）死亡抚恤（项）：指', '抚恤（款）伤残抚恤（项）：指'),
  ],
  ['warning AU09', 'the kinds do not add up', reworded('其他事业单位1个', '其他事业单位2个')],
  ['warning AU09', 'a unit is not listed', without('2.示例服务中心')],
  [
    'warning AU10',
    'the attachment is about something else',
    reworded('2021年度设施养护项目', '2021年度信息采集项目'),
  ],
  ['warning AU11', 'a chart is skipped', reworded('（图2：', '（图3：')],
  [
    'warning AU12',
    'the reason repeats the result',
    reworded('主要变动原因是设施改造项目完工', '主要变动原因是收入支出减少'),
  ],
  [
    'warning AU29',
    'an item is explained as another',
    reworded('指按规定为职工缴纳的住房公积金', '指为职工缴纳的基本医疗保险费'),
  ],
  [
    'warning AU46',
    'title and explanation differ',
    reworded('2021年度部门决算情况说明', '2021年度单位决算情况说明'),
  ],
  ['error AU47', 'published before the year was over', ['公开时间：2021年9月30日', ...whole]],
  ['hint AU47', 'published years later', ['公开时间：2024年9月30日', ...whole]],
  [
    'hint AU51',
    'classes out of order',
    reworded(
      '社会保障和就业支出7.00万元，占10.00%；住房保障支出63.00万元，占90.00%。',
      '住房保障支出63.00万元，占90.00%；社会保障和就业支出7.00万元，占10.00%。',
    ),
  ],
  [
    'warning M16',
    'no reason for the difference',
    reworded('，决算数小于预算数的主要原因是发放对象减少', '，决算数小于预算数'),
  ],
  ['warning M17', 'no reason for the change', reworded('，主要原因是接待批次减少', '')],
];

const contents = [
  '目录',
  '第一部分 部门概况',
  '第二部分 2021年度部门决算情况说明',
  '一、收入支出决算总体情况说明……3',
  '二、收入决算情况说明……4',
  '第三部分 名词解释……9',
];

test('AU01: what the contents list follows, its page numbers apart', () => {
  assert.equal(found([...contents, ...whole]), [always]);
  const more = [...contents, '十一、一般性支出情况……8', ...whole];
  assert.equal(found(more).sort(), [always, 'warning AU01']);
  const longer = whole.map((sketch) =>
    sketch === '二、机构设置' ? '二、机构设置及决算单位构成' : sketch,
  );
  assert.equal(found([...contents, '二、机构设置', ...longer]), [always]);
});

for (const [code, what, sketches] of cases) {
  test(`${code}: ${what}`, () => {
    assert.equal([...new Set(found(sketches))].sort(), [code, always].sort());
  });
}

const silent: readonly [what: string, sketches: readonly Sketch[]][] = [
  [
    'a section of the province in between',
    changed(
      '十、其他重要事项',
      '十、一般性支出情况',
      '本年未举办节庆活动。',
      '十一、其他重要事项的情况说明',
    ),
  ],
  ['a heading that was lost', without('三、支出决算情况说明')],
  [
    'nothing spent on vehicles needs no parts',
    paragraphs(
      reworded(
        '公务用车购置及运行维护费支出决算2.00万元，占66.67%；公务接待费支出决算1.00万元，占33.33%',
        '公务用车购置及运行维护费支出决算0万元，占0%；公务接待费支出决算3.00万元，占100%',
      ),
      (text) => [
        text
          .replace(/^2\.公务用车.*/u, '2.公务用车购置及运行维护费支出0万元，本年没有公务用车。')
          .replace('公务接待费支出1.00', '公务接待费支出3.00')
          .replace('共计支出1.00', '共计支出3.00'),
      ],
    ),
  ],
  ['charts in two parts', reworded('（图2：收入决算结构图）', '（图1-1：收入决算结构图）')],
  ['a reason in brackets', reworded('，主要原因是接待批次减少', '（来访单位改为视频会议）')],
  ['published the year after', ['公开时间：2022年9月30日', ...whole]],
  [
    'an item that is called otherwise in the title of its report',
    reworded('2021年度设施养护项目支出绩效评价报告', '2021年设施养护绩效自评报告'),
  ],
];

for (const [what, sketches] of silent) {
  test(`silent: ${what}`, () => assert.equal(found(sketches), [always]));
}

test.run();
