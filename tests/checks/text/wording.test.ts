import { wordsIn } from '../../../src/checks/text/read-text.ts';
import { wordingRules } from '../../../src/checks/text/text-rules.ts';
import { checkTextRule } from '../../support/check-texts.ts';
import type { FiringText, SilentText } from '../../support/check-texts.ts';

const check = (
  code: string,
  title: string,
  fires: readonly FiringText[],
  silent: readonly SilentText[],
): void => checkTextRule(wordingRules, code, title, fires, silent);

check(
  'T101',
  '模板痕迹',
  [
    { text: '主要用于日常办公业务（具体工作）。', at: '（具体工作）', level: 'error' },
    { text: '（注：数据来源于财决附03表）', at: '数据来源于财决' },
    { text: '比上年增加（减少）3万元', at: '增加（减少）' },
    { text: '比上年增加(减少)3万元', at: '增加(减少)' },
    { text: '××单位20XX年决算', at: ['××', 'XX'] },
    { text: '主要包括：……。', at: '……', level: 'warning' },
  ],
  [
    '本单位增加办公费3万元，减少差旅费2万元。',
    '某投资集团考察餐厨项目',
    '形成7×24小时的服务模式',
    '购置GXX200型设备1台',
    '项目众多……逐项列出。',
  ],
);

check(
  'T102',
  '转换残渣',
  [
    { text: '[bookmark: _Toc15377197]一、职能', at: '[bookmark: _Toc15377197]', level: 'error' },
    { text: '占用????万元', at: '????' },
    { text: '市\uFFFD局', at: '\uFFFD', says: /U\+FFFD/ },
    { text: '见PAGEREF _Toc3', at: 'PAGEREF _Toc3' },
  ],
  ['真的吗？', '引用[[收支总计]]', '示例（图1）'],
);

check(
  'T103',
  '垃圾词',
  [
    { text: '城乡球探体育综合治理', at: '球探体育', level: 'error' },
    { text: '市容某某娱乐卫生管理处', at: '某某娱乐', level: 'hint' },
    { text: '切实某某体育自评质量', at: '某某体育', level: 'hint' },
  ],
  ['城乡环境综合治理', '市容和环境卫生', '体育彩票公益金', '切实提升体育设施水平', '市容市貌'],
);

check(
  'T104',
  '标点重复',
  [
    { text: '占3.4%。；其他支出', at: '。；', level: 'warning' },
    { text: '会计制度》，，专职', at: '，，' },
  ],
  ['“三公”经费：指……', '一、（一）职能。', '项目众多……。'],
);

check(
  'T105',
  '半角标点',
  [
    { text: '占100%,主要包括办公费;水费', at: ',', level: 'hint', says: /共2处/ },
    { text: '用于"文明城市"建设', at: '"' },
  ],
  [
    '收入1,234.50万元',
    '7:30开门，3.5%',
    '使用Word, Excel两种软件',
    '中文“引号”不是错误',
    { text: '占100%,主要', context: { allowHalfWidth: true } },
  ],
);

check(
  'T106',
  '括号成对',
  [
    { text: '压减“一般性财政支出', at: '“', level: 'warning' },
    { text: '清扫保洁（含新增', at: '（' },
    { text: '30.三公”经费', at: '”' },
  ],
  [
    '（一）职能（含（子）项）',
    '1）会议；2）培训',
    '“三公”经费',
    '《条例》〔2019〕26号',
    '甲（乙)丙',
  ],
);

check(
  'T107',
  '三公的引号',
  [{ text: '严控“三公经费”和三公经费支出', at: ['“三公经费”', '三公经费'], level: 'hint' }],
  ['严控“三公”经费支出', '“三公”'],
);

check(
  'T108',
  '词语重复',
  [
    { text: '支出增加增加25万元', at: '增加增加', level: 'warning' },
    { text: '示例股份有有限公司', at: '有有' },
    { text: '保障城市运行保障城市运行的支出', at: '保障城市运行保障城市运行' },
  ],
  ['人人参与', '共同共建', '各项工作一一落实', '办公费、办公用品'],
);

check(
  'T109',
  '数字写法',
  [
    { text: '支出１２万元', at: '１２', level: 'warning' },
    { text: '支出1.2e3万元', at: '1.2e3' },
    { text: '结余-0.00万元', at: '-0.00' },
    { text: '收入1，234.50万元', at: '1，234.50' },
  ],
  ['结余-0.05万元', '收入1,234.50万元', '1.2.3节', '型号3E5'],
);

check(
  'T110',
  '金额单位',
  [
    { text: '会议费0.06元', at: '0.06元', says: /多半是万元/ },
    { text: '购置0辆，金额0元，运行费3万元', at: '0元' },
    { text: '支出决算数为219.59，完成预算100%', at: '219.59' },
  ],
  ['会议费0.06万元', '单价0.50亿元', '人均30.5元', '工资标准100元、运行费3万元', '办结率为99.7%，'],
);

