/** L09, L11, L18, L30: amounts beside the names of subjects are those of the tables. */

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { auditDocument } from '../../src/audit/audit-document.ts';
import { knowledge } from './knowledge.ts';
import { documentOf } from './small-documents.ts';
import type { Sketch } from './small-documents.ts';

const test = suite('amounts beside the names of subjects');

const spending: Sketch = {
  title: '一般公共预算财政拨款支出决算表',
  rows: [
    '科目编码|科目名称|合计|基本支出|项目支出',
    '栏次<2|1|2|3',
    '合计<2|17.95|17.95|0.00',
    '208|社会保障和就业支出|17.95|17.95|0.00',
    '20805|行政事业单位养老支出|17.95|17.95|0.00',
    '2080505|机关事业单位基本养老保险缴费支出|17.95|17.95|0.00',
  ],
};
const basic: Sketch = {
  title: '一般公共预算财政拨款基本支出决算表',
  rows: ['科目编码|科目名称|决算数', '302|商品和服务支出|5.00', '30201|办公费|5.00'],
};

function codes(code: string, sketches: readonly Sketch[]): string[] {
  const { findings } = auditDocument(documentOf([...sketches, spending, basic]), knowledge);
  return findings
    .filter((one) => one.code === code)
    .map(({ level, message }) => `${level} ${message}`);
}

const structure = '（二）一般公共预算财政拨款支出决算结构情况';
const items = '（三）一般公共预算财政拨款支出决算具体情况';
const basics = '六、一般公共预算财政拨款基本支出决算情况说明';
const path =
  '社会保障和就业支出（类）行政事业单位养老支出（款）机关事业单位基本养老保险缴费支出（项）';

const prescribed: readonly (readonly [string, string, (amount: string) => string, string])[] = [
  ['L09', structure, (amount) => `其中：社会保障和就业支出${amount}万元，占100%。`, '17.95'],
  ['L11', items, (amount) => `1.${path}：支出决算为${amount}万元，完成预算100%。`, '17.95'],
  ['L18', basics, (amount) => `公用经费5.00万元，主要包括：办公费${amount}万元。`, '5.00'],
];
for (const [code, section, sentence, right] of prescribed) {
  test(`${code}: the prescribed sentence against the table`, () => {
    assert.match(codes(code, [section, sentence('19.75')])[0] ?? '', /^error .*19\.75/);
    assert.equal(codes(code, [section, sentence(right)]), []);
  });
}

const attachment = (text: string): Sketch[] => ['第四部分 附件', '绩效评价报告', text];

test('L30: an attachment against the table', () => {
  const [found] = codes('L30', attachment(`${path}支出19.75万元。`));
  assert.match(
    found ?? '',
    /^warning “机关事业单位基本养老保险缴费支出（项）”这里写的是19\.75万元，一般公共预算支出表.*17\.95万元/,
  );
  assert.is(codes('L30', attachment('公用经费5.00万元，其中：办公费4.00万元。')).length, 1);
  assert.equal(codes('L30', attachment(`${path}支出17.95万元。`)), []);
  assert.equal(codes('L30', attachment(`2080505用于在职职工的支出9.00万元。`)), []);
});

test('L30: an attachment against the sentences of a document without tables', () => {
  const sentences = [items, `1.${path}：支出决算为17.95万元，完成预算100%。`];
  const told = (text: string): string[] => {
    const document = documentOf([...sentences, ...attachment(text)]);
    const { findings } = auditDocument(document, knowledge);
    return findings.flatMap(({ code, message }) => (code === 'L30' ? [message] : []));
  };
  assert.match(told(`2080505支出19.75万元。`)[0] ?? '', /说明中的.*17\.95万元/);
  assert.equal(told(`2080505支出17.95万元。`), []);
});

test.run();
