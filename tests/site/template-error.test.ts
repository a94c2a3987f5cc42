import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { buildPages } from '../../src/site/build-pages.ts';
import { projectTemplates } from '../../src/site/site-templates.ts';
import { TemplateError } from '../../src/site/template-error.ts';
import { sampleSite } from '../support/sample-site.ts';
import { smallReport } from '../support/small-report.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const test = suite('a mistake in a template');

const model = { site: sampleSite, reports: [smallReport()] };

/** @returns a copy of the project's templates in a folder with an awkward name. */
function templatesCopy(): string {
  const folder = join(temporaryFolder('templates'), '模板 (1) [x]', 'templates');
  cpSync(projectTemplates, folder, { recursive: true });
  return folder;
}

async function failure(templates: string): Promise<Error> {
  try {
    await buildPages(model, temporaryFolder('out'), { templates });
  } catch (error) {
    if (error instanceof Error) return error;
  }
  throw new Error('the build did not fail');
}

const cases = [
  { file: 'site/year.njk', line: 12, text: '{{ report.标题 }}' },
  { file: 'site/index.njk', line: 8, text: '{{ nothing.at.all }}' },
  { file: 'site/parts/section.njk', line: 2, text: '<p>{{ headline }}</p>' },
  { file: 'site/parts/cell.njk', line: 1, text: '{{ cell.text }}' },
  { file: 'site/parts/term.njk', line: 1, text: '{{ definition.text }}' },
];

for (const { file, line, text } of cases) {
  test(`an undefined name in ${file} fails the build with its file and line`, async () => {
    const templates = templatesCopy();
    const lines = readFileSync(join(templates, file), 'utf8').split('\n');
    lines.splice(line - 1, 0, text);
    writeFileSync(join(templates, file), lines.join('\n'));
    const error = await failure(templates);
    assert.instance(error, TemplateError);
    assert.match(error.message, new RegExp(`^模板 templates/${file}:${line}:\\d+ 有误：`));
    assert.match(error.message, '这里要输出的名称没有定义');
    assert.is(error.message.includes('\n'), false);
  });
}

test('a tag that is not closed is named with its file', async () => {
  const templates = templatesCopy();
  writeFileSync(join(templates, 'site/parts/block.njk'), '{% if kind %}');
  const error = await failure(templates);
  assert.instance(error, TemplateError);
  assert.match(error.message, 'templates/site/parts/block.njk');
});

test('a part that does not exist is named, and where it was asked for', async () => {
  const templates = templatesCopy();
  writeFileSync(join(templates, 'site/parts/block.njk'), "\n{{ print('parts/none.njk', {}) }}");
  const error = await failure(templates);
  assert.match(error.message, /templates\/site\/parts\/block\.njk:2/);
  assert.match(error.message, '没有模板 site/parts/none.njk');
});

test('a mended template is used in the same process', async () => {
  const templates = templatesCopy();
  const file = join(templates, 'site/parts/section.njk');
  const source = readFileSync(file, 'utf8');
  writeFileSync(file, '{{ headline }}');
  await failure(templates);
  writeFileSync(file, source.replace('<section ', '<section data-mended '));
  const out = temporaryFolder('mended');
  await buildPages(model, out, { templates });
  assert.match(readFileSync(join(out, 'shili/2020/index.html'), 'utf8'), '<section data-mended ');
});

test('a page that cannot be written is no mistake in a template', async () => {
  const out = join(temporaryFolder('blocked'), 'out');
  writeFileSync(out, 'a file, not a folder');
  const error = await buildPages(model, out).catch((problem: unknown) => problem);
  assert.instance(error, Error);
  assert.not.instance(error, TemplateError);
  assert.match((error as Error).message, '网页没有生成');
});

test.run();
