import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { load } from 'js-yaml';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { withAddedSubjects } from '../../src/accounts/added-subjects.ts';
import { economicSubjects } from '../../src/accounts/economic-subjects.ts';
import type { EconomicSubjectsFile } from '../../src/accounts/economic-subjects.ts';
import { chineseNumeral, digitDistance, parentCodes } from '../../src/accounts/subject-codes.ts';
import type { SubjectRow } from '../../src/accounts/subject-table.ts';
import { functionalSubjects } from '../../src/accounts/subjects.ts';
import type { FunctionalSubjectsFile } from '../../src/accounts/subjects.ts';

function read(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
}

const functionalFile = load(read('data/subjects/functional.yaml')) as FunctionalSubjectsFile;
const economicFile = load(read('data/subjects/economic.yaml')) as EconomicSubjectsFile;
const functional = functionalSubjects(functionalFile);
const economic = economicSubjects(economicFile);
const years = [2019, 2020, 2021, 2022, 2023, 2024];

const lists: [string, readonly SubjectRow[]][] = [
  ['functional', functionalFile.支出功能分类科目],
  ['economic', economicFile.部门预算支出经济分类科目],
  ['government', economicFile.政府预算支出经济分类科目],
];

function validator(name: string) {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  return ajv.compile(JSON.parse(read(`schemas/${name}-subjects.schema.json`)));
}

const schemas = suite('科目 schemas');

for (const [name, file] of [
  ['functional', functionalFile],
  ['economic', economicFile],
] as const) {
  schemas(`${name} data fits its schema, which is valid in strict mode`, () => {
    const validate = validator(name);
    validate(file);
    assert.equal(validate.errors ?? [], []);
  });
}

const broken: [string, unknown][] = [
  ['a code that is a number', { 编码: 2010301, 名称: '行政运行' }],
  ['a code of six digits', { 编码: '201030', 名称: '行政运行' }],
  ['an unknown key', { 编码: '201', 名称: '一般公共服务支出', 备注: '' }],
  ['a missing name', { 编码: '201' }],
  ['a definition that repeats 指', { 编码: '201', 名称: '甲', 释义: '指反映甲的支出。' }],
  ['a definition without full stop', { 编码: '201', 名称: '甲', 释义: '反映甲的支出' }],
  ['a year as text', { 编码: '201', 名称: '甲', 起: '2019' }],
];
for (const [what, row] of broken) {
  schemas(`the functional schema rejects ${what}`, () => {
    assert.not(validator('functional')({ 通用释义: [], 支出功能分类科目: [row] }));
  });
}

schemas('every property has a Chinese title and description and every object is closed', () => {
  const chinese = /[\u4e00-\u9fff]/;
  for (const name of ['functional', 'economic']) {
    const visit = (node: unknown, path: string): void => {
      if (typeof node !== 'object' || node === null) return;
      if ('type' in node && node.type === 'object') {
        assert.is('additionalProperties' in node && node.additionalProperties, false, path);
      }
      for (const [key, value] of Object.entries(node)) {
        if (key === 'properties') {
          for (const [property, described] of Object.entries(value as Record<string, object>)) {
            const { title, description } = described as { title?: string; description?: string };
            assert.match(title ?? '', chinese, `${path}/${property} title`);
            assert.match(description ?? '', chinese, `${path}/${property} description`);
          }
        }
        visit(value, `${path}/${key}`);
      }
    };
    visit(JSON.parse(read(`schemas/${name}-subjects.schema.json`)), name);
  }
});

schemas.run();

const data = suite('科目 data');

