import { normalText } from '../text/normal-text.ts';
import type { Outline } from './outline.ts';

/** What a unit is, as far as a document tells: 参公 are institutions that are run like offices. */
export type UnitNature = '行政' | '参公' | '事业';

const subordinates = /(下属|所属|下设)[^，。；]{0,16}单位[1-9]\d*个|二级(预算|决算)?单位包括/u;

/** A unit is said to be something: 属于, 系, 为 or 是, with how it is financed or run; what it does for others is none. */
const said: readonly [pattern: RegExp, nature: UnitNature][] = [
  [/(?<![未不非])(参照公务员法管理|参公)[^，。；]{0,8}(事业)?单位(?=[，。；]|$)/u, '参公'],
  [
    /(属于|系|为|是)[^，。；参]{0,24}(类|拨款|补助|所属|下属|直属|独立|性质)[^，。；参]{0,6}事业单位(?=[，。；]|$)/u,
    '事业',
  ],
  [/[未不非]参照公务员法管理的事业单位(?=[，。；]|$)/u, '事业'],
  [
    /(属于|系|为|是)[^，。；]{0,24}(拨款|所属|独立|性质)?[^，。；]{0,6}行政单位(?=[，。；]|$)/u,
    '行政',
  ],
];

/** Returns the nature of a unit without subordinates; undefined where the document tells none or several. */
export function unitNature({ sections }: Outline): UnitNature | undefined {
  const texts = sections
    .filter(({ part, name }) => part === '概况' || /机关运行经费|国有资本/u.test(name))
    .flatMap(({ texts: paragraphs }) => paragraphs.map(({ text }) => normalText(text).text));
  if (texts.some((text) => subordinates.test(text))) return undefined;
  const natures = said.flatMap(([pattern, nature]) =>
    texts.some((text) => pattern.test(text)) ? [nature] : [],
  );
  return new Set(natures).size === 1 ? natures[0] : undefined;
}
