import { fundSet, natureSet } from '../accounts/dimensions.ts';
import { isKnown, sumFigures } from '../accounts/figure.ts';
import type { FunctionalSubjects } from '../accounts/subjects.ts';
import { spenderKinds } from '../report/unit-in-year.ts';
import type { AccountsContext, Rule } from './context.ts';
import { amountInMessage } from './envelope.ts';

const general = fundSet('一般公共预算财政拨款');
const governmentFund = fundSet('政府性基金预算财政拨款');
const stateCapital = fundSet('国有资本经营预算财政拨款');
const basic = natureSet('基本支出', general);
const project = natureSet('项目支出', general);

/** C111：行政运行、事业运行一般只有基本支出，一般行政管理事务一般只有项目支出（OFFICIAL 2，C05）。 */
const natureOfSubject: Rule<AccountsContext> = {
  code: 'C111',
  title: '科目与支出性质少见的搭配',
  levels: ['hint'],
  identities: ['C05'],
  example: '2120101 行政运行写了项目支出',
  mend: '核对科目和支出性质；确实如此的不用改',
  *check({ books: { accounts }, functional, document }) {
    const reported = new Set<string>();
    for (const { subject = '', natures, amount, pointer } of accounts.expenditure) {
      if (subject.length !== 7 || amount === 0) continue;
      const name = functional.nameOf(subject, accounts.year);
      const isRunning = name === '行政运行' || name === '事业运行';
      const unusual = isRunning
        ? natures === project
        : name === '一般行政管理事务' && natures === basic;
      if (!unusual || reported.has(subject)) continue;
      reported.add(subject);
      const message = `“${subject}”${name}一般只有${isRunning ? '基本' : '项目'}支出，这里有${isRunning ? '项目' : '基本'}支出：请核对，确实如此的不用改`;
      yield { level: 'hint', message, place: document.placeOf(pointer) };
    }
  },
};

/** C112：政府性基金、国有资本经营预算的支出列在各自的科目（OFFICIAL 2，D10）。 */
const fundOfSubject: Rule<AccountsContext> = {
  code: 'C112',
  title: '政府性基金或国有资本经营预算列在少见的科目',
  levels: ['warning'],
  identities: ['D10'],
  example: '资金来源是政府性基金预算财政拨款，科目是 2120199',
  mend: '核对科目和资金来源；科目表没有标明是基金科目的，可在“补充科目”里写“基金: true”',
  *check({ books: { accounts }, functional, document }) {
    const year = accounts.year;
    for (const { subject, funds, amount, pointer } of accounts.expenditure) {
      if (subject === undefined || amount === 0 || funds === general) continue;
      const found = functional.find(subject, year);
      if (found === undefined) continue;
      if (funds === governmentFund && !holdsFund(functional, subject, year)) {
        const message = `“${subject}”${found.name}不是政府性基金的科目，资金来源却是政府性基金预算财政拨款：请核对`;
        yield { level: 'warning', message, place: document.placeOf(pointer) };
      }
      if (funds === stateCapital && !subject.startsWith(stateCapitalClass)) {
        const message = `“${subject}”${found.name}不属于国有资本经营预算支出类，资金来源却是国有资本经营预算财政拨款：请核对`;
        yield { level: 'warning', message, place: document.placeOf(pointer) };
      }
    }
  },
};

/** Tells whether the 科目 or one below it belongs to the 政府性基金预算. */
function holdsFund(functional: FunctionalSubjects, subject: string, year: number): boolean {
  return functional.list(year).some(({ code, fund }) => fund && code.startsWith(subject));
}

/** 国有资本经营预算支出. */
const stateCapitalClass = '223';

/** C113：一般公共预算的支出里没有基金科目和国有资本经营预算科目（OFFICIAL 2，E05）。 */
const noFundSubjects: Rule<AccountsContext> = {
  code: 'C113',
  title: '一般公共预算列了基金或国有资本经营预算的科目',
  levels: ['error'],
  identities: ['E05'],
  example: '资金来源是一般公共预算财政拨款，科目是 2121301',
  mend: '改正资金来源或科目',
  *check({ books: { accounts }, functional, document }) {
    for (const { subject, funds, amount, pointer } of accounts.expenditure) {
      if (subject === undefined || funds !== general || amount === 0) continue;
      const found = functional.find(subject, accounts.year);
      const isFund = found?.fund === true;
      if (!isFund && !subject.startsWith(stateCapitalClass)) continue;
      const kind = isFund ? '政府性基金预算' : '国有资本经营预算';
      const message = `“${subject}”${found?.name ?? ''}是${kind}的科目，资金来源却是一般公共预算财政拨款：请改正资金来源或科目`;
      yield { level: 'error', message, place: document.placeOf(pointer) };
    }
  },
};

/** 土地补偿等、房屋购建和大型修缮: seldom part of 基本支出. */
const rareInBasic = ['31005', '31006', '31009', '31010', '31011', '31012'];

/** C114：309、311、313 不在基本支出里；31005、31006、31009–31012 少见（OFFICIAL 2，F08）。 */
const constructionInBasic: Rule<AccountsContext> = {
  code: 'C114',
  title: '基本支出里有不属于基本支出的经济科目',
  levels: ['error', 'warning'],
  identities: ['F08'],
  example: "基本支出里写了 '30905'",
  mend: '改为项目支出，或改正经济科目',
  *check({ books: { accounts }, economic, document }) {
    for (const entry of accounts.economic) {
      if (entry.economic === undefined || entry.natures !== basic || entry.amount === 0) continue;
      const subject = economic.find(entry.economic, accounts.year);
      if (subject === undefined) continue;
      const words = `“${subject.code}”${subject.name}`;
      if (subject.operatingFunds === undefined) {
        const message = `${words}不属于基本支出，基本支出决算表没有这一行：请改为项目支出，或改正经济科目`;
        yield { level: 'error', message, place: document.placeOf(entry.pointer) };
      } else if (rareInBasic.includes(subject.code)) {
        const message = `${words}一般不在基本支出里：请核对是不是项目支出`;
        yield { level: 'warning', message, place: document.placeOf(entry.pointer) };
      }
    }
  },
};