for (const [name, rows] of lists) {
  data(`${name}: codes ascend; a code that stands twice has separate years`, () => {
    for (const [index, row] of rows.entries()) {
      const before = rows[index - 1];
      if (before === undefined) continue;
      assert.ok(before.编码 <= row.编码, `${before.编码} before ${row.编码}`);
      if (before.编码 === row.编码)
        assert.ok((before.止 ?? Infinity) < (row.起 ?? -Infinity), row.编码);
    }
  });

  data(`${name}: everything has the subjects above it in the list`, () => {
    const codes = new Set(rows.map((row) => row.编码));
    const orphans = rows.filter((row) => !parentCodes(row.编码).every((code) => codes.has(code)));
    assert.equal(orphans, []);
  });

  data(`${name}: older names come in order and end within the years of the code`, () => {
    for (const row of rows) {
      let last = row.起 ?? -Infinity;
      for (const former of row.曾用名 ?? []) {
        assert.ok((former.起 ?? last) >= last && former.止 >= last, `${row.编码} ${former.名称}`);
        assert.ok(former.止 < (row.止 ?? Infinity), `${row.编码} ${former.名称}`);
        assert.is.not(former.名称, row.名称, row.编码);
        last = former.止 + 1;
      }
    }
  });

  data(`${name}: names are whole Chinese names without debris of conversion`, () => {
    for (const row of rows) {
      for (const text of [row.名称, ...(row.曾用名 ?? []).map((former) => former.名称)]) {
        assert.match(text, /^[\u4e00-\u9fff]([\u4e00-\u9fff、（）]*[\u4e00-\u9fff）])?$/, row.编码);
        assert.is(text.split('（').length, text.split('）').length, row.编码);
      }
    }
  });
}

data('every functional subject of a year has the subjects above it in that year', () => {
  for (const year of years) {
    for (const { code } of functional.list(year)) {
      assert.ok(functional.phrase(code, year), `${code} ${year}`);
    }
  }
});

data('every row is valid in some year', () => {
  const possible = Array.from({ length: 30 }, (_, index) => 2010 + index);
  for (const { 编码: code } of functionalFile.支出功能分类科目) {
    assert.ok(
      possible.some((year) => functional.find(code, year)),
      code,
    );
  }
});

data('definitions are complete sentences about spending, their brackets closed', () => {
  for (const year of years) {
    for (const { code, definition } of functional.list(year)) {
      if (definition === undefined) continue;
      assert.match(definition.text, /^反映[^{}\s]+。$/, code);
      assert.not.match(definition.text, /反映反映|的的|支支|[()]/, code);
      assert.is(definition.text.split('（').length, definition.text.split('）').length, code);
    }
  }
});

data('correspondences lead to subjects of the 政府预算 classification', () => {
  for (const year of years) {
    for (const { code, level } of economic.list(year)) {
      if (level === '类') continue;
      const unknown: string[] = [];
      for (const spender of ['机关', '事业单位'] as const) {
        const target = economic.governmentSubject(code, spender, year);
        if (target === undefined) unknown.push(spender);
        else assert.ok(target.spender === undefined || target.spender === spender, code);
      }
      const expected = code === '30311' ? ['机关', '事业单位'] : code === '30107' ? ['机关'] : [];
      assert.equal(unknown, expected, code);
    }
  }
});

data.run();

const lookup = suite('功能分类 by year');

