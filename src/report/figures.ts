import { isKnown } from '../accounts/figure.ts';
import { indicator, priorIndicator } from '../accounts/indicators.ts';
import type { EditionFigure } from '../source/types/edition.ts';
import type { FigureDatum, ReportFigure } from './report.ts';
import type { Share } from './values/change.ts';
import type { ValuesInput } from './values/input.ts';
import type { ReportValues } from './values/report-values.ts';
import { amountNumber } from './wording.ts';

/** The compositions that a pie may show, by the name an edition gives. */
const compositions: Readonly<Record<string, (values: ReportValues) => Share[]>> = {
  收入结构: (values) => values.收入.项,
  支出结构: (values) => values.支出.项,
  一般公共预算支出结构: (values) => values.一般公共预算.结构,
  三公经费结构: (values) => values.三公经费.结构,
};

/** The names that 构成 may take in an edition. */
export const compositionNames = Object.keys(compositions);

/**
 * Returns the figure that an edition asks for; undefined where there is nothing to draw: no known
 * amount, or a pie whose whole is zero. Figures show the same words as the sentences (OFFICIAL 2, L29).
 */
export function buildFigure(
  id: string,
  caption: string,
  definition: EditionFigure,
  input: ValuesInput,
  values: ReportValues,
): ReportFigure | undefined {
  const data =
    definition.形式 === '柱'
      ? barData(definition.指标 ?? '', input)
      : pieData(definition.构成 ?? '', input, values);
  if (data.length === 0) return undefined;
  return {
    id,
    caption,
    kind: definition.形式 === '柱' ? 'bar' : 'pie',
    unit: '万元',
    data,
  };
}

function barData(name: string, { books, lastYear, wording }: ValuesInput): FigureDatum[] {
  const { year } = books.accounts;
  const bars = [
    { label: `${year - 1}年度`, figure: priorIndicator(books, lastYear, name) },
    { label: `${year}年度`, figure: indicator(books, name) },
  ];
  return bars.flatMap(({ label, figure }) =>
    isKnown(figure) ? [{ label, value: figure, valueText: amountNumber(figure, wording) }] : [],
  );
}

function pieData(name: string, { wording }: ValuesInput, values: ReportValues): FigureDatum[] {
  const shares = compositions[name]?.(values) ?? [];
  const data = shares.flatMap(({ 名称, 金额, 占比 }): FigureDatum[] =>
    isKnown(金额)
      ? [
          {
            label: 名称,
            value: 金额,
            valueText: amountNumber(金额, wording),
            ...(占比 === null ? {} : { shareText: 占比 }),
          },
        ]
      : [],
  );
  return data.some(({ value }) => value > 0) ? data : [];
}
