import { describeFixed } from '../source/rules.ts';
import type { RuleDescription } from '../source/rule-description.ts';

/** What is checked while files are put together, outside the lists of rules. */
export const structureRules: readonly RuleDescription[] = [
  {
    code: 'C026',
    title: '金额相加超出能够准确计算的范围',
    levels: ['error'],
    example: '金额单位是万元，误填了以元为单位的数，合计超过 90 万亿元',
    mend: '核对各项金额和“金额单位”',
    fixed: true,
  },
  ...describeFixed({
    C040: {
      title: '版式的继承有误',
      example: '继承: 四川-2018，没有这个版式',
      mend: '改正“继承”，或补上所继承的版式',
    },
    C041: {
      title: '版式用到的表、图、节或文字模板不存在',
      example: '附表里列了 templates/tables 里没有的表',
      mend: '改正名称，或补上那张表、图、节或模板',
    },
    C042: {
      title: '附表的继承有误',
      example: '一张表继承的表不存在，或互相继承',
      mend: '改正表的“继承”',
    },
    C043: {
      title: '绩效表的定义有误',
      example: '一行各格的“跨列”加起来不等于“栏数”，或“取值”不存在',
      mend: '改正 templates/forms 里那一行或那一格',
    },
    C050: {
      title: '单位文件夹的名字不能用作网址',
      example: 'data/units/市财政局',
      mend: '改用小写英文字母、数字和连字符，如 city-finance-bureau',
    },
    C052: {
      title: '缺少 unit.yaml',
      example: '单位文件夹里只有 2020.yaml',
      mend: '补上 unit.yaml，写明名称、类别和单位性质',
    },
    C053: {
      title: '文件名与年度不一致',
      example: '2021.yaml 里写着“年度: 2020”',
      mend: '改成一致',
    },
    C054: {
      title: '没有这个版式',
      example: '版式: 四州-2020',
      mend: '照提示改成已有的版式',
    },
    C055: {
      title: '版式与年度不合',
      example: '年度: 2020，版式: 四川-2021',
      mend: '改正年度，或改用那一年度的版式',
    },
    C056: {
      title: '单位在这一年度没有名称',
      example: 'unit.yaml 的名称只到 2019 年，决算是 2020 年度的',
      mend: '在 unit.yaml 补上这一年度用的名称，或改正“起”“止”',
    },
  }),
  {
    code: 'C051',
    title: '单位文件夹里有名字不对的文件',
    levels: ['warning'],
    example: '2020年.yaml、2020.yaml.txt',
    mend: '改名为 2020.yaml，或移走',
  },
  {
    code: 'C060',
    title: '规则自身出错',
    levels: ['warning'],
    example: '一条规则遇到没有料到的写法而中断',
    mend: '这是程序的毛病：把这一行告诉维护程序的人；那条规则核对的内容请人工核对',
    fixed: true,
  },
  {
    code: 'C061',
    title: '停用的规则不存在或不能停用',
    levels: ['error'],
    example: '停用规则: [{规则: S030, 原因: 没有公开日期}]',
    mend: '改正规则代码；不能停用的，改正它指出的问题，再删去这一条',
    fixed: true,
  },
  {
    code: 'C062',
    title: '同一年度有两个文件',
    levels: ['error'],
    example: '2020.yaml 和 2020.yml',
    mend: '留下一个，另一个移走',
    fixed: true,
  },
  {
    code: 'C063',
    title: '要核对的文件读不成',
    levels: ['error'],
    example: 'juesuan audit 的一份 PDF 是扫描的、加密的，或已损坏',
    mend: '照提示换成能读的文件，再核对一次；这一份没有核对，不能当作没有问题',
    fixed: true,
  },
];