const named: [number, string, string][] = [
  [2019, '2010301', '一般公共服务支出（类）政府办公厅（室）及相关机构事务（款）行政运行（项）'],
  [
    2019,
    '2010302',
    '一般公共服务支出（类）政府办公厅（室）及相关机构事务（款）一般行政管理事务（项）',
  ],
  [2020, '2011099', '一般公共服务支出（类）人力资源事务（款）其他人力资源事务支出（项）'],
  [2019, '2013299', '一般公共服务支出（类）组织事务（款）其他组织事务支出（项）'],
  [2020, '2013299', '一般公共服务支出（类）组织事务（款）其他组织事务支出（项）'],
  [2019, '2060101', '科学技术支出（类）科学技术管理事务（款）行政运行（项）'],
  [2019, '2060102', '科学技术支出（类）科学技术管理事务（款）一般行政管理事务（项）'],
  [2019, '2060199', '科学技术支出（类）科学技术管理事务（款）其他科学技术管理事务支出（项）'],
  [
    2019,
    '2080504',
    '社会保障和就业支出（类）行政事业单位离退休（款）未归口管理的行政单位离退休（项）',
  ],
  [2020, '2080501', '社会保障和就业支出（类）行政事业单位养老支出（款）行政单位离退休（项）'],
  [2020, '2080502', '社会保障和就业支出（类）行政事业单位养老支出（款）事业单位离退休（项）'],
  [
    2019,
    '2080505',
    '社会保障和就业支出（类）行政事业单位离退休（款）机关事业单位基本养老保险缴费支出（项）',
  ],
  [
    2021,
    '2080505',
    '社会保障和就业支出（类）行政事业单位养老支出（款）机关事业单位基本养老保险缴费支出（项）',
  ],
  [
    2019,
    '2080506',
    '社会保障和就业支出（类）行政事业单位离退休（款）机关事业单位职业年金缴费支出（项）',
  ],
  [2020, '2080801', '社会保障和就业支出（类）抚恤（款）死亡抚恤（项）'],
  [2019, '2081001', '社会保障和就业支出（类）社会福利（款）儿童福利（项）'],
  [2020, '2101101', '卫生健康支出（类）行政事业单位医疗（款）行政单位医疗（项）'],
  [2020, '2101102', '卫生健康支出（类）行政事业单位医疗（款）事业单位医疗（项）'],
  [2020, '2101103', '卫生健康支出（类）行政事业单位医疗（款）公务员医疗补助（项）'],
  [2019, '2109901', '卫生健康支出（类）其他卫生健康支出（款）其他卫生健康支出（项）'],
  [2020, '2120101', '城乡社区支出（类）城乡社区管理事务（款）行政运行（项）'],
  [2020, '2120102', '城乡社区支出（类）城乡社区管理事务（款）一般行政管理事务（项）'],
  [2020, '2120104', '城乡社区支出（类）城乡社区管理事务（款）城管执法（项）'],
  [2021, '2120199', '城乡社区支出（类）城乡社区管理事务（款）其他城乡社区管理事务支出（项）'],
  [2020, '2120201', '城乡社区支出（类）城乡社区规划与管理（款）城乡社区规划与管理（项）'],
  [2019, '2120399', '城乡社区支出（类）城乡社区公共设施（款）其他城乡社区公共设施支出（项）'],
  [2020, '2120501', '城乡社区支出（类）城乡社区环境卫生（款）城乡社区环境卫生（项）'],
  [2020, '2129901', '城乡社区支出（类）其他城乡社区支出（款）其他城乡社区支出（项）'],
  [2021, '2129999', '城乡社区支出（类）其他城乡社区支出（款）其他城乡社区支出（项）'],
  [
    2020,
    '2121399',
    '城乡社区支出（类）城市基础设施配套费安排的支出（款）其他城市基础设施配套费安排的支出（项）',
  ],
  [2021, '2210201', '住房保障支出（类）住房改革支出（款）住房公积金（项）'],
];
for (const [year, code, phrase] of named) {
  lookup(`${year} ${code} has its full wording and a definition`, () => {
    assert.is(functional.phrase(code, year), phrase);
    assert.ok(functional.find(code, year)?.definition, code);
  });
}

lookup('a code is of the level its digits say, with the subjects above it', () => {
  assert.is(functional.find('208', 2020)?.level, '类');
  assert.is(functional.find('20805', 2020)?.level, '款');
  assert.is(functional.find('2080505', 2020)?.level, '项');
  const above = functional.parents('2080505', 2020).map((subject) => subject.code);
  assert.equal(above, ['208', '20805']);
  assert.equal(functional.parents('208', 2020), []);
});

lookup('a renamed code has the name of the year', () => {
  assert.is(functional.nameOf('207', 2018), '文化体育与传媒支出');
  assert.is(functional.nameOf('207', 2019), '文化旅游体育与传媒支出');
  assert.is(functional.nameOf('215', 2019), '资源勘探信息等支出');
  assert.is(functional.nameOf('215', 2020), '资源勘探工业信息等支出');
});

lookup('what was verified or defined is the current name, not an older one', () => {
  assert.is(functional.find('2080501', 2020)?.verified, true);
  assert.is(functional.find('2080501', 2019)?.verified, false);
  assert.is(functional.find('2080501', 2019)?.definition, undefined);
});

lookup('a subject is valid only within the years of the subject above it', () => {
  assert.is(functional.find('2013801', 2018), undefined);
  assert.is(functional.nameOf('2013801', 2019), '行政运行');
  assert.is(functional.nameOf('2100601', 2023), '中医（民族医）药专项');
  assert.is(functional.find('2100601', 2024), undefined);
  assert.is(functional.find('234', 2019), undefined);
});