check(
  'T111',
  '占比',
  [
    { text: '一般公共服务支出占76.23，其他', at: '76.23', level: 'warning', says: /没有百分号/ },
    { text: '占本年支出合计的103.5%。', at: '103.5%', says: /超过100%/ },
  ],
  ['占76.23%，', '占100%', '占地面积45.6平方米', '比上年增长376.7%', '占用耕地3亩，'],
);

check(
  'T112',
  '年份',
  [
    { text: '202 年度决算', at: '202 年度', level: 'error' },
    { text: '截至2019年12月31日，共有车辆1辆', at: '截至2019年12月31日', level: 'warning' },
    { text: '2019年度部门决算情况', at: '2019年度', level: 'warning' },
  ],
  [
    '与2019年度决算相比',
    '比2019年“三公”经费减少',
    '截至2020年12月底',
    '2012年12月成立，2017年开通热线',
    '攀编发〔2019〕26号',
    '2019年应付的专项款在2020年付清',
    '有200年历史',
  ],
);

const foundUnits = (text: string) => wordsIn(text, ['示例市邻居管理中心', '示例市示例局执法支']);
const names = {
  ownNames: ['示例市示例局', '示例局', '示例市示例局执法支队'],
  otherUnits: { find: foundUnits, first: (text: string) => foundUnits(text)[0]?.offset ?? -1 },
  formerNames: new Map([['示例市旧名局', '示例市示例局']]),
};
check(
  'T113',
  '单位名称',
  [
    {
      text: '示例市邻居管理中心2020年支出',
      at: '示例市邻居管理中心',
      level: 'warning',
      context: names,
    },
    { text: '与示例市邻居管理中心合作', at: '示例市邻居管理中心', level: 'hint', context: names },
    { text: '示例市旧名局内设3科', at: '示例市旧名局', says: /示例市示例局/, context: names },
  ],
  [
    { text: '示例市示例局执法支队', context: names },
    { text: '原示例市旧名局划入', context: names },
    '示例市邻居管理中心2020年支出',
  ],
);

check(
  'T114',
  '科目名称',
  [
    { text: '医疗健康支出（类）行政事业单位医疗（款）', at: '医疗健康支出', says: /卫生健康支出/ },
    { text: '医疗卫生与计划生育（类）', at: '医疗卫生与计划生育', says: /卫生健康支出/ },
    { text: '城乡环境卫生（项）', at: '城乡环境卫生', says: /“城乡社区环境卫生”/ },
    { text: '2080505职业年金缴费支出', at: [] },
    { text: '2080506机关事业单位基本养老保险缴费支出', at: '2080506' },
  ],
  [
    '社会保障和就业（类）行政事业单位养老支出（款）机关事业单位基本养老保险缴费支出（项）',
    '政府办公厅（室）及相关机构事务（款）行政运行（项）',
    '其中：住房保障支出(类)',
    '2080505机关事业单位基本养老保险缴费支出',
    '受理案件208569件',
    { text: '任意（类）', context: { subjects: undefined } as never },
  ],
);

check(
  'T115',
  '类款项的括号',
  [{ text: '抚恤(款)死亡抚恤[项]', at: ['(款)', '[项]'] }],
  ['抚恤（款）', { text: '抚恤(款)', context: { allowHalfWidth: true } }],
);

check(
  'T116',
  '空的原因',
  [
    { text: '下降3%。主要原因是。', at: '主要原因是', level: 'error' },
    { text: '无', at: '无', level: 'error', context: { kind: 'reason' } },
    { text: '支出增加', at: '支出增加', level: 'warning', context: { kind: 'reason' } },
    { text: '主要原因是人员增加', at: '主要原因是', context: { kind: 'reason' } },
  ],
  [
    '主要原因是人员增加。',
    '无',
    { text: '人员增加2名，工资支出增加', context: { kind: 'reason' } },
    { text: '本年无新增项目', context: { kind: 'reason' } },
  ],
);

check(
  'T117',
  '增减的说法',
  [
    { text: '比上年增加25万元，下降3%', at: '增加25万元，下降3%', level: 'error' },
    { text: '比上年增加0万元，增长0%', at: '增加0万元，增长0%', level: 'warning' },
    { text: '比上年减少-5万元', at: '减少-5万元' },
    { text: '上年为0万元，本年支出5万元，增长100%', at: '上年为0万元，本年支出5万元，增长100%' },
  ],
  [
    '增加25万元，增长3%',
    '减少25万元，降低3%',
    '与上年持平',
    '减少0.43万元，减少14.78%',
    '上年为10万元，增长100%',
    '处理率上升0.6个百分点',
  ],
);
