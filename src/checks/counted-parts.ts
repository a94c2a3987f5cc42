import { AmountReader } from '../accounts/amount-reader.ts';
import { isKnown, sumFigures } from '../accounts/figure.ts';
import type { Figure } from '../accounts/figure.ts';
import type { FileContext, Finding, Rule } from './context.ts';
import { agreementOf, amountInMessage } from './envelope.ts';

const kinds = ['货物', '工程', '服务'] as const;

/** C047：中小企业分项不超过各项采购支出，之和等于授予中小企业合同金额（OFFICIAL 2，N07）。 */
const procurementByKind: Rule<FileContext> = {
  code: 'C047',
  title: '中小企业分项与政府采购不符',
  levels: ['error'],
  identities: ['N07'],
  example: '货物采购 10 万元，其中授予中小企业合同金额 12 万元',
  mend: '核对“中小企业分项”和各项采购支出、授予中小企业合同金额',
  *check({ disclosure, document }): Iterable<Finding> {
    if (disclosure.政府采购?.中小企业分项 === undefined) return;
    const unit = disclosure.金额单位;
    const reader = new AmountReader(document, unit);
    const at = (path: string): Figure => reader.figure(`/政府采购/${path}`) ?? 'unknown';
    for (const kind of kinds) {
      const [part, whole] = [at(`中小企业分项/${kind}`), at(kind)];
      if (!isKnown(part) || !isKnown(whole) || part <= whole) continue;
      const message = `${kind}采购授予中小企业合同金额${amountInMessage(part, unit)}，大于政府采购${kind}支出${amountInMessage(whole, unit)}：请核对`;
      yield {
        level: 'error',
        message,
        place: document.placeOf(`/政府采购/中小企业分项/${kind}`),
      };
    }
    const total = at('授予中小企业合同金额');
    const sum = sumFigures(kinds.map((kind) => at(`中小企业分项/${kind}`)));
    if (!isKnown(total) || !isKnown(sum)) return;
    if (agreementOf(total, sum, kinds.length, unit) !== 'different') return;
    const message = `授予中小企业合同金额写的是${amountInMessage(total, unit)}，货物、工程、服务之和是${amountInMessage(sum, unit)}：请核对`;
    yield {
      level: 'error',
      message,
      place: document.placeOf('/政府采购/授予中小企业合同金额'),
      expected: amountInMessage(sum, unit),
      found: amountInMessage(total, unit),
    };
  },
};

/** C048：自评等级的项目数之和等于自评项目数，发现的问题等于已整改与正在整改之和（OFFICIAL 2，N19）。 */
const ratingCounts: Rule<FileContext> = {
  code: 'C048',
  title: '绩效自评的个数不符',
  levels: ['error'],
  identities: ['N19'],
  example: '绩效自评项目 6 个，自评等级写优 3 个、良 2 个',
  mend: '核对项目数、自评等级和自评问题的个数',
  *check({ disclosure, document }): Iterable<Finding> {
    const { 绩效自评项目数: projects, 自评等级, 自评问题 } = disclosure.预算绩效 ?? {};
    const rated = Object.values(自评等级 ?? {}).reduce((sum, count) => sum + count, 0);
    if (自评等级 !== undefined && projects !== undefined && rated !== projects) {
      const message = `绩效自评项目${projects}个，自评等级合计${rated}个：请核对`;
      yield {
        level: 'error',
        message,
        place: document.keyPlaceOf('/预算绩效/自评等级'),
        expected: String(projects),
        found: String(rated),
      };
    }
    if (自评问题 === undefined) return;
    const { 发现: found, 已整改: mended, 正在整改: open } = 自评问题;
    if (found === mended + open) return;
    const message = `自评发现问题${found}个，已整改${mended}个、正在整改${open}个，合计${mended + open}个：请核对`;
    yield { level: 'error', message, place: document.keyPlaceOf('/预算绩效/自评问题') };
  },
};

/** Rules on numbers that are stated beside their parts and enter no account. */
export const countedPartRules: readonly Rule<FileContext>[] = [procurementByKind, ratingCounts];