lookup('a code of another year says when it is valid and what the same name is coded now', () => {
  const old = functional.existsInOtherYear('2129901', 2021);
  assert.is(old?.subject.name, '其他城乡社区支出');
  assert.is(old?.from, undefined);
  assert.is(old?.to, 2020);
  assert.is(old?.sameName?.code, '2129999');
  const early = functional.existsInOtherYear('2089999', 2020);
  assert.is(early?.from, 2021);
  assert.is(early?.to, undefined);
  assert.is(early?.sameName?.code, '2089901');
  assert.is(functional.existsInOtherYear('2100601', 2024)?.sameName?.code, '2101704');
});

lookup('a name that many codes share leads to none', () => {
  const old = functional.existsInOtherYear('2013901', 2020);
  assert.is(old?.subject.name, '行政运行');
  assert.is(old?.from, 2024);
  assert.is(old?.sameName, undefined);
});

lookup('valid codes and codes of no year are not of another year', () => {
  assert.is(functional.existsInOtherYear('2129901', 2020), undefined);
  assert.is(functional.existsInOtherYear('2980505', 2020), undefined);
});

lookup('a slip leads to the likeliest code of the year, a wild code to none', () => {
  assert.is(functional.nearest('2080550', 2020)?.code, '2080505');
  assert.is(functional.nearest('208505', 2020)?.code, '2080505');
  assert.is(functional.nearest('2210210', 2020)?.code, '2210201');
  assert.is(functional.nearest('9999999', 2020), undefined);
});

lookup('a name in use whose years are unknown is accepted, the official one is printed', () => {
  assert.is(functional.nameOf('21305', 2022), '巩固脱贫攻坚成果衔接乡村振兴');
  assert.ok(functional.acceptsName('21305', 2022, '巩固脱贫衔接乡村振兴'));
  assert.ok(functional.acceptsName('21305', 2022, '巩固脱贫攻坚成果衔接乡村振兴'));
  assert.not(functional.acceptsName('21305', 2022, '扶贫'));
  assert.ok(functional.acceptsName('21305', 2021, '扶贫'));
  assert.not(functional.acceptsName('2130599', 2100, ''));
});

lookup('subjects below a fund subject are of the fund', () => {
  assert.is(functional.find('2121399', 2020)?.fund, true);
  assert.is(functional.find('2120199', 2020)?.fund, false);
});

lookup('a lookup builds nothing: the same object each time', () => {
  const first = functional.find('2080505', 2020);
  assert.ok(first);
  assert.is(functional.find('2080505', 2020), first);
  assert.is(functional.list(2020), functional.list(2020));
});

lookup.run();

const definitions = suite('功能分类 definitions');

const textOf = (code: string, year: number) => functional.find(code, year)?.definition;

definitions('a subject with its own official definition prints that', () => {
  assert.equal(textOf('2210201', 2020), {
    text: '反映行政事业单位按人力资源和社会保障部、财政部规定的基本工资和津贴补贴以及规定比例为职工缴纳的住房公积金。',
    pattern: false,
    verified: true,
  });
});

definitions('others follow the pattern of their name, and say so', () => {
  assert.equal(textOf('2120101', 2020), {
    text: '反映行政单位（包括实行公务员管理的事业单位）的基本支出。',
    pattern: true,
    verified: true,
  });
  assert.is(
    textOf('2120199', 2020)?.text,
    '反映除上述项目以外其他用于城乡社区管理事务方面的支出。',
  );
  assert.is(textOf('2109901', 2019)?.text, '反映除上述项目以外其他用于卫生健康方面的支出。');
  assert.is(
    textOf('2080599', 2020)?.text,
    '反映除上述项目以外其他用于行政事业单位养老方面的支出。',
  );
  assert.is(
    textOf('2080599', 2019)?.text,
    '反映除上述项目以外其他用于行政事业单位离退休方面的支出。',
  );
});

definitions('a pattern is not forced on a name it would not read well with', () => {
  assert.is(textOf('2120899', 2020), undefined);
  assert.is(textOf('2290401', 2020), undefined);
  assert.is(textOf('2080899', 2020)?.text, '反映除上述项目以外其他用于优抚方面的支出。');
});

definitions('类 and 款 get no pattern', () => {
  assert.is(textOf('229', 2020), undefined);
  assert.is(textOf('21299', 2020), undefined);
});

definitions.run();

const rows = suite('收入支出决算总表 rows');

