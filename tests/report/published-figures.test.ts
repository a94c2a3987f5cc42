/**
 * The figures that three units published, as literal cases: from base figures the report must arrive at the same
 * totals, shares, changes and rates. Where a publication contradicts itself the figure that adds up is expected.
 */

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { examine } from '../../src/checks/examine.ts';
import type { Report } from '../../src/report/report.ts';
import { project } from '../support/make-disclosure.ts';
import { cellAt, cellBeside, paragraphsOf, rowTexts, tableOf } from '../support/read-report.ts';
import type { CellPlace, TableNumber } from '../support/read-report.ts';

const { disclosures } = examine(project);

function published(unitId: string, year: number): Report {
  const found = disclosures.find((one) => one.unitId === unitId && one.year === year)?.report;
  if (found === undefined) throw new Error(`${unitId} ${year} is not published`);
  return found;
}

/** Words with figures that stand under a heading. */
type Said = [heading: string, ...words: string[]];
/** The text of a cell. */
type Printed = [number: TableNumber, row: string, column: number, text: string];

function compare(unitId: string, year: number, said: readonly Said[], cells: readonly Printed[]) {
  const test = suite(`${unitId} ${year}`);
  const report = published(unitId, year);
  for (const [heading, ...words] of said) {
    const text = paragraphsOf(report, heading).join('\n');
    for (const expected of words) {
      test(`${heading}: ${expected}`, () => assert.ok(text.includes(expected), text));
    }
  }
  for (const [number, row, column, text] of cells) {
    const place: CellPlace = { row, column };
    test(`${number} ${row} ${column}: ${text}`, () =>
      assert.is(cellAt(tableOf(report, number), place).text, text));
  }
  return test;
}

const totals = '收入支出决算总体情况说明';
const income = '收入决算情况说明';
const expenditure = '支出决算情况说明';
const fiscal = '财政拨款收入支出决算总体情况说明';
const overall = '一般公共预算财政拨款支出决算总体情况';
const structure = '一般公共预算财政拨款支出决算结构情况';
const items = '一般公共预算财政拨款支出决算具体情况';
const basic = '一般公共预算财政拨款基本支出决算情况说明';
const threePublic = '“三公”经费财政拨款支出决算总体情况说明';
const threePublicParts = '“三公”经费财政拨款支出决算具体情况说明';
const vehicles = '公务用车购置及运行维护费';
const receptions = '公务接待费';
const funds = '政府性基金预算支出决算情况说明';
const procurement = '政府采购支出情况';
const assets = '国有资产占有使用情况';
const projects = '项目绩效目标完成情况';

const ziyang = compare(
  'ziyang-digital-city',
  2020,
  [
    [
      totals,
      '收入总计1062.84万元',
      '年初结转和结余416.37万元',
      '支出总计1062.84万元',
      '年末结转和结余180.71万元',
      '减少354.03万元，下降25.0%',
      '本年无新增项目',
    ],
    [
      income,
      '本年收入合计646.47万元',
      '一般公共预算财政拨款收入622.97万元，占96.4%',
      '政府性基金预算财政拨款收入23.5万元，占3.6%',
      '国有资本经营预算财政拨款收入0万元，占0.0%',
    ],
    [
      expenditure,
      '本年支出合计882.13万元',
      '基本支出321.08万元，占36.4%',
      '项目支出561.05万元，占63.6%',
    ],
    [
      fiscal,
      '收入总计1053.43万元',
      '年初财政拨款结转和结余406.96万元',
      '年末财政拨款结转和结余171.3万元',
      '减少354.03万元，下降25.2%',
    ],
    [overall, '740.32万元，占本年支出合计的83.9%', '减少148.55万元，下降16.7%'],
    [
      structure,
      '社会保障和就业支出35.66万元，占4.8%',
      '卫生健康支出14.61万元，占2.0%',
      '城乡社区支出664.95万元，占89.8%',
      '住房保障支出25.1万元，占3.4%',
    ],
    [
      items,
      '740.32万元，完成预算89.9%',
      '支出决算为17.95万元，完成预算100.0%，决算数与预算数持平',
      '支出决算为664.95万元，完成预算88.9%，决算数小于预算数',
    ],
    [
      basic,
      '基本支出321.08万元',
      '人员经费281.84万元',
      '其他工资福利支出74.78万元',
      '公用经费39.24万元',
      '办公设备购置0.09万元',
    ],
    [threePublic, '17.78万元，完成预算100.0%，决算数与预算数持平'],
    [threePublicParts, '公务用车购置及运行维护费支出决算17.78万元，占100.0%'],
    [
      vehicles,
      '增加14.05万元，增长376.7%',
      '公务用车购置支出13.78万元',
      '其他车型1辆、金额13.78万元',
      '共有公务用车2辆，其中：轿车1辆、其他车型1辆',
      '公务用车运行维护费支出4万元',
    ],
    [funds, '141.81万元'],
    [procurement, '支出总额40.89万元', '货物支出13.78万元', '服务支出27.11万元'],
    [assets, '共有车辆2辆', '应急保障用车1辆、特种专业技术用车1辆'],
    [projects, '预算数222.3万元，执行数为200.3万元，完成预算的90.1%', '完成预算的100.0%'],
  ],
  [
    ['01', '总计', 1, '1062.84'],
    ['01', '总计', 2, '1062.84'],
    ['01', '年初结转和结余', 1, '416.37'],
    ['01', '年末结转和结余', 2, '180.71'],
    ['01', '未分科目', 2, '141.81'],
    ['02', '合计', 1, '646.47'],
    ['03', '合计', 2, '321.08'],
    ['03', '合计', 3, '561.05'],
    ['03', '2120199', 1, '664.95'],
    ['03', '2120199', 2, ''],
    ['04', '年末财政拨款结转和结余', 2, '171.30'],
    ['04', '年末财政拨款结转和结余', 3, ''],
    ['05', '合计', 3, '419.24'],
    ['08', '合计', 3, '141.81'],
  ],
);

