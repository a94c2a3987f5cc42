import { levelNames } from '../source/format-problem.ts';
import { nearest } from '../source/nearest.ts';
import type { Problem } from '../source/problem.ts';
import type { RuleDescription } from '../source/rule-description.ts';
import type { SourceDocument } from '../source/source-document.ts';
import type { SwitchedOffRule } from '../source/types/unit.ts';
import { ruleFamilies } from './rule-lists.ts';

/** A rule that a unit or an edition does without, and why. */
export interface Switch {
  code: string;
  reason: string;
  /** Who says so, as shown: `单位“trial”`, `版式“全国-2022”`. */
  by: string;
}

/** A switch, and what was left out for it. */
export interface SwitchedOff extends Switch {
  title: string;
  silenced: Problem[];
}

const rules = new Map<string, RuleDescription>(
  ruleFamilies.flatMap((family) => family.rules).map((rule) => [rule.code, rule]),
);

/** Returns the switches that a file carries. */
export function switchesOf(
  listed: readonly SwitchedOffRule[] | undefined,
  by: string,
): readonly Switch[] {
  return (listed ?? []).map(({ 规则, 原因 }) => ({ code: 规则, reason: 原因, by }));
}

/** Sets aside what switched-off rules found. */
export function setAside(
  problems: readonly Problem[],
  switches: readonly Switch[],
): { kept: Problem[]; silenced: Problem[] } {
  const codes = new Set(switches.map(({ code }) => code));
  return {
    kept: problems.filter(({ code }) => !codes.has(code)),
    silenced: problems.filter(({ code }) => codes.has(code)),
  };
}

/** C061：停用的规则要存在，也要可以停用。Looks at unit.yaml and edition.yaml. */
export function switchProblems(
  listed: readonly SwitchedOffRule[] | undefined,
  document: SourceDocument,
): Problem[] {
  return (listed ?? []).flatMap(({ 规则: code }, index): Problem[] => {
    const rule = rules.get(code);
    if (rule !== undefined && rule.fixed !== true) return [];
    const place = document.placeOf(`/停用规则/${index}/规则`);
    return [{ code: 'C061', level: 'error', message: switchMessage(code, rule), place }];
  });
}

function switchMessage(code: string, rule: RuleDescription | undefined): string {
  if (rule === undefined) {
    const near = nearest(code, [...rules.keys()]);
    const advice = near === undefined ? '代码见 docs/rules.md' : `是不是“${near}”`;
    return `没有规则“${code}”，无法停用：${advice}`;
  }
  const gravest = levelNames[rule.levels[0] ?? 'error'];
  return `规则 ${code}（${rule.title}）不能停用：它是计算和发布的前提，请改正它指出的${gravest}，删去这一条`;
}

/** Returns the switches of one unit's years with what they left out; those that left nothing out are told too. */
export function sumSwitches(
  years: readonly { switches: readonly Switch[]; silenced: readonly Problem[] }[],
): SwitchedOff[] {
  return mergeSwitches(
    years.flatMap(({ switches, silenced }) =>
      switches.map((each, index) => {
        // Where unit and edition name the same rule, the first counts.
        const isFirst = switches.findIndex(({ code }) => code === each.code) === index;
        return {
          ...each,
          title: rules.get(each.code)?.title ?? '',
          silenced: isFirst ? silenced.filter(({ code }) => code === each.code) : [],
        };
      }),
    ),
  );
}

/** Joins what the same switch left out in several files; an edition's switch works in many units. */
export function mergeSwitches(switches: readonly SwitchedOff[]): SwitchedOff[] {
  const merged = new Map<string, SwitchedOff>();
  for (const each of switches) {
    const key = `${each.by}\n${each.code}`;
    const earlier = merged.get(key);
    const silenced = [...(earlier?.silenced ?? []), ...each.silenced];
    merged.set(key, { ...each, silenced });
  }
  return [...merged.values()];
}