rows('2019 has 24 classes, without 国有资本经营预算支出 and 抗疫特别国债', () => {
  const found = functional.classRows(2019);
  assert.is(found.length, 24);
  assert.equal(found[13], {
    code: '215',
    name: '资源勘探信息等支出',
    ordinal: 14,
    numeral: '十四',
  });
  assert.equal(found[20], {
    code: '224',
    name: '灾害防治及应急管理支出',
    ordinal: 21,
    numeral: '二十一',
  });
  assert.is(found[23]?.name, '债务付息支出');
});

rows('2020 to 2024 have 26 classes in the official order', () => {
  for (const year of [2020, 2021, 2022, 2023, 2024]) {
    const found = functional.classRows(year);
    assert.is(found.length, 26);
    assert.equal(
      found.map((row) => row.code).join(' '),
      '201 202 203 204 205 206 207 208 210 211 212 213 214 215 216 217 219 220 221 222 223 224 229 231 232 234',
    );
    assert.equal(found[20], {
      code: '223',
      name: '国有资本经营预算支出',
      ordinal: 21,
      numeral: '二十一',
    });
    assert.equal(found[25], {
      code: '234',
      name: '抗疫特别国债安排的支出',
      ordinal: 26,
      numeral: '二十六',
    });
  }
});

rows('years whose form is not known have none', () => {
  assert.equal(functional.classRows(2018), []);
});

rows('numerals', () => {
  const numerals = [1, 9, 10, 11, 20, 26, 99].map(chineseNumeral);
  assert.equal(numerals, ['一', '九', '十', '十一', '二十', '二十六', '九十九']);
  assert.throws(() => chineseNumeral(0), RangeError);
  assert.throws(() => chineseNumeral(100), RangeError);
});

rows('a slip counts one: a digit changed, missing, added, or two swapped', () => {
  assert.is(digitDistance('2080505', '2080505'), 0);
  for (const slip of ['2080515', '208505', '20805055', '2080550']) {
    assert.is(digitDistance(slip, '2080505'), 1, slip);
  }
});

rows.run();

const added = suite('added subjects');

added('a disclosure may use a subject that the list lacks, in its own year only', () => {
  const { subjects, problems } = withAddedSubjects(
    functional,
    [
      { 编码: '2050202', 名称: '小学教育', 释义: '反映各部门举办的小学教育支出。' },
      { 编码: '20502', 名称: '普通教育' },
    ],
    2020,
  );
  assert.equal(problems, []);
  assert.is(subjects.phrase('2050202', 2020), '教育支出（类）普通教育（款）小学教育（项）');
  assert.is(subjects.find('2050202', 2020)?.definition?.pattern, false);
  assert.is(subjects.find('2050202', 2020)?.verified, false);
  assert.is(subjects.find('2050202', 2021), undefined);
  assert.is(functional.find('2050202', 2020), undefined);
  const codes = subjects.list(2020).map((subject) => subject.code);
  assert.equal(codes, [...codes].sort());
  assert.is(codes.length, functional.list(2020).length + 2);
  assert.is(subjects.nameOf('2080505', 2020), functional.nameOf('2080505', 2020));
});

added('a missing 款 is reported', () => {
  const { problems } = withAddedSubjects(functional, [{ 编码: '2050202', 名称: '小学教育' }], 2020);
  assert.equal(
    problems.map(({ kind, parentCode }) => [kind, parentCode]),
    [['parent-missing', '20502']],
  );
});

added('a verified name is not overruled, an unverified one is, and both are reported', () => {
  const { subjects, problems } = withAddedSubjects(
    functional,
    [
      { 编码: '2210201', 名称: '公积金' },
      { 编码: '2080713', 名称: '求职补贴' },
    ],
    2021,
  );
  assert.is(subjects.nameOf('2210201', 2021), '住房公积金');
  assert.is(subjects.nameOf('2080713', 2021), '求职补贴');
  assert.equal(
    problems.map(({ kind, listedName }) => [kind, listedName]),
    [
      ['other-name', '住房公积金'],
      ['unverified-name', '求职创业补贴'],
    ],
  );
});

added('a definition of the author goes before the list, with the same name', () => {
  const own = { 编码: '2120104', 名称: '城管执法', 释义: '反映本示例的城管执法支出。' };
  const { subjects, problems } = withAddedSubjects(functional, [own], 2020);
  assert.equal(problems, []);
  assert.is(subjects.find('2120104', 2020)?.definition?.text, own.释义);
  assert.is(subjects.find('2120104', 2020)?.verified, true);
});

