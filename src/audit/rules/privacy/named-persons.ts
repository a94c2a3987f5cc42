/** AU50: names of persons in the forms and tables of a document (OFFICIAL 4.7; 5.2). */

import { maskedName, nameHead, nameInCell } from '../../../checks/text/privacy/person-names.ts';
import { logicalIdentity } from '../sentence-rule.ts';
import type { LogicalFinding, SentenceContext } from '../sentence-rule.ts';
import { nameColumns } from './name-cells.ts';

function* namedPersons({
  document,
  knowledge,
}: SentenceContext): Generator<LogicalFinding | undefined> {
  const { 姓氏, 联系人说法 } = knowledge.words.lists;
  for (const { head, cells } of nameColumns(document, nameHead(联系人说法))) {
    const named = cells.flatMap((cell) => {
      const name = nameInCell(cell.text, 姓氏);
      return name === undefined ? [] : [{ name, cell }];
    });
    const [first] = named;
    if (first === undefined) {
      yield undefined;
      continue;
    }
    const masked = maskedName(first.name);
    const others = named.length > 1 ? `等${named.length}人` : '';
    yield {
      message: `“${head.replace(/：$/u, '')}”一栏写了“${masked}”${others}的姓名：公开的文件里删去，栏目留空；确有依据要公开的，写明依据`,
      place: first.cell.place,
      found: masked,
      related: named
        .slice(1)
        .map(({ name, cell }) => ({ label: maskedName(name), place: cell.place })),
    };
  }
}

/** AU50. */
export const namedPersonRules = [
  logicalIdentity('AU50', '表格的姓名、联系人栏不写个人姓名', namedPersons, ['warning']),
];
