/** AU50: names of persons in the forms and tables of a document (OFFICIAL 4.7; 5.2). */

import { isPersonName, maskedName } from '../../../checks/text/privacy/persons.ts';
import { literally } from '../../../checks/text/words.ts';
import { plainWords } from '../../plain-words.ts';
import { logicalIdentity } from '../sentence-rule.ts';
import type { LogicalFinding, SentenceContext } from '../sentence-rule.ts';
import { nameColumns } from './name-cells.ts';
import type { HeadTest, NameCell } from './name-cells.ts';

/** Words that begin like a family name, and names that are masked. */
const noName = /^(?:金额|金融|方式|方向|文化|文件|万元|石油|江苏|.*[某×])/u;
/** Offices and places end so. */
const noPerson = /(?:[市县区镇乡村局办科股所站队室处委厅组]|中心)$/u;

interface Named {
  name: string;
  cell: NameCell;
}

/** The name with which a cell begins: `张甲乙`, `张 甲`, `张甲乙 0000-1234567`. */
function nameIn(cell: NameCell, surnames: readonly string[]): Named | undefined {
  const name = plainWords(cell.text).replace(/[\d\-—（）+、]+$/u, '');
  if (!/^\p{Script=Han}{2,4}$/u.test(name) || noName.test(name) || noPerson.test(name)) {
    return undefined;
  }
  // Four characters are a name only behind a family name of two.
  const known = name.length < 4 ? surnames : surnames.filter(({ length }) => length === 2);
  return isPersonName(name, known) ? { name, cell } : undefined;
}

function headTest(labels: readonly string[]): HeadTest {
  const pattern = new RegExp(
    `^(?:\\p{Script=Han}{0,6}姓名|${labels.map(literally).join('|')})(?:及(?:联系)?电话)?(?:（[^）]{1,6}）)?：?$`,
    'u',
  );
  return (words) => pattern.test(words);
}

function* namedPersons({
  document,
  knowledge,
}: SentenceContext): Generator<LogicalFinding | undefined> {
  const { 姓氏, 联系人说法 } = knowledge.words.lists;
  for (const { head, cells } of nameColumns(document, headTest(联系人说法))) {
    const named = cells.flatMap((cell) => nameIn(cell, 姓氏) ?? []);
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