added('a code of a changed year, once added, is no longer of another year', () => {
  const { subjects } = withAddedSubjects(
    functional,
    [{ 编码: '2129901', 名称: '其他城乡社区支出' }],
    2021,
  );
  assert.is(subjects.existsInOtherYear('2129901', 2021), undefined);
  assert.is(subjects.nameOf('2129901', 2021), '其他城乡社区支出');
});

added('a fund above makes the added subject one of the fund; six digits are refused', () => {
  const { subjects, problems } = withAddedSubjects(
    functional,
    [
      { 编码: '2121401', 名称: '污水处理设施建设和运营' },
      { 编码: '212140', 名称: '污水处理设施' },
    ],
    2020,
  );
  assert.is(subjects.find('2121401', 2020)?.fund, true);
  assert.equal(
    problems.map(({ kind, added: { 编码: code } }) => [kind, code]),
    [['wrong-digits', '212140']],
  );
});

added.run();

const economy = suite('经济分类');

economy('names by code and year, in code order', () => {
  assert.is(economic.nameOf('30212', 2020), '因公出国（境）费用');
  assert.is(economic.nameOf('30399', 2018), '其他对个人和家庭的补助支出');
  assert.is(economic.nameOf('30399', 2019), '其他对个人和家庭的补助');
  const codes = economic.list(2020).map((subject) => subject.code);
  assert.equal(codes, [...codes].sort());
});

const abolished =
  '30104 30105 30210 30219 30220 30221 30222 30223 30230 30232 30233 30234 30235 30236 30237 30238 31004 31014 31018 31020';
economy('codes abolished or never used are unknown in every year', () => {
  for (const code of abolished.split(' ')) {
    assert.is(economic.find(code, 2020), undefined, code);
    assert.is(economic.existsInOtherYear(code, 2020), undefined, code);
  }
});

economy('nothing is known before the reform of 2018', () => {
  assert.is(economic.find('30101', 2017), undefined);
  assert.is(economic.existsInOtherYear('30101', 2017)?.from, 2018);
});

economy('代缴社会保险费 begins in 2020', () => {
  assert.is(economic.find('30311', 2019), undefined);
  assert.is(economic.nameOf('30311', 2020), '代缴社会保险费');
});

economy('the classes are 人员经费 or 公用经费, the rest neither', () => {
  const codes = (found: readonly { subject: { code: string } }[]) =>
    found.map(({ subject }) => subject.code);
  assert.equal(codes(economic.classes(2020, '人员经费')), ['301', '303']);
  assert.equal(codes(economic.classes(2020, '公用经费')), ['302', '307', '310', '312', '399']);
  assert.equal(codes(economic.classes(2020)), [
    '301',
    '302',
    '303',
    '307',
    '309',
    '310',
    '311',
    '312',
    '313',
    '399',
  ]);
  assert.is(economic.find('30901', 2020)?.construction, true);
  assert.is(economic.find('30901', 2020)?.operatingFunds, undefined);
  assert.is(economic.find('31001', 2020)?.construction, false);
});

economy('a class holds its 款 of the year', () => {
  const [salaries] = economic.classes(2020, '人员经费');
  assert.is(salaries?.items.length, 13);
  assert.equal(salaries?.items[3], economic.find('30106', 2020));
});

economy('the government classification depends on who spends', () => {
  assert.is(economic.governmentSubject('30101', '机关', 2019)?.code, '50101');
  assert.is(economic.governmentSubject('30101', '事业单位', 2019)?.code, '50501');
  assert.is(economic.governmentSubject('30239', '机关', 2019)?.name, '办公经费');
  assert.is(economic.governmentSubject('30302', '事业单位', 2019)?.name, '离退休费');
  assert.is(economic.governmentSubject('31009', '机关', 2019)?.name, '土地征迁补偿和安置支出');
  assert.is(economic.governmentSubject('30107', '机关', 2019), undefined);
  assert.is(economic.governmentSubject('30107', '事业单位', 2019)?.code, '50501');
  assert.is(economic.government.find('50203', 2019)?.name, '培训费');
});

economy('a slip leads to the likeliest code, to none where several are as likely', () => {
  assert.is(economic.nearest('03101', 2020)?.code, '30101');
  assert.is(economic.nearest('30104', 2020), undefined);
});

economy.run();
