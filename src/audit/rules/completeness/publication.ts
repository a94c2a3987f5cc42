/** AU46, AU47: what a document itself shows of its publication: title and date (OFFICIAL 5.2). */

import { normalText } from '../../text/normal-text.ts';
import { logicalIdentity } from '../sentence-rule.ts';
import type { LogicalFinding, SentenceContext } from '../sentence-rule.ts';
import { isWhole } from './edition-sections.ts';

/** How far from the beginning and from the end a date of publication stands. */
const reach = 60;

const heading = /(?<year>20\d{2})年度?(?<category>部门|单位)决算情况说明/u;

/** A cover puts year and name into lines of their own. */
function hasCover({ blocks }: SentenceContext['document']): boolean {
  const lines = blocks
    .slice(0, reach)
    .flatMap((block) => (block.kind === 'text' && block.text.length <= 40 ? [block.text] : []));
  const words = normalText(lines.join('\n')).text;
  return /20\d{2}年度?[^。，；]{4,40}?决算(?!情况说明)|[^。，；]{4,40}20\d{2}年度?(部门|单位)?决算(?!情况说明)/u.test(
    words,
  );
}

function* titled({
  document,
  identity,
  outline,
}: SentenceContext): Generator<LogicalFinding | undefined> {
  const { year, unitName, category, place } = identity;
  if (isWhole(outline)) {
    const message =
      '没有认出写明单位全称和年度的标题：封面和网页标题应写“××20××年度部门（单位）决算”';
    const isTitled = (unitName !== undefined && year !== undefined) || hasCover(document);
    yield isTitled ? undefined : { level: 'hint', message, place };
  }
  const explanation = outline.sections.find(({ name }) => name === '情况说明');
  const said = heading.exec(normalText(explanation?.title ?? '').text)?.groups;
  if (explanation === undefined || said === undefined || category === undefined) return;
  const isSame = said['category'] === category;
  const message = `标题写“${category}决算”，情况说明写“${said['category'] ?? ''}决算”：请统一`;
  yield isSame ? undefined : { message, place: explanation.place, found: explanation.title };
}

const published =
  /(?:公开|发布|公布)(?:时间|日期)：?(?<year>20\d{2})(?:年|-|\/|\.)(?<month>\d{1,2})/u;

function* dated({ document, identity }: SentenceContext): Generator<LogicalFinding | undefined> {
  const { year } = identity;
  if (year === undefined) return;
  const { blocks } = document;
  const edges =
    blocks.length > 2 * reach ? [...blocks.slice(0, reach), ...blocks.slice(-reach)] : blocks;
  for (const block of edges) {
    if (block.kind !== 'text' || block.text.length > reach) continue;
    const groups = published.exec(normalText(block.text).text)?.groups;
    const stated = Number(groups?.['year']);
    if (groups === undefined) continue;
    const found = block.text.trim();
    const { place } = block;
    if (stated <= year) {
      yield { message: `${year}年度的决算不会在${stated}年公开：请核对日期或年度`, place, found };
    } else {
      const message = `${year}年度的决算到${stated}年才公开，晚于次年：请核对日期`;
      yield stated > year + 1 ? { level: 'hint', message, place, found } : undefined;
    }
  }
}

/** AU46, AU47. */
export const publicationRules = [
  logicalIdentity('AU46', '标题写明单位和年度，部门、单位前后一致', titled, ['warning', 'hint']),
  logicalIdentity('AU47', '公开日期在决算年度之后', dated, ['error', 'hint']),
];
