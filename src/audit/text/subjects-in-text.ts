import type { FunctionalSubjects } from '../../accounts/subjects.ts';
import type { EconomicSubjects } from '../../accounts/economic-subjects.ts';
import { plainWords } from '../plain-words.ts';

/** An indicator with its name for messages. */
export interface Named {
  indicator: string;
  label: string;
}

/** What the names of subjects in sentences mean in one year. */
export interface SubjectNames {
  /** `社会保障和就业（类）支出` → `类:208`; a name that no year knows keeps its words. */
  classOf: (words: string) => Named;
  /** `社会保障和就业（类）…（款）…（项）` → `项:2080505`; undefined for other words. */
  itemOf: (words: string) => Named | undefined;
  /** `基本工资` → `经济:30101`; undefined for other words. */
  economicOf: (words: string) => Named | undefined;
}

function bare(name: string): string {
  return plainWords(name)
    .replace(/（[类款项]）/gu, '')
    .replace(/支出$/u, '');
}

/** The wording of an item paragraph; （项） is now and then left out. */
const itemWords =
  /(?:^|。|：|；|、|\.)(?<class>[^。：；，（]+(?:（类）|(?=支出))[^（。：；，]*?)(?:（类）)?(?<section>[^。：；，]+?)（款）(?<item>[^。：；，]+?)(?:（项）|(?=[。：；，])|(?=支出决算|决算数|年初预算)|$)/u;

/** Returns the lookups; names of the two years around are understood too: a text may still use them. */
export function subjectNames(
  functional: FunctionalSubjects,
  economic: EconomicSubjects,
  year: number,
): SubjectNames {
  const byPath = new Map<string, string>();
  const classes = new Map<string, string>();
  for (const other of [year - 2, year - 1, year + 1, year]) {
    const names = new Map(functional.list(other).map(({ code, name }) => [code, bare(name)]));
    for (const [code, name] of names) {
      if (code.length === 3) classes.set(name, code);
      if (code.length !== 7) continue;
      const path = [names.get(code.slice(0, 3)), names.get(code.slice(0, 5)), name];
      byPath.set(path.join('/'), code);
    }
  }
  const items = new Map<string, string>();
  for (const { code, name } of economic.list(year)) items.set(economicName(name), code);
  return {
    classOf: (words) => {
      const name = bare(words);
      const label = plainWords(words);
      return { indicator: `类:${classes.get(name) ?? name}`, label };
    },
    itemOf: (words) => {
      const groups = itemWords.exec(words)?.groups;
      if (groups === undefined) return undefined;
      const { class: className = '', section = '', item = '' } = groups;
      const path = [className, section, item].map((name) => bare(name.replace(/^\d+[.、]?/u, '')));
      return {
        indicator: `项:${byPath.get(path.join('/')) ?? path.join('/')}`,
        label: path[2] ?? '',
      };
    },
    economicOf: (words) => {
      const code = items.get(economicName(words));
      return code === undefined ? undefined : { indicator: `经济:${code}`, label: words };
    },
  };
}

/** Names of economic subjects end in 费, 费用 or 支出 as writers please. */
function economicName(name: string): string {
  return plainWords(name).replace(/(费用|支出)$/u, (end) => (end === '费用' ? '费' : ''));
}
