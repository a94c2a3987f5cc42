import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import {
  isIdentityNumber,
  isOldIdentityNumber,
  passesLuhn,
} from '../../../src/checks/text/privacy/identity-number.ts';
import { checkText } from '../../../src/checks/text/text-rule.ts';
import { privacyRules } from '../../../src/checks/text/text-rules.ts';
import { checkTextRule, plainContext } from '../../support/check-texts.ts';
import type { FiringText, SilentText } from '../../support/check-texts.ts';

// Every number here is made up: a division code that does not exist, digits in a row, check digits computed.
const identity = '990000199001010017';
const oldIdentity = '699000900101001';
const card = '6200000000000000000';

const digits = suite('check digits');
digits('an identity number has a date and the check digit of GB 11643', () => {
  assert.ok(isIdentityNumber(identity));
  assert.not(isIdentityNumber(`${identity.slice(0, 17)}8`), 'another check digit');
  assert.not(isIdentityNumber('990000199013010017'), 'no such month');
  assert.ok(isOldIdentityNumber(oldIdentity));
  assert.not(isOldIdentityNumber('699000901301001'), 'no such month');
});
digits('a card number passes Luhn', () => {
  assert.ok(passesLuhn(card));
  assert.not(passesLuhn(`${card.slice(0, -1)}4`));
});
digits.run();

const ground = suite('what to do on good ground');
ground('an authored file has a place to say so, a published document has none', () => {
  const text = `账号：${card}`;
  const said = (isPublished: boolean): string[] =>
    checkText(text, { ...plainContext, isPublished }, privacyRules).map(({ message }) => message);
  assert.match(said(false).join(), '在“不核对”里写明原因');
  assert.match(said(true).join(), '确有依据要公开的，写明依据');
  assert.not.match(said(true).join(), '不核对');
});
ground.run();

const check = (
  code: string,
  title: string,
  fires: readonly FiringText[],
  silent: readonly SilentText[],
): void => checkTextRule(privacyRules, code, title, fires, silent);

check(
  'T201',
  '手机号码',
  [
    { text: '电话13900000000。', at: '13900000000', level: 'error', says: /139\*\*\*\*0000/ },
    { text: '电话139 0000 0000', at: '139 0000 0000' },
    { text: '联系+86-139-0000-0000', at: '+86-139-0000-0000' },
  ],
  [
    '电话138****1234',
    '办公电话0812-1234567',
    '12345热线',
    '案件13900000000000件',
    '金额13900000000.5',
  ],
);

check(
  'T202',
  '身份号码',
  [
    { text: `身份证号${identity}`, at: identity, level: 'error' },
    { text: `身份证号${oldIdentity}。`, at: oldIdentity },
  ],
  ['编号990000199001010018', '35*************123', `批号${identity}99`],
);

check(
  'T203',
  '银行账号',
  [
    { text: `卡号：${card}`, at: card, level: 'error' },
    { text: `转入${card}。`, at: card },
    { text: '账号：1234567890', at: '1234567890' },
  ],
  ['账号：****1234', '流水6200000000000000004', '设立账户，账号另行通知'],
);

check(
  'T204',
  '私人邮箱',
  [{ text: '邮箱 nobody@qq.com', at: 'nobody@qq.com', level: 'error' }],
  ['邮箱 office@example.gov.cn', '@qq.com', 'a@notqq.com'],
);

check(
  'T205',
  '号牌',
  [{ text: '公务用车川A00000', at: '川A00000', level: 'error' }],
  ['川A****', '川藏公路G318', '京A级评定', '川ABCDEF'],
);

const reception = { kind: 'reception' } as const;
check(
  'T206',
  '接待写姓名',
  [
    { text: '邻市局长王某甲一行5人', at: '王某甲', level: 'error', context: reception },
    { text: '接待张某乙同志', at: '张某乙', level: 'error', context: reception },
    { text: '市示例办科长（时任）李某丙同志赴外地', at: '李某丙', level: 'warning' },
  ],
  [
    { text: '邻市城市管理部门考察垃圾分类工作', context: reception },
    { text: '省级专家组评估平台', context: reception },
    { text: '邻市局长一行5人', context: reception },
    '市政府领导同志审批',
    '各位老同志',
  ],
);

check(
  'T207',
  '联系人',
  [
    { text: '填报人（签名）：王某甲   联系电话：8690000', at: '王某甲', level: 'warning' },
    { text: '| 联系人 | 李 某 |', at: '李 某' },
  ],
  ['联系电话：8690000', '联系人：办公室', '联系人制度健全'],
);

check(
  'T209',
  '表格的姓名',
  [
    {
      text: '评价人员：\n\n| 姓 名 | 职务 |\n| --- | --- |\n| 李甲乙 | 主任 |\n| 欧阳丙 | 科员 |',
      at: '李甲乙',
      level: 'warning',
      says: /^表格里写了“李某”等2人的姓名：/,
    },
    {
      text: '| 项目 | 联系人及电话 |\n|---|---|\n| 路灯 | 王丁 000-0000000 |',
      at: '王丁 000-0000000',
    },
  ],
  [
    '| 姓名 | 职务 |\n| --- | --- |\n|  | 主任 |\n| 李某 | 科员 |\n| 张××| 科员 |',
    '| 姓名 | 职务 |\n| --- | --- |\n\n李甲乙以外的人员另行安排',
    '| 项目 | 金额 |\n| --- | --- |\n| 方案 | 5万元 |\n| 马边县 | 姓名牌 |',
  ],
);

check(
  'T208',
  '住址',
  [
    { text: '家庭住址：示例市示例路0号', at: '示例市示例路0号', level: 'error' },
    { text: '补助对象住示例小区0栋0单元000室', at: '0栋0单元000室', level: 'warning' },
  ],
  [
    '办公地址：示例市示例路0号0号楼000室',
    '户籍地址变更情况已核实',
    '完成老旧小区单元门改造12处',
    '家庭住址信息登记率100%',
  ],
);