ziyang('公开06 and 公开07', () => {
  const report = published('ziyang-digital-city', 2020);
  const economic = tableOf(report, '06');
  const texts = ['301', '303', '人员经费合计', '302', '310', '公用经费合计'].map(
    (row) => cellBeside(economic, row).text,
  );
  assert.equal(texts, ['266.10', '15.74', '281.84', '39.15', '0.09', '39.24']);
  assert.equal(
    rowTexts(tableOf(report, '07')),
    '17.78 0.00 17.78 13.78 4.00 0.00 17.78 0.00 17.78 13.78 4.00 0.00'.split(' '),
  );
});

ziyang.run();

const hotline = compare(
  'panzhihua-hotline',
  2021,
  [
    [totals, '收、支总计219.59万元', '减少611.78万元，下降73.59%'],
    [income, '一般公共预算财政拨款收入219.59万元，占100%', '其他收入0万元，占0%'],
    [expenditure, '基本支出182.42万元，占83.07%', '项目支出37.17万元，占16.93%'],
    [fiscal, '219.59万元', '减少611.78万元，下降73.59%'],
    [overall, '占本年支出合计的100%', '减少142.63万元，下降39.38%'],
    [
      structure,
      '社会保障和就业支出13.17万元，占6%',
      '城乡社区支出193.65万元，占88.19%',
      '住房保障支出12.77万元，占5.82%',
    ],
    [items, '219.59万元，完成预算100%', '13.17万元', '193.65万元', '12.77万元'],
    [basic, '182.42万元', '人员经费164.45万元', '公用经费17.97万元'],
    [threePublic, '0.8万元，完成预算42%，决算数小于预算数', '减少0.32万元'],
    [vehicles, '0.8万元，完成预算49%', '减少0.14万元，下降14.89%', '轿车1辆'],
    [receptions, '减少0.18万元，下降100%'],
    [funds, '0万元'],
    [procurement, '支出总额37.17万元', '服务支出37.17万元', '授予中小企业合同金额0万元'],
    [assets, '共有车辆1辆，其中：其他用车1辆'],
    [projects, '预算数20万元，执行数为20万元，完成预算的100%', '预算数17.17万元'],
  ],
  [
    ['01', '总计', 1, '219.59'],
    ['03', '合计', 3, '37.17'],
    ['04', '总计', 2, '219.59'],
    ['05', '合计', 1, '219.59'],
  ],
);

hotline.run();

const management = compare(
  'panzhihua-urban-management',
  2020,
  [
    [totals, '收、支总计18923.74万元', '减少9249.74万元，下降32.83%'],
    [
      income,
      '本年收入合计16869.36万元',
      '一般公共预算财政拨款收入8030.19万元，占47.60%',
      '政府性基金预算财政拨款收入2292.83万元，占13.59%',
      '事业收入6546.34万元，占38.81%',
    ],
    [
      expenditure,
      '本年支出合计15597.51万元',
      '基本支出9283.85万元，占59.52%',
      '项目支出6313.66万元，占40.48%',
    ],
    [fiscal, '10889.52万元', '减少7335.02万元，下降40.25%'],
    [overall, '8077.03万元，占本年支出合计的51.78%', '减少7324.57万元，下降47.56%'],
    [
      structure,
      '一般公共服务支出2.84万元，占0.04%',
      '社会保障和就业支出595.08万元，占7.37%',
      '卫生健康支出34.70万元，占0.43%',
      '城乡社区支出6906.05万元，占85.50%',
      '住房保障支出538.36万元，占6.67%',
    ],
    [
      items,
      '8077.03万元，完成预算98.47%',
      '支出决算为0万元，完成预算0%，决算数小于预算数的主要原因是预算下达时间晚',
      '支出决算为4459.68万元，完成预算100%',
    ],
    [basic, '7584.99万元', '人员经费6864.62万元', '公用经费720.37万元'],
    [threePublic, '88.58万元，完成预算77.66%'],
    [
      threePublicParts,
      '公务用车购置及运行维护费支出决算87.44万元，占98.71%',
      '公务接待费支出决算1.14万元，占1.29%',
    ],
    [vehicles, '完成预算82.01%', '减少81.99万元，下降48.39%', '共有公务用车63辆'],
    [receptions, '完成预算15.34%', '增加0.32万元，增长39.02%', '10批次，46人次', '0.0705万元'],
    [funds, '2661.75万元'],
    ['机关运行经费支出情况', '244.17万元', '减少85.86万元，下降26.02%'],
    [procurement, '9.75万元', '授予中小企业合同金额6.80万元，占政府采购支出总额的69.74%'],
    [assets, '共有车辆63辆', '其他用车62辆'],
    [projects, '预算数266.75万元，执行数为266.75万元，完成预算的100%', '5个项目'],
  ],
  [
    ['01', '总计', 1, '18923.74'],
    ['01', '年初结转和结余', 1, ''],
    ['01', '年末结转和结余', 2, ''],
    ['02', '合计', 2, '10323.02'],
    ['03', '212', 1, '9567.80'],
    ['04', '本年支出合计', 2, '10738.78'],
    ['04', '年末财政拨款结转和结余', 2, '150.74'],
    ['05', '合计', 2, '7584.99'],
    ['08', '2121399', 3, '2661.75'],
  ],
);

management.run();
