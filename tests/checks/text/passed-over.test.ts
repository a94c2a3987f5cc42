/** Rules look only at texts with a sign that their findings need (`needs`): no finding is lost for it. */

import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { authorTexts } from '../../../src/checks/text/author-texts.ts';
import { checkText, mayFind } from '../../../src/checks/text/text-rule.ts';
import type { TextRule } from '../../../src/checks/text/text-rule.ts';
import { textRules } from '../../../src/checks/text/text-rules.ts';
import { readDocument } from '../../../src/source/read-document.ts';
import { plainContext } from '../../support/check-texts.ts';
import { project } from '../../support/make-disclosure.ts';

/** The same rules, looking at every text. */
const everywhere = textRules.map(({ needs: _passedOver, ...rule }): TextRule => rule);

const texts = project.units
  .flatMap(({ years }) => [...years.values()])
  .flatMap(({ path, bytes }) => {
    const { document } = readDocument(path, bytes);
    const { value } = document ?? {};
    return typeof value === 'object' && value !== null ? authorTexts(value) : [];
  })
  .map(({ text }) => text);

/** What makes rules find something when it stands in a text; the examples of the rules do, too. */
const faults = [
  '（罗列全部）', '(持平', 'XX', '××年', '□□□', '……', '[bookmark: a]', '???', '球探体育', '市容市貌卫生',
  '切实环境体育', '。；', '，，', '((', '，环', '汉,字', '"汉"', '（', ')', '“', '三公经费', '的的', '增加增加',
  '环境卫生环境卫生', '１２万元', '1.2e3万元', '-0.00', '1，234.50万元', '1..5', '0.06元', '支出为219.59。',
  '5万万元', '占76.23，', '占103.5%', '202 年度', '截至2019年12月31日', '2019年度决算', '医疗健康支出（类）',
  '2120199城乡居民', '[类]', '(款)', '主要原因是。', '增加0万元', '增加25万元，下降3%', '减少-5万元', '减少-133333333335万元',
  '上年决算数0万元，增长100%', '1'.padEnd(11, '3'), '1399990000 1', '99999919900101001X',
  '账号：1234567890', '6222 0212 3456 7890', 'a@qq.com', '川D12345', '局长张某某一行', '曾某同志', '联系人：王某',
  '基本支出229.85万元', '公务用车3辆，其中轿车1辆、越野车1辆', '占本年支出合计的21.66%', '完成预算的82.67%',
  '预算10万元，决算12万元，决算数等于预算数', '增长2.25%', '比上年减少0.43万元，减少14.48%', '\n', ' ', '。',
]; // prettier-ignore

const composed = fc
  .tuple(
    fc.constantFrom(...texts),
    fc.array(fc.tuple(fc.nat(400), fc.constantFrom(...faults, ...textRules.map(exampleOf))), {
      minLength: 1,
      maxLength: 5,
    }),
  )
  .map(([text, pieces]) =>
    pieces.reduce((whole, [at, piece]) => {
      const cut = at % (whole.length + 1);
      return whole.slice(0, cut) + piece + whole.slice(cut);
    }, text),
  );

function exampleOf({ example = '' }: TextRule): string {
  return example;
}

const kinds = ['text', 'reason', 'reception'] as const;

const test = suite('what rules on texts pass over');

test('rules find the same as if they looked at every text', () => {
  const found = new Set<string>();
  fc.assert(
    fc.property(composed, fc.constantFrom(...kinds), (text, kind) => {
      const all = checkText(text, { ...plainContext, kind }, everywhere);
      for (const { code } of all) found.add(code);
      assert.equal(checkText(text, { ...plainContext, kind }, textRules), all);
    }),
    { numRuns: 1000 },
  );
  assert.ok(found.size >= 20, `only ${[...found].join()} found anything`);
});

test('a sign is found in texts that are joined by line breaks', () => {
  fc.assert(
    fc.property(composed, composed, composed, (before, text, after) => {
      for (const rule of textRules) {
        if (!mayFind(rule, text, plainContext)) continue;
        assert.ok(mayFind(rule, [before, text, after].join('\n'), plainContext), rule.code);
      }
    }),
    { numRuns: 200 },
  );
});

test.run();
