import { onceFor } from '../source/once-for.ts';
import { step } from '../accounts/amount-reader.ts';
import type { ResolvedEdition } from '../report/edition.ts';
import { allEquipmentKeys, equipmentKeys } from '../report/values/other-matters.ts';
import { valueAt } from '../source/node-finder.ts';
import type { AccountsContext, Finding, Rule } from './context.ts';

/** C057：大型设备的统计口径随年度和版式，另一口径的数不印（OFFICIAL 2，N16）。 */
const equipmentBasis: Rule<AccountsContext> = {
  code: 'C057',
  title: '大型设备口径与版式不符',
  levels: ['warning'],
  identities: ['N16'],
  example: '版式统计的是单价 100 万元以上的设备，填的是 50 万元以上的',
  mend: '改填版式统计的那一栏',
  *check({ disclosure, document, edition, wording }): Iterable<Finding> {
    const counted = equipmentKeys(wording);
    for (const key of allEquipmentKeys) {
      if (disclosure.国有资产?.[key] === undefined || counted.includes(key)) continue;
      const message = `版式“${edition.名称}”统计的是${counted.map((each) => `“${each}”`).join('、')}，不印“${key}”：请改填`;
      yield { level: 'warning', message, place: document.keyPlaceOf(`/国有资产/${key}`) };
    }
  },
};

/** C058：作者写了文字，版式却没有印它的地方。 */
const unprintedText: Rule<AccountsContext> = {
  code: 'C058',
  title: '作者的文字没有地方印',
  levels: ['warning'],
  example: '在“概况”里写了“重点工作完成情况”，版式不印这一节',
  mend: '并入别的文字，或删去',
  *check({ disclosure, document, edition }): Iterable<Finding> {
    const printed = printedTexts(edition);
    for (const key of Object.keys(disclosure.概况 ?? {})) {
      if (printed.has(`概况.${key}`)) continue;
      const message = `版式“${edition.名称}”没有印“概况”的“${key}”的地方：请并入别的文字，或删去`;
      yield { level: 'warning', message, place: document.keyPlaceOf(`/概况/${key}`) };
    }
    for (const [key, notes] of Object.entries(disclosure.说明 ?? {})) {
      if (notes.补充说明 === undefined || printed.has(key)) continue;
      const message = `版式“${edition.名称}”没有印“${key}”补充说明的地方：请写到别的节，或删去`;
      yield { level: 'warning', message, place: document.keyPlaceOf(`/说明${step(key)}/补充说明`) };
    }
  },
};

/** What only some editions print, by its place in the file; the last step is the name that partials use. */
const optionalParts: readonly (readonly string[])[] = [
  ['人员情况'],
  ['一般性支出'],
  ['政府采购', '中小企业分项'],
  ['政府采购', '预留采购'],
  ...['编制目标项目金额', '绩效监控项目金额', '绩效自评项目金额'].map((key) => ['预算绩效', key]),
  ...['自评平均分', '自评等级', '自评问题'].map((key) => ['预算绩效', key]),
];

/** C049：只有一部分版式印的内容，作者写了，本版式却不印。 */
const unprintedPart: Rule<AccountsContext> = {
  code: 'C049',
  title: '写了版式不印的内容',
  levels: ['warning'],
  example: '版式没有人员情况一节，文件写了“人员情况”',
  mend: '确实要公开的写进补充说明，否则删去；“前年”要在“表述”写比较年度: 上年和前年',
  *check({ disclosure, document, edition, sentences, wording }): Iterable<Finding> {
    const partials = printedPartials(edition);
    const unprinted = optionalParts.filter(
      (keys) =>
        valueAt(disclosure, pointerOf(keys)) !== undefined &&
        !partials.some((partial) => sentences.mentions(partial, keys.at(-1) ?? '')),
    );
    const earlier = disclosure.前年 !== undefined && wording.比较年度 === '上年';
    for (const keys of [...unprinted, ...(earlier ? [['前年']] : [])]) {
      const message = `版式“${edition.名称}”不印“${keys.join('”的“')}”：确实要公开的写进补充说明，否则删去`;
      yield { level: 'warning', message, place: document.keyPlaceOf(pointerOf(keys)) };
    }
  },
};

function pointerOf(keys: readonly string[]): string {
  return keys.map(step).join('');
}

/** C059：版式印概况的某一节，作者却没有写（OFFICIAL 5.2，AU01）。 */
const missingOverview: Rule<AccountsContext> = {
  code: 'C059',
  title: '概况缺少一节',
  levels: ['error'],
  example: '版式要印“机构设置”，“概况”里没有',
  mend: '补上这一节',
  fixed: true,
  *check({ disclosure, document, edition }): Iterable<Finding> {
    const overview: Readonly<Record<string, string | undefined>> = disclosure.概况;
    for (const key of overviewKeys(edition)) {
      if (overview[key] !== undefined) continue;
      const message = `“概况”缺少“${key}”，版式“${edition.名称}”要印这一节：请补上`;
      yield { level: 'error', message, place: document.keyPlaceOf('/概况') };
    }
  },
};

/** Returns the keys of 概况 that the edition prints, in its order: a disclosure has to fill them in. */
export function overviewKeys(edition: ResolvedEdition): string[] {
  return [...printedTexts(edition)].flatMap((path) => {
    const [part, key] = path.split('.');
    return part === '概况' && key !== undefined ? [key] : [];
  });
}

/** Returns the sentence partials of all sections that are printed. */
const printedPartials = onceFor((edition: ResolvedEdition): string[] => {
  const partialsOf = (name: string): string[] => [
    ...(edition.节[name]?.内容 ?? []).flatMap(({ 正文 }) => 正文 ?? []),
    ...(edition.节[name]?.节 ?? []).flatMap(partialsOf),
  ];
  return edition.部分.flatMap(partialsOf);
});

/** What stands somewhere in the report: keys of 说明 whose 补充说明 is printed, and paths of 叙述. */
const printedTexts = onceFor((edition: ResolvedEdition): ReadonlySet<string> => {
  const printed = new Set<string>();
  const visit = (names: readonly string[]): void => {
    for (const name of names) {
      for (const { 补充说明, 叙述 } of edition.节[name]?.内容 ?? []) {
        if (补充说明 !== undefined) printed.add(补充说明);
        if (叙述 !== undefined) printed.add(叙述);
      }
      visit(edition.节[name]?.节 ?? []);
    }
  };
  visit(edition.部分);
  return printed;
});

/** Rules on what a disclosure says and its edition does not print. */
export const editionRules: readonly Rule<AccountsContext>[] = [
  equipmentBasis,
  unprintedText,
  unprintedPart,
  missingOverview,
];
