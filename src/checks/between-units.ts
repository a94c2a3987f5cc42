import { isKnown, sumFigures } from '../accounts/figure.ts';
import { addFen, fen } from '../accounts/money.ts';
import type { Fen } from '../accounts/money.ts';
import { compareFigures } from './compare-figures.ts';
import type { Finding, Rule } from './context.ts';
import { completeDepartments } from './departments.ts';
import type { Department, UnitsContext } from './departments.ts';
import { amountInMessage } from './envelope.ts';
import type { UnitFacts } from './unit-facts.ts';

/** The sum over the units; undefined where one of them does not say. A figure that no unit lists is zero. */
function overUnits(members: readonly UnitFacts[], name: string, key: 'fiscal' | 'general') {
  const amounts = members.map((member) => member[key].get(name));
  // A 科目 that a unit does not have is zero; any other figure that is not there is not known.
  const isSubject = name.includes('科目“');
  if (amounts.some((amount) => amount === undefined && !isSubject)) return undefined;
  return sumFigures(amounts.map((amount) => amount ?? fen(0)));
}

const unitsAreRounded = ({ own, members }: Department) =>
  [own, ...members].some(({ moneyUnit }) => moneyUnit === '万元') ? '万元' : '元';

/** How many rounded amounts a figure over units adds: every figure of a unit may itself be a sum of rows. */
function addends(members: readonly UnitFacts[]): number {
  return members.reduce((sum, { fiscal }) => sum + Math.max(1, fiscal.size), 0);
}

function* sumsOverUnits(department: Department, key: 'fiscal' | 'general'): Generator<Finding> {
  const { own, members } = department;
  const names = new Set([own, ...members].flatMap((facts) => [...facts[key].keys()]));
  for (const name of names) {
    if (transfers.some(([income, spending]) => name === income || name === spending)) continue;
    const isSubject = name.includes('科目“');
    yield* compareFigures({
      what: `部门的${name}`,
      stated: own[key].get(name) ?? (isSubject ? fen(0) : undefined),
      computed: overUnits(members, name, key),
      by: `${members.length}个单位之和`,
      parts: addends(members),
      unit: unitsAreRounded(department),
      place: () => own.place,
      related: () => members.map(({ name: label, place }) => ({ label, place })),
      advice: '请核对部门和各单位的文件',
    });
  }
}

/** C170：财政拨款各表，部门＝本级和所属单位之和（OFFICIAL 2，P01、N03）。 */
const fiscalOverUnits: Rule<UnitsContext> = {
  code: 'C170',
  title: '部门的财政拨款数与各单位之和不符',
  levels: ['error', 'hint'],
  identities: ['P01', 'N03'],
  example: '部门的一般公共预算财政拨款基本支出 1761.02，本级和两个所属单位之和是 1716.02',
  mend: '核对部门和各单位的文件',
  *check(context) {
    for (const department of completeDepartments(context))
      yield* sumsOverUnits(department, 'fiscal');
  },
};

/** What one unit pays another is income there and spending here. */
const transfers = [
  ['上级补助收入', '对附属单位补助支出'],
  ['附属单位上缴收入', '上缴上级支出'],
] as const;

/** C171：收入、支出各表，部门＝各单位之和减内部往来，抵销的收入＝抵销的支出（OFFICIAL 2，P02）。 */
const generalOverUnits: Rule<UnitsContext> = {
  code: 'C171',
  title: '部门的收入、支出与各单位之和减内部往来不符',
  levels: ['error', 'warning', 'hint'],
  identities: ['P02'],
  example: '各单位上级补助收入合计 66，部门 40，抵销 26；对附属单位补助支出只抵销 24',
  mend: '核对内部往来的抵销：一个单位的补助支出是另一个单位的补助收入',
  *check(context) {
    for (const department of completeDepartments(context)) {
      const { own, members } = department;
      for (const finding of sumsOverUnits(department, 'general')) {
        // Other payments between units may have been taken off, too.
        yield finding.level === 'error' ? { ...finding, level: 'warning' } : finding;
      }
      for (const [income, spending] of transfers) {
        const [received, paid] = [income, spending].map((name) => {
          const sum = overUnits(members, name, 'general');
          const kept = own.general.get(name);
          return sum !== undefined && isKnown(sum) && kept !== undefined
            ? addFen(sum, fen(-kept))
            : undefined;
        });
        if (received === undefined || paid === undefined) continue;
        yield* compareFigures({
          what: `抵销的${income}`,
          stated: received,
          computed: paid,
          by: `抵销的${spending}`,
          parts: addends(members),
          unit: unitsAreRounded(department),
          place: () => own.place,
          advice: '内部往来应两边抵销同一个数，请核对',
        });
        yield* negativeElimination(department, income, received);
      }
    }
  },
};

function* negativeElimination({ own }: Department, name: string, amount: Fen): Generator<Finding> {
  if (amount >= 0) return;
  const over = amountInMessage(fen(-amount), own.moneyUnit);
  const message = `部门的${name}比各单位之和多${over}：汇总只会抵销，不会增加，请核对`;
  yield { level: 'error', message, place: own.place };
}

