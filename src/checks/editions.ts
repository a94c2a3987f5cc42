import type { ResolvedEdition } from '../report/edition.ts';
import { indicatorNames } from '../accounts/indicators.ts';
import { compositionNames } from '../report/figures.ts';
import type { Place, Problem } from '../source/problem.ts';
import type { EditionSection } from '../source/types/edition.ts';
import type { Table } from '../source/types/table.ts';

interface EditionParts {
  tables: ReadonlyMap<string, Table>;
  partials: ReadonlyMap<string, string>;
  place: Place;
}

/** C041：版式用到的表、图、文字模板都必须存在。 */
export function editionProblems(edition: ResolvedEdition, parts: EditionParts): Problem[] {
  const messages: string[] = [];
  for (const entry of edition.附表) {
    if (!parts.tables.has(entry.表)) messages.push(`没有附表“${entry.表}”`);
  }
  for (const [name, figure] of Object.entries(edition.图)) {
    const { 形式, 指标 = '', 构成 = '' } = figure;
    if (形式 === '柱' && !indicatorNames.includes(指标))
      messages.push(`图“${name}”的指标“${指标}”不存在`);
    if (形式 === '饼' && !compositionNames.includes(构成))
      messages.push(`图“${name}”的构成“${构成}”不存在`);
  }
  for (const section of sectionsOf(edition.部分)) {
    for (const { 正文, 图 } of section.内容 ?? []) {
      if (正文 !== undefined && !parts.partials.has(正文)) messages.push(`没有文字模板“${正文}”`);
      if (图 !== undefined && edition.图[图] === undefined) messages.push(`没有图“${图}”`);
    }
  }
  return messages.map((message) => ({
    code: 'C041',
    level: 'error',
    message: `版式“${edition.名称}”：${message}，请改正名称或补上`,
    place: parts.place,
  }));
}

function* sectionsOf(sections: readonly EditionSection[]): Generator<EditionSection> {
  for (const section of sections) {
    yield section;
    yield* sectionsOf(section.节 ?? []);
  }
}
