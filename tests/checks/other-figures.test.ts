import { checkRule } from '../support/check-rules.ts';
import { departmentText, unitText } from '../support/make-disclosure.ts';
import type { Parts } from '../support/make-disclosure.ts';

const general = '一般公共预算财政拨款';
const office = { unit: departmentText };
const mixed = { unit: `${departmentText}所属单位: [{ 名称: 示例中心, 单位性质: 事业 }]\n` };

const operating = (amount: string): Parts => ({
  经济分类: `- { 资金来源: ${general}, 基本支出: { '30101': 70, '30201': 30 } }`,
  机关运行经费: `{ 决算: ${amount} }`,
});

checkRule(
  'C140',
  '机关运行经费与公用经费',
  [
    {
      name: 'more than 公用经费',
      parts: operating('30.02'),
      around: mixed,
      at: '30.02',
      says: /^机关运行经费30\.02万元大于公用经费30\.00万元/,
    },
    {
      name: 'by a rounding',
      parts: operating('30.01'),
      around: mixed,
      at: '30.01',
      level: 'hint',
      says: /大于公用经费/,
    },
    {
      name: 'less, although there are offices only',
      parts: operating('29'),
      around: office,
      at: '29 }',
      level: 'warning',
      says: /不等于公用经费30\.00万元/,
    },
  ],
  [
    { name: 'equal', parts: operating('30'), around: office },
    { name: 'less, with an institution', parts: operating('29'), around: mixed },
  ],
);

checkRule(
  'C141',
  '事业单位的机关运行经费',
  [
    {
      name: 'an amount',
      parts: { 机关运行经费: '{ 决算: 12 }' },
      around: { unit: unitText },
      at: '12 }',
      says: /^事业单位（不是参公管理的）没有机关运行经费，这里写了12\.00万元/,
    },
  ],
  [{ name: 'zero', parts: { 机关运行经费: '{ 决算: 0 }' }, around: { unit: unitText } }],
);

const procurement = (total: string): Parts => ({
  政府采购: '{ 货物: 17.12, 工程: 0, 服务: 20.25 }',
  已知合计: `- { 指标: 政府采购支出总额, 金额: ${total} }`,
});

checkRule(
  'C142',
  '政府采购支出总额',
  [
    {
      name: 'as in a published disclosure: 37.17 for 37.37',
      parts: procurement('37.17'),
      at: '37.17',
      says: /^政府采购支出总额写的是37\.17万元，货物、工程、服务之和是37\.37万元，相差0\.20万元/,
    },
    {
      name: 'by a rounding',
      parts: procurement('37.38'),
      at: '37.38',
      level: 'hint',
      says: /四舍五入/,
    },
  ],
  [{ name: 'equal', parts: procurement('37.37') }],
);

const contracts = (small: string, micro: string): Parts => ({
  政府采购: `{ 货物: 9.75, 工程: 0, 服务: 0, 授予中小企业合同金额: ${small}, 授予小微企业合同金额: ${micro} }`,
});

checkRule(
  'C143',
  '授予中小企业、小微企业合同金额',
  [
    {
      name: 'more than the total',
      parts: contracts('16.80', '6.80'),
      at: '16.80',
      says: /^授予中小企业合同金额16\.80万元大于政府采购支出总额9\.75万元/,
    },
    {
      name: 'more than 中小企业',
      parts: contracts('6', '6.80'),
      at: '6.80',
      says: /^授予小微企业合同金额6\.80万元大于授予中小企业合同金额6\.00万元/,
    },
  ],
  [{ name: 'all of it', parts: contracts('9.75', '9.75') }],
);

const large = (goods: string): Parts => ({ 政府采购: `{ 货物: ${goods}, 工程: 0, 服务: 0 }` });

checkRule(
  'C144',
  '政府采购支出与本年支出',
  [
    {
      name: 'more than was spent and left',
      parts: large('100.01'),
      at: '政府采购',
      level: 'hint',
      says: /^政府采购支出100\.01万元大于本年支出与年末结转和结余之和100\.00万元/,
    },
  ],
  [{ name: 'all of it', parts: large('100') }],
);

const projects = (count: number): Parts => ({
  预算绩效: `{ 事前评估项目数: ${count}, 涉及项目: [甲, 乙] }`,
});

checkRule(
  'C145',
  '列出的项目与项目数',
  [{ name: 'one too many', parts: projects(1), at: '1, 涉及', says: /项目数是1，涉及项目列了2个/ }],
  [
    { name: 'as many', parts: projects(2) },
    { name: 'only the main ones', parts: projects(17) },
  ],
);

const form = (funds: string): Parts => ({
  支出: `- { 科目: '2120199', 资金来源: ${general}, 基本支出: 50, 项目支出: 50 }`,
  附件: `- { 类型: 项目绩效目标完成情况表, 项目名称: 甲, 执行数: { ${funds} }, 指标: { 完成: { 数量: [{ 三级指标: 次数, 预期: 1次, 实际: 1次 }] } } }`,
});

checkRule(
  'C146',
  '绩效表的财政拨款',
  [
    {
      name: 'not 上级 and 本级 together',
      parts: form('财政拨款: 40, 上级财政资金: 10, 本级财政资金: 20'),
      at: '40, 上级',
      says: /^“甲”执行数的财政拨款写的是40\.00万元，上级、本级财政资金之和是30\.00万元/,
    },
  ],
  [
    { name: 'equal', parts: form('财政拨款: 30, 上级财政资金: 10, 本级财政资金: 20') },
    { name: '财政拨款 alone', parts: form('财政拨款: 40') },
  ],
);

checkRule(
  'C147',
  '绩效表的执行数与项目支出',
  [
    {
      name: 'more than all projects',
      parts: form('财政拨款: 50.02'),
      at: '执行数',
      level: 'warning',
      says: /^“甲”的执行数50\.02万元大于全部项目支出50\.00万元/,
    },
  ],
  [{ name: 'all of them', parts: form('财政拨款: 50') }],
);