const ofInstitutions = ['30107'];
/** 奖金 (30103) is named there too, but institutions pay it as well: three of three published ones do. */
const ofOffices = ['30111'];

/** C115：绩效工资一般是事业单位的，公务员医疗补助一般是行政（参公）单位的（OFFICIAL 2，F09）。 */
const payOfUnit: Rule<AccountsContext> = {
  code: 'C115',
  title: '经济科目与单位性质少见的搭配',
  levels: ['hint'],
  identities: ['F09'],
  example: '行政单位的基本支出里有 30107 绩效工资',
  mend: '核对经济科目和单位性质；确实如此的不用改',
  *check({ books: { accounts }, unit, economic, document }) {
    const kinds = spenderKinds(unit, accounts.year);
    const unusual = [
      ...(kinds.includes('事业单位') ? [] : ofInstitutions),
      ...(kinds.includes('机关') ? [] : ofOffices),
    ];
    for (const entry of accounts.economic) {
      const code = entry.economic ?? '';
      if (!unusual.includes(code) || entry.natures !== basic || entry.amount === 0) continue;
      const whose = ofInstitutions.includes(code) ? '事业单位' : '行政（参公）单位';
      const message = `“${code}”${economic.nameOf(code, accounts.year) ?? ''}一般是${whose}的，请核对经济科目和单位性质；确实如此的不用改`;
      yield { level: 'hint', message, place: document.placeOf(entry.pointer) };
    }
  },
};

/** C116：国有资本经营预算一般没有基本支出（OFFICIAL 2，H04）。 */
const stateCapitalBasic: Rule<AccountsContext> = {
  code: 'C116',
  title: '国有资本经营预算有基本支出',
  levels: ['hint'],
  identities: ['H04'],
  example: '资金来源是国有资本经营预算财政拨款，写了基本支出',
  mend: '核对支出性质；确实如此的不用改',
  *check({ books: { accounts }, document }) {
    for (const { funds, natures, amount, pointer } of accounts.expenditure) {
      if (funds !== stateCapital || natures !== basic || amount === 0) continue;
      const message = '国有资本经营预算一般只有项目支出，这里是基本支出：请核对，确实如此的不用改';
      yield { level: 'hint', message, place: document.placeOf(pointer) };
    }
  },
};

interface Pair {
  functional: readonly string[];
  economic: readonly string[];
  /** Whether other spending may be under the functional 科目 too: more is then no surprise. */
  mayExceed?: boolean;
}

const usuallyEqual: readonly Pair[] = [
  { functional: ['2210201'], economic: ['30113'] },
  { functional: ['2080505'], economic: ['30108'] },
  { functional: ['2080506'], economic: ['30109'] },
  {
    functional: ['2101101', '2101102', '2101103'],
    economic: ['30110', '30111', '30114'],
    mayExceed: true,
  },
];

/** C117：住房公积金、养老保险、职业年金、医疗的功能科目与经济科目通常相等（OFFICIAL 2，J25–J28）。 */
const contributions: Rule<AccountsContext> = {
  code: 'C117',
  title: '缴费的功能科目与经济科目不相等',
  levels: ['hint'],
  identities: ['J25', 'J26', 'J27', 'J28'],
  example: '2080505 是 17.95，30108 是 17.27',
  mend: '核对两个数；有其他科目列支或补缴的不用改',
  *check({ books, functional, economic, document, disclosure }) {
    const { year, unit } = books.accounts;
    const question = { funds: '一般公共预算财政拨款', nature: '基本支出' } as const;
    for (const pair of usuallyEqual) {
      const byCode = sumFigures(
        pair.economic.map((code) => books.ask('economic', { ...question, economic: code })),
      );
      if (!isKnown(byCode) || byCode === 0) continue;
      const bySubject = sumFigures(
        pair.functional.map((subject) =>
          books.ask('expenditure', { funds: question.funds, subject }),
        ),
      );
      if (!isKnown(bySubject) || bySubject === 0 || bySubject === byCode) continue;
      if (pair.mayExceed === true && bySubject > byCode) continue;
      const names = (codes: readonly string[], find: (code: string) => string | undefined) =>
        codes.map((code) => `${code}${find(code) ?? ''}`).join('、');
      const [left, right] = [bySubject, byCode].map((amount) => amountInMessage(amount, unit));
      const message = `${names(pair.functional, (code) => functional.nameOf(code, year))}是${left}，${names(pair.economic, (code) => economic.nameOf(code, year))}是${right}，通常相等：请核对，有其他科目列支的不用改`;
      const key = disclosure.经济分类 === undefined ? '/支出' : '/经济分类';
      yield { level: 'hint', message, place: document.keyPlaceOf(key) };
    }
  },
};

/** Rules on what a 科目 is used for. */
export const subjectUseRules: readonly Rule<AccountsContext>[] = [
  natureOfSubject,
  fundOfSubject,
  noFundSubjects,
  constructionInBasic,
  payOfUnit,
  stateCapitalBasic,
  contributions,
];
