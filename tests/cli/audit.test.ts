/** `juesuan audit` as users run it: on pages that the program itself wrote, one of them changed by hand. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { projectRoot } from '../../src/cli/project-root.ts';
import { faultsOfSarif } from './format/faults-of-sarif.ts';
import { runProgram, write } from '../support/run-program.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const audits = suite('published documents are audited');

const folder = temporaryFolder('audit');
const unit = join('units', 'yueyang-city-command');
const data = join(projectRoot, 'data');
for (const name of ['unit.yaml', '2020.yaml']) {
  write(join(folder, 'data', unit, name), readFileSync(join(data, unit, name)));
}
const page = join('_site', 'yueyang-city-command', '2020', 'index.html');

audits(
  'a page of ours has no error; one changed figure is found, with line and column',
  async () => {
    const built = await runProgram(folder, 'build', '--no-pdf');
    assert.is(built.status, 0, built.errors);
    const clean = await runProgram(folder, 'audit', page);
    assert.is(clean.status, 0, clean.out);
    assert.match(clean.out, /2020年度\n认出 \d+ 节、9 张表；勾稽关系 \d+ 条：相符 \d+、不符 0/);

    const html = readFileSync(join(folder, page), 'utf8');
    const sum = /<td class="amount">(\d+)\.(\d\d)<\/td>/g;
    const largest = [...html.matchAll(sum)].sort(
      (one, other) => Number(other[1]) - Number(one[1]),
    )[0];
    assert.ok(largest);
    const changed = html.replace(
      largest[0],
      largest[0].replace(/\d\./, (end) => `${9 - Number(end[0])}.`),
    );
    write(join(folder, 'changed.html'), changed);
    const found = await runProgram(folder, 'audit', 'changed.html');
    assert.is(found.status, 1, found.out);
    const line = html.slice(0, largest.index).split('\n').length;
    assert.match(found.out, new RegExp(`changed\\.html:${line}:\\d+ 错误\\[[A-Z]+\\d+\\]`));
  },
);

audits(
  'what cannot be audited is said in one line each, and the others are audited all the same',
  async () => {
    write(join(folder, 'foreign.txt'), '通知\n今天下午三点开会。\n');
    write(join(folder, 'picture.png'), Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0));
    const said = await runProgram(
      folder,
      'audit',
      'foreign.txt',
      'picture.png',
      'nowhere.pdf',
      page,
    );
    assert.is(said.status, 2);
    assert.equal(said.errors.trim().split('\n'), [
      '“foreign.txt”里没有认出决算公开的章节和表：请检查是否选错了文件。',
      '“picture.png”不是文本、网页、.docx 或 PDF，读不出文字：请换成这几种格式之一。',
      '“nowhere.pdf”：找不到这个文件。',
    ]);
    assert.match(said.out, /2020年度/);
  },
);

audits('a folder is audited whole: a bad file is told, a foreign one passed over', async () => {
  const html = readFileSync(join(folder, page), 'utf8');
  write(join(folder, '公开', '甲', 'index.html'), html);
  write(join(folder, '公开', '乙.html'), html.replaceAll('职能', '职能（由办公室填写）'));
  write(join(folder, '公开', '通知.txt'), '通知\n今天下午三点开会。\n');
  write(join(folder, '公开', '坏.pdf'), '%PDF-1.7 坏的');
  write(join(folder, '公开', 'photo.jpg'), Uint8Array.of(0xff, 0xd8));
  const told = await runProgram(folder, 'audit', '公开', '--strict');
  assert.is(told.status, 2);
  assert.match(told.errors, /^“公开\/坏\.pdf”已损坏/);
  const [head, first, second, total] = told.out.trimEnd().split('\n').slice(-4);
  assert.match(head ?? '', /^文件（在 公开） +单位 +年度 +错误 +警告 +提示$/);
  assert.match(`${first}\n${second}`, /^乙\.html .*\n甲\/index\.html .* 2020 +0 +0 +\d+$/);
  assert.match(total ?? '', /^共核对 2 份：.*；没有读成 1 份，原因见上；略过 1 份，不是决算公开$/);
});

audits('two years of one unit are compared too, and the finding names both files', async () => {
  const text = (year: number, sentence: string): string =>
    `示例市示例局${year}年度部门决算\n一、收入支出决算总体情况说明\n${sentence}\n`;
  write(join(folder, '两年', '2020.txt'), text(2020, '2020年度收、支总计101.00万元。'));
  write(
    join(folder, '两年', '2021.txt'),
    text(2021, '2021年度收、支总计90.00万元，与2020年的100.00万元相比，减少10.00万元。'),
  );
  const told = await runProgram(folder, 'audit', '两年');
  assert.is(told.status, 1);
  assert.match(told.out, '示例市示例局：2021年度与2020年度：比较 1 处');
  assert.match(told.out, /两年\/2021\.txt:3:\d+ 错误\[K12\].*“两年\/2020\.txt”/);
  assert.match(told.out, / = 2020年度说明中的收支总计：两年\/2020\.txt:3:\d+/);
  assert.match(told.out, /\n2021\.txt .* 2021 +1 /);
});

audits('for programs the standard output is one document that the schema accepts', async () => {
  const told = await runProgram(folder, 'audit', 'changed.html', page, '--format', 'sarif');
  assert.is(told.status, 1);
  assert.equal(faultsOfSarif(told.out), []);
  const log = JSON.parse(told.out) as {
    runs: { tool: { driver: { rules: unknown[] } }; results: { ruleIndex?: number }[] }[];
  };
  const [run] = log.runs;
  assert.ok(run !== undefined && run.results.length > 0);
  assert.ok(run.results.every(({ ruleIndex }) => ruleIndex !== undefined));
  assert.match(told.errors, /共核对 2 份：/);
});

audits(
  'a program is told of a file that was not audited, which is no file without faults',
  async () => {
    const inJson = await runProgram(folder, 'audit', 'picture.png', page, '--format', 'json');
    assert.is(inJson.status, 2);
    const { problems } = JSON.parse(inJson.out) as { problems: Record<string, unknown>[] };
    const unread = problems.filter(({ code }) => code === 'C063');
    assert.equal(
      unread.map(({ file, level, title }) => ({ file, level, title })),
      [{ file: 'picture.png', level: 'error', title: '要核对的文件读不成' }],
    );
    assert.match(String(unread[0]?.['message']), /^“picture\.png”不是文本、网页、\.docx 或 PDF/);

    const inSarif = await runProgram(folder, 'audit', 'picture.png', page, '--format', 'sarif');
    assert.equal(faultsOfSarif(inSarif.out), []);
    assert.match(inSarif.out, /"ruleId": "C063"[^]*"uri": "picture\.png"/);
  },
);

audits.run();
