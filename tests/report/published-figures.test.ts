/** The figures that three published disclosures print must stand in the sentences made from their base figures. */

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { join } from 'node:path';
import { examine } from '../../src/checks/examine.ts';
import { projectRoot } from '../../src/cli/project-root.ts';
import { readProject } from '../../src/cli/read-project.ts';
import { allParagraphs } from '../support/read-report.ts';

const { disclosures, problems } = examine(await readProject(join(projectRoot, 'data')));

const published: Readonly<Record<string, readonly string[]>> = {
  'ziyang-digital-city/2020': [
    '收入总计1062.84万元（其中：年初结转和结余416.37万元）',
    '支出总计1062.84万元（其中：年末结转和结余180.71万元）',
    '收入、支出总计各减少354.03万元，下降25.0%',
    '一般公共预算财政拨款收入622.97万元，占96.4%',
    '政府性基金预算财政拨款收入23.5万元，占3.6%',
    '基本支出321.08万元，占36.4%；项目支出561.05万元，占63.6%',
    '各减少354.03万元，下降25.2%',
    '740.32万元，占本年支出合计的83.9%',
    '减少148.55万元，下降16.7%',
    '社会保障和就业支出35.66万元，占4.8%；卫生健康支出14.61万元，占2.0%',
    '城乡社区支出664.95万元，占89.8%',
    '664.95万元，完成预算88.9%',
    '人员经费281.84万元，主要包括：基本工资64.1万元、津贴补贴1.9万元、奖金0.45万元',
    // The source prints 39.15; its parts, and 321.08 − 281.84, give 39.24.
    '公用经费39.24万元',
    '增加14.05万元，增长376.7%',
    '政府性基金预算财政拨款支出141.81万元',
    '政府采购支出总额40.89万元',
    '预算数222.3万元，执行数为200.3万元，完成预算的90.1%',
  ],
  'panzhihua-hotline/2021': [
    '收、支总计219.59万元。与2020年相比，收、支总计各减少611.78万元，下降73.59%',
    // The source rounds these shares to whole percentages, others to two decimals.
    '基本支出182.42万元，占83.07%',
    '减少142.63万元，下降39.38%',
    '人员经费164.45万元',
    '公用经费17.97万元',
    '完成预算42%',
    '减少0.14万元，下降14.89%',
    '减少0.18万元，下降100%',
    '政府采购支出总额37.17万元',
  ],
  'panzhihua-urban-management/2020': [
    '收、支总计18923.74万元。与2019年相比，收、支总计各减少9249.74万元，下降32.83%',
    '占47.60%',
    // The source swaps these two shares.
    '政府性基金预算财政拨款收入2292.83万元，占13.59%；事业收入6546.34万元，占38.81%',
    '基本支出9283.85万元，占59.52%；项目支出6313.66万元，占40.48%',
    '各减少7335.02万元，下降40.25%',
    // The source divides by another total and prints 75.21%.
    '8077.03万元，占本年支出合计的51.78%',
    '城乡社区支出6906.05万元，占85.50%',
    '完成预算98.47%',
    '人员经费6864.62万元',
    '公用经费720.37万元',
    '88.58万元，完成预算77.66%',
    '公务用车购置及运行维护费支出决算87.44万元，占98.71%',
    '增加0.32万元，增长39.02%',
    '国内公务接待10批次，46人次',
    '政府性基金预算财政拨款支出2661.75万元',
    '减少85.86万元，下降26.02%',
    '占政府采购支出总额的69.74%',
  ],
};

const test = suite('figures of published disclosures');

test('every file in data is published without an error or a warning', () => {
  assert.equal(
    problems.filter(({ level }) => level !== 'hint').map(({ message }) => message),
    [],
  );
  assert.ok(disclosures.length >= 5 && disclosures.every(({ report }) => report !== undefined));
});

for (const [name, sentences] of Object.entries(published)) {
  test(name, () => {
    const found = disclosures.find(({ unitId, year }) => `${unitId}/${year}` === name);
    assert.ok(found?.report);
    const text = found?.report === undefined ? '' : allParagraphs(found.report).join('\n');
    assert.equal(
      sentences.filter((sentence) => !text.includes(sentence)),
      [],
    );
  });
}

test('no sentence speaks of nothing: no 增加0万元, no broken number, no doubled or unpaired mark', () => {
  const wrong =
    /增加0万元|减少0万元|增长0%|下降0%|NaN|undefined|null|Infinity|-0\.00|。。|，。|；。|，，|、。|：。/;
  for (const { report, unitId, year } of disclosures) {
    for (const text of report === undefined ? [] : allParagraphs(report)) {
      assert.not.match(text, wrong, `${unitId}/${year}: ${text}`);
      for (const [open, close] of ['（）', '“”', '《》'] as const) {
        const count = (mark: string | undefined): number => text.split(mark ?? '').length;
        assert.is(count(open), count(close), text);
      }
    }
  }
});

test.run();
