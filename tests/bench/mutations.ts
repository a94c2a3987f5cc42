/**
 * Every figure of the finished tables, charts and sentences of every own report is changed, one at a time, by 0.01, by
 * ten percent and by a swap of two digits, every year of its titles and sentences by one and by a swap, and the document
 * is audited as an imported one: what becomes of the change.
 */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { auditTexts } from '../../src/audit/audit-texts.ts';
import { Auditor } from '../../src/audit/auditor.ts';
import type { PublishedDocument } from '../../src/audit/document.ts';
import type { DocumentIdentity } from '../../src/audit/identity-facts.ts';
import { reportDocument } from '../../src/audit/report-document.ts';
import { projectRoot } from '../../src/cli/project-root.ts';
import type { Problem } from '../../src/source/problem.ts';
import { readKnowledge } from '../../src/cli/audit-knowledge.ts';
import { realReports } from '../exchange/real-reports.ts';
import { hundredthsBetween, moved } from './figure-changes.ts';
import type { Change } from './figure-changes.ts';
import { mutationSites } from './mutation-sites.ts';
import type { Site } from './mutation-sites.ts';

/** What became of a change. */
export const outcomes = ['查出', '提示', '范围内', '作者自己的', '未查出'] as const;
export type Outcome = (typeof outcomes)[number];

/** One change of one figure. */
export interface Mutation {
  document: string;
  site: Site;
  change: Change;
  digits: string;
  outcome: Outcome;
  /** The rules with a new error or warning. */
  caughtBy: string[];
  /** Inside the envelope: how many hundredths the figure must be moved until an error or a warning tells. */
  room?: number;
  /** An escape: whether the same digits stand anywhere else in the document. */
  isRepeated?: boolean;
}

/** Runs all mutations over the own reports; `every` takes every n-th site only. */
export async function measureMutations(every = 1): Promise<Mutation[]> {
  const mutations: Mutation[] = [];
  const knowledge = await readKnowledge(join(projectRoot, 'data'));
  const { textSurroundings } = knowledge;
  for (const report of await realReports()) {
    const file = join(projectRoot, 'data/units', report.unitId, `${report.year}.yaml`);
    const authored = (await readFile(file, 'utf8')).replace(/\s+/gu, '');
    const auditor = new Auditor(knowledge);
    const document = reportDocument(report);
    const known = new Set(auditor.audit(document).findings.map(signature));
    const textsOf = (other: PublishedDocument, identity: DocumentIdentity): Problem[] => {
      // A rule on texts looks at one paragraph or caption alone.
      const blocks = other.blocks.filter((block, index) => block !== document.blocks[index]);
      return auditTexts({ ...other, blocks }, identity, textSurroundings);
    };
    const fresh = (site: Site, digits: string): Problem[] => {
      const other = site.with(digits);
      const { findings, document: identity } = auditor.audit(other);
      const texts = site.kind.startsWith('年份') ? textsOf(other, identity) : [];
      return [...findings, ...texts].filter((found) => !known.has(signature(found)));
    };
    const words = JSON.stringify(document.blocks);
    for (const [index, site] of mutationSites(document, report).entries()) {
      if (index % every !== 0) continue;
      for (const { change, digits } of site.variants) {
        const found = fresh(site, digits);
        const caughtBy = [...new Set(found.filter(isGrave).map(({ code }) => code))];
        const isOwn = site.clause !== undefined && authored.includes(site.clause);
        const room = found.length > 0 || isOwn ? undefined : roomOf(site, digits, fresh);
        const outcome = outcomeOf(isOwn, caughtBy.length > 0, found.length > 0, room);
        const isRepeated = words.split(site.digits).length > 2;
        mutations.push({
          ...{ document: document.name, site, change, digits, outcome, caughtBy, isRepeated },
          ...(room === undefined ? {} : { room }),
        });
      }
    }
  }
  return mutations;
}

function outcomeOf(
  isOwn: boolean,
  isCaught: boolean,
  isHinted: boolean,
  room: number | undefined,
): Outcome {
  if (isOwn) return '作者自己的';
  if (isCaught) return '查出';
  if (isHinted) return '提示';
  return room === undefined ? '未查出' : '范围内';
}

/** The widest official envelope of a sum: 26 addends in 万元 with two decimals (OFFICIAL 2, T26). */
const ofSums = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13];
/** A figure of a sentence may be held by a percentage alone, whose envelope (P) grows with its base. */
const ofRatios = [...ofSums, 20, 30, 50, 70, 100];

/**
 * A change that nothing tells lies inside an envelope only where some rule holds the figure: moved further the same way,
 * an error or a warning comes before the widest envelope is left. A count has no envelope.
 */
function roomOf(
  site: Site,
  to: string,
  fresh: (site: Site, digits: string) => Problem[],
): number | undefined {
  const { kind, digits } = site;
  const step = hundredthsBetween(digits, to);
  if (step === undefined || step === 0 || /个数|年份/u.test(kind)) return undefined;
  for (const room of kind.startsWith('表格') ? ofSums : ofRatios) {
    if (room <= Math.abs(step)) continue;
    const further = moved(digits, Math.sign(step) * room);
    if (further !== undefined && fresh(site, further).some(isGrave)) return room;
  }
  return undefined;
}

function isGrave({ level }: Problem): boolean {
  return level !== 'hint';
}

/** Two findings are the same when code, grade and words are. */
function signature({ code, level, message }: Problem): string {
  return `${code}|${level}|${message}`;
}
