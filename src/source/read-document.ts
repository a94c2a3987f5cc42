import { EVENT_ID, type Event } from 'js-yaml';

import { buildDocument, type BuiltDocument } from './build-document.ts';
import { decodeText } from './decode.ts';
import { originalOffset } from './edits.ts';
import { mendIndentation, mendInvisible, type TextFault } from './mend-characters.ts';
import type { Problem } from './problem.ts';
import { mendConflicts } from './merge-conflict.ts';
import { recoverYaml } from './recover.ts';
import { sourceError, sourceRules, type SourceRuleCode } from './rules.ts';
import { createDocument, type SourceDocument } from './source-document.ts';
import { TextLines } from './text-lines.ts';

/** What came of reading a file: a document where there is something to check, and everything that is wrong with its text. */
export interface ReadResult {
  document?: SourceDocument;
  problems: Problem[];
}

/**
 * Reads one authored file. An error does not end the reading as long as something can be made of the rest, so that one run
 * finds them all: the document is then still there to be checked, though the file is not published.
 * @param file the name that places carry
 */
export function readDocument(file: string, bytes: Uint8Array): ReadResult {
  const { text: original, problems } = decodeText(file, bytes);
  if (original === undefined) return { problems };

  const faults: TextFault[] = [];
  const visible = mendConflicts(mendInvisible({ text: original, shifts: [] }, faults), faults);
  const recovered = recoverYaml(mendIndentation(visible, faults), faults);
  const { events, ...mended } = recovered;
  const built = events === undefined ? undefined : buildFirst(mended.text, events);
  for (const fault of built?.faults ?? []) {
    faults.push({ ...fault, offset: originalOffset(mended.shifts, fault.offset) });
  }

  problems.push(...placed(file, original, faults).filter(isElsewhere(problems)));
  if (built === undefined || built.value === null) {
    return { problems: problems.length === 0 ? [emptyFile(file)] : problems };
  }
  const { value, table } = built;
  const complete = built.complete && recovered.complete;
  return { document: createDocument({ file, original, mended, value, table, complete }), problems };
}

// The first byte that is not UTF-8 shows as a replacement character too.
function isElsewhere(reported: readonly Problem[]): (problem: Problem) => boolean {
  return ({ place }) =>
    !reported.some(
      (other) =>
        other.code === 'S002' &&
        other.place.line === place.line &&
        other.place.column === place.column,
    );
}

const mostOfOneKind = 100;

function placed(file: string, original: string, faults: readonly TextFault[]): Problem[] {
  const lines = new TextLines(original);
  const counts = new Map<SourceRuleCode, number>();
  const problems: Problem[] = [];
  for (const { code, message, offset } of faults) {
    const count = (counts.get(code) ?? 0) + 1;
    counts.set(code, count);
    if (count <= mostOfOneKind) {
      problems.push(sourceError(code, message, { file, ...lines.placeOf(offset) }));
    }
  }
  for (const [code, count] of counts) {
    if (count <= mostOfOneKind) continue;
    const rest = count - mostOfOneKind;
    const message = `“${sourceRules[code].title}”还有 ${rest} 处，没有一一列出：改正前面的再检查`;
    problems.push(sourceError('S005', message, { file, line: 1, column: 1 }));
  }
  return problems;
}

function buildFirst(text: string, events: readonly Event[]): BuiltDocument | undefined {
  if (events.length === 0) return undefined;
  const built = buildDocument(text, events);
  const documents = events.filter(({ type }) => type === EVENT_ID.DOCUMENT).length;
  if (documents > 1) {
    // A `---` before the first document is allowed, so the markers are counted from the end.
    const markers = [...text.matchAll(/^---(?=\s|$)/gm)].map(({ index }) => index);
    const offset = markers.at(1 - documents) ?? text.length;
    const message = `从这里起是第 2 份文档，没有读取（本文件共 ${documents} 份）：一个文件只写一份，删去“---”，其余另存为文件`;
    built.faults.push({ code: 'S020', message, offset });
  }
  return built;
}

function emptyFile(file: string): Problem {
  const message = '文件是空的：照同类文件填写各栏，用不着就删去这个文件';
  return sourceError('S003', message, { file, line: 1, column: 1 });
}