/** C172：车辆、设备、批次、人次、团组，部门＝各单位之和（OFFICIAL 2，P03）。 */
const countsOverUnits: Rule<UnitsContext> = {
  code: 'C172',
  title: '部门的车辆、批次等与各单位之和不符',
  levels: ['error'],
  identities: ['P03'],
  example: '部门车辆 21 辆，各单位之和 20 辆',
  mend: '核对部门和各单位的文件',
  *check(context) {
    for (const { own, members } of completeDepartments(context)) {
      for (const [name, count] of own.counts) {
        const parts = members.map((member) => member.counts.get(name));
        if (parts.some((part) => part === undefined)) continue;
        const sum = parts.reduce<number>((total, part) => total + (part ?? 0), 0);
        if (sum === count) continue;
        const message = `部门的${name}是${count}，${members.length}个单位之和是${sum}：请核对部门和各单位的文件`;
        const related = members.map(({ name: label, place }) => ({ label, place }));
        const details = { expected: String(sum), found: String(count), related };
        yield { level: 'error', message, place: own.place, ...details };
      }
    }
  },
};

/** C173：以部门为主管部门的单位，都在部门的所属单位名单里（OFFICIAL 2，P04）。 */
const unlistedUnits: Rule<UnitsContext> = {
  code: 'C173',
  title: '所属单位名单与单位文件不符',
  levels: ['warning'],
  identities: ['P04'],
  example: '单位的主管部门写示例局，示例局的“所属单位”里没有它',
  mend: '在部门的 unit.yaml 补上，或改正单位的“主管部门”',
  *check({ departments }) {
    for (const { own, unlisted } of departments) {
      for (const unit of unlisted) {
        const message = `“${unit.name}”的主管部门是“${own.name}”，${own.year}年的“所属单位”里没有它：请在部门的 unit.yaml 补上（名称要一致），或改正“主管部门”`;
        const related = [{ label: own.name, place: own.place }];
        yield { level: 'warning', message, place: unit.place, related };
      }
    }
  },
};

/** C174：同一年度没有两个同名、同类别的单位，也没有两个单位用同一预算代码。 */
const duplicateUnits: Rule<UnitsContext> = {
  code: 'C174',
  title: '同一个单位有两个文件夹',
  levels: ['error', 'warning'],
  identities: ['P04'],
  example: '两个文件夹的 unit.yaml 都是“示例市示例中心”',
  mend: '删去重复的一个，或改正名称、预算代码',
  *check({ facts }) {
    const seen = new Map<string, UnitFacts>();
    for (const fact of facts) {
      const { year, category, isSeat, name, code, place } = fact;
      const kind = `${year}|${category}${isSeat ? '|本级' : ''}`;
      const keys = [{ key: `${kind}|${name}`, words: `名称“${name}”`, level: 'error' as const }];
      const codes =
        code === undefined
          ? []
          : [{ key: `${kind}#${code}`, words: `预算代码“${code}”`, level: 'warning' as const }];
      for (const { key, words, level } of [...keys, ...codes]) {
        const first = seen.get(key);
        if (first === undefined) seen.set(key, fact);
        else if (first.unitId !== fact.unitId) {
          const message = `${year}年“${first.unitId}”和“${fact.unitId}”两个文件夹的${words}相同：请删去重复的一个，或改正`;
          const related = [{ label: first.name, place: first.place }];
          yield { level, message, place, related };
          if (level === 'error') break;
        }
      }
    }
  },
};

/** C175：所属单位没有文件，或不在名单里的，部门与各单位之和没有核对（OFFICIAL 2，P01–P03、N03）。 */
const notCompared: Rule<UnitsContext> = {
  code: 'C175',
  title: '所属单位不齐，没有核对部门与各单位之和',
  levels: ['hint'],
  unchecked: true,
  identities: ['P01', 'P02', 'P03', 'N03'],
  example: '部门有两个所属单位，只有一个的文件在库',
  mend: '补上各单位和部门本级（unit.yaml 写 部门本级: true）的文件',
  *check({ departments }) {
    for (const { own, missing, unlisted } of departments) {
      const causes = [
        ...(missing.length === 0 ? [] : [`没有${listed(missing)}${own.year}年的文件`]),
        ...(unlisted.length === 0
          ? []
          : [`“所属单位”里没有${listed(unlisted.map(({ name }) => name))}`]),
      ];
      if (causes.length === 0) continue;
      const message = `${causes.join('，')}：部门与各单位之和没有核对（P01、P02、P03、N03）`;
      yield { level: 'hint', message, place: own.place };
    }
  },
};

const listed = (names: readonly string[]): string =>
  names.slice(0, 3).join('、') + (names.length > 3 ? `等${names.length}个` : '');

/** Rules on a department and its units. */
export const betweenUnitsRules: readonly Rule<UnitsContext>[] = [
  fiscalOverUnits,
  generalOverUnits,
  countsOverUnits,
  unlistedUnits,
  duplicateUnits,
  notCompared,
];
