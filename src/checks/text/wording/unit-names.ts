import { wordsIn } from '../read-text.ts';
import type { Span, TextRule } from '../text-rule.ts';

/** T113：单位名称（OFFICIAL 5.2，AU27）：别的单位的名称、改名以前的名称。 */
const unitNames: TextRule = {
  code: 'T113',
  title: '写成了别的单位或用了原来的名称',
  levels: ['warning', 'hint'],
  identities: ['AU27'],
  example: '把别的单位的文字照抄过来，名称没有改',
  mend: '改成本单位的全称；说到别的单位或以前的名称是有意的，登记不核对',
  needs: ({ otherUnits, formerNames }) => ({
    [Symbol.search]: (text) => {
      const found = [...(formerNames?.keys() ?? [])].map((name) => text.indexOf(name));
      found.push(otherUnits?.first(text) ?? -1);
      const first = Math.min(...found.filter((offset) => offset >= 0));
      return first === Infinity ? -1 : first;
    },
  }),
  *check({ text }, { ownNames = [], otherUnits, formerNames = new Map<string, string>() }) {
    const others = otherUnits?.find(text) ?? [];
    const former = formerNames.size === 0 ? [] : wordsIn(text, [...formerNames.keys()]);
    if (others.length + former.length === 0) return;
    const own = wordsIn(text, ownNames);
    const isPartOfOwn = (span: Span): boolean =>
      own.some((name) => isWithin(span, name) || name.offset === span.offset);
    for (const { found, ...span } of others) {
      if (isPartOfOwn(span)) continue;
      const after = text.slice(span.offset + span.length);
      // Said of its own accounts it was copied; elsewhere the other unit may well be meant.
      const isSubject = /^(?:（本级）|本级)?(?:20\d\d年|内设|下属|决算|部门决算|单位决算)/.test(
        after,
      );
      const message = `“${found}”是别的单位的名称：照抄来的请改成本单位`;
      yield { level: isSubject ? 'warning' : 'hint', message, found, ...span };
    }
    for (const { found, ...span } of former) {
      if (
        isPartOfOwn(span) ||
        /[原曾（]$|前身[为是]$|更名前/.test(text.slice(Math.max(0, span.offset - 4), span.offset))
      ) {
        continue;
      }
      const name = formerNames.get(found) ?? '';
      const message = `“${found}”是别的年度用的名称，本年度的名称是“${name}”：改正，或在前面写“原”`;
      yield { level: 'warning', message, found, expected: name, ...span };
    }
  },
};

/** Tells whether a stretch lies in a longer one: a short name in the full one. */
function isWithin(inner: Span, outer: Span): boolean {
  return (
    outer.length > inner.length &&
    outer.offset <= inner.offset &&
    inner.offset + inner.length <= outer.offset + outer.length
  );
}

export const unitNameRules: readonly TextRule[] = [unitNames];
