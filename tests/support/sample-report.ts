/**
 * A fictional report of full size: five parts, seven figures, nine tables, a glossary, an attachment
 * with a form. It is made without the report stage, so that pages can be tested and measured alone.
 */

import type { Fen } from '../../src/accounts/money.ts';
import type { Block, Report, ReportFigure, ReportForm, Section } from '../../src/report/report.ts';
import { sampleTables } from './sample-tables.ts';

export interface SampleOptions {
  unitId?: string;
  unitName?: string;
  year?: number;
  /** Makes the figures and the wording of one report differ from another's. */
  seed?: number;
  draft?: boolean;
}

type SectionContent = { blocks?: Block[]; sections?: Section[] };

/** @returns a complete report of a fictional unit; the same options give the same report. */
export function sampleReport(options: SampleOptions = {}): Report {
  const unitName = options.unitName ?? '示例市数字化城市管理中心';
  const year = options.year ?? 2020;
  const seed = options.seed ?? 0;
  const draft = options.draft ?? false;
  return {
    unitId: options.unitId ?? 'shili',
    year,
    title: `${unitName}${year}年度单位决算`,
    unitName,
    edition: `示例-${year}`,
    draft,
    ...(draft ? {} : { publishedOn: `${year + 1}-09-26` }),
    contentsPage: true,
    parts: [
      overview(year),
      explanation(unitName, year, seed),
      glossary(),
      attachments(year, seed),
      officialTables(unitName, seed),
    ],
  };
}

/** @returns one figure of the report, for tests that need no more. */
export function sampleFigure(number: number, seed = 0): ReportFigure {
  const kinds = [bar, pie, pie, bar, bar, pie, pie];
  const make = kinds[(number - 1) % kinds.length] ?? bar;
  return make(number, seed);
}

const numerals = '一 二 三 四 五 六 七 八 九 十'.split(' ');
const chapters =
  '收入支出决算总体情况说明 收入决算情况说明 支出决算情况说明 财政拨款收入支出决算总体情况说明 一般公共预算财政拨款支出决算情况说明 一般公共预算财政拨款基本支出决算情况说明 “三公”经费财政拨款支出决算情况说明 政府性基金预算支出决算情况说明 国有资本经营预算支出决算情况说明 其他重要事项的情况说明'.split(
    ' ',
  );

function section(
  level: Section['level'],
  id: string,
  number: string,
  title: string,
  content: SectionContent,
): Section {
  return {
    id,
    level,
    number,
    title,
    blocks: content.blocks ?? [],
    sections: content.sections ?? [],
  };
}

const paragraph = (text: string): Block => ({ kind: 'paragraph', text });

function tenThousands(seed: number): string {
  return ((((seed + 11) * 104729) % 999983) / 100).toFixed(2);
}

function overview(year: number): Section {
  return section(1, 'part-1', '第一部分', '单位概况', {
    sections: [
      section(2, 'part-1-1', '一、', '基本职能及主要工作', {
        sections: [
          section(3, 'part-1-1-1', '（一）', '主要职能', {
            blocks: [
              paragraph(
                '负责全市数字化城市管理系统的规划、建设和管理，制定运行规范并组织实施；负责城市管理问题的采集、受理、派遣、督办和评价；受理城市管理服务热线的转接。',
              ),
            ],
          }),
          section(3, 'part-1-1-2', '（二）', `${year}年重点工作完成情况`, {
            blocks: [
              {
                kind: 'narrative',
                pieces: [
                  { kind: 'heading', level: 3, text: '1.案件受理' },
                  {
                    kind: 'paragraph',
                    text: `全年受理案件49640件，办结49486件，办结率99.7%，完成全年目标任务的225.6%。`,
                  },
                  { kind: 'heading', level: 3, text: '2.平台功能拓展' },
                  {
                    kind: 'paragraph',
                    text: '完成与省级、县级平台的对接；完成环卫运行监管信息平台的验收与支付，支付金额27.11万元。',
                  },
                  {
                    kind: 'table',
                    head: ['平台', '状态', '金额（万元）'],
                    rows: [
                      ['省级平台', '已对接', '0.00'],
                      ['环卫运行监管信息平台', '已验收', '27.11'],
                    ],
                  },
                ],
              },
            ],
          }),
        ],
      }),
      section(2, 'part-1-2', '二、', '机构设置', {
        blocks: [paragraph('本单位属一级预算单位，下设独立编制机构0个。')],
      }),
    ],
  });
}

function explanation(unitName: string, year: number, seed: number): Section {
  let figure = 0;
  const sections = chapters.map((title, index): Section => {
    const id = `part-2-${index + 1}`;
    const sentence = chapterSentence(unitName, year, seed + index);
    const blocks = [paragraph(sentence), paragraph(listOfFunctions(year, seed + index))];
    if (index < 7) {
      figure += 1;
      blocks.push({ kind: 'figure', figure: sampleFigure(figure, seed) });
    }
    return section(2, id, `${numerals[index] ?? ''}、`, title, {
      blocks,
      sections: [4, 6, 9].includes(index) ? subsections(id, year, seed + index) : [],
    });
  });
  return section(1, 'part-2', '第二部分', `${year}年度单位决算情况说明`, { sections });
}

function chapterSentence(unitName: string, year: number, seed: number): string {
  const total = tenThousands(seed);
  return `${year}年度${unitName}收入总计${total}万元（其中：年初结转结余${tenThousands(seed + 1)}万元），支出总计${total}万元（其中：年末结转${tenThousands(seed + 2)}万元）。与${year - 1}年相比，收入、支出各减少${tenThousands(seed + 3)}万元，下降${(seed % 300) / 10}%。主要变动原因是本年无新增项目。`;
}

function listOfFunctions(year: number, seed: number): string {
  const parts = ['社会保障和就业支出', '卫生健康支出', '城乡社区支出', '住房保障支出'].map(
    (name, index) =>
      `${name}${tenThousands(seed + index)}万元，占${((seed + index * 7) % 1000) / 10}%`,
  );
  return `${year}年支出主要用于以下方面：${parts.join('；')}。`;
}

function subsections(id: string, year: number, seed: number): Section[] {
  const titles = ['总体情况说明', '具体情况说明'];
  return titles.map((title, index) =>
    section(3, `${id}-${index + 1}`, `（${numerals[index] ?? ''}）`, title, {
      blocks: [paragraph(listOfFunctions(year, seed + 20 + index))],
      sections:
        index === 0
          ? []
          : ['因公出国（境）经费', '公务用车购置及运行维护费', '公务接待费'].map((name, item) =>
              section(4, `${id}-${index + 1}-${item + 1}`, `${item + 1}.`, name, {
                blocks: [
                  paragraph(
                    `${name}支出${tenThousands(seed + item)}万元，完成预算100.0%，决算数与预算数持平。`,
                  ),
                ],
              }),
            ),
    }),
  );
}

function bar(number: number, seed: number): ReportFigure {
  return {
    id: `figure-${number}`,
    caption: `图${number}：收、支决算总计变动情况图`,
    kind: 'bar',
    unit: '万元',
    data: [2019, 2020].map((year, index) => datum(`${year}年`, seed + number * 10 + index)),
  };
}

function pie(number: number, seed: number): ReportFigure {
  return {
    id: `figure-${number}`,
    caption: `图${number}：支出决算结构图`,
    kind: 'pie',
    unit: '万元',
    data: ['基本支出', '项目支出', '经营支出'].map((label, index) => ({
      ...datum(label, seed + number * 10 + index),
      shareText: `${[36.4, 61.2, 2.4][index] ?? 0}%`,
    })),
  };
}

function datum(label: string, seed: number): ReportFigure['data'][number] {
  const valueText = tenThousands(seed);
  return { label, valueText, value: (Math.round(Number(valueText) * 100) * 10000) as Fen };
}

function glossary(): Section {
  const terms = [...chapters, ...chapters].map((term, index) => ({
    number: `${index + 1}.`,
    term: `${term.replace('情况说明', '')}${index >= chapters.length ? '（续）' : ''}`,
    definition:
      '指单位从同级财政部门取得的财政预算资金，以及为保障机构正常运转、完成日常工作任务而发生的支出。',
  }));
  return section(1, 'part-3', '第三部分', '名词解释', { blocks: [{ kind: 'glossary', terms }] });
}

function attachments(year: number, seed: number): Section {
  return section(1, 'part-4', '第四部分', '附件', {
    sections: [
      section(2, 'part-4-1', '附件1', `${year}年度单位整体支出绩效评价报告`, {
        blocks: [
          {
            kind: 'narrative',
            pieces: [
              { kind: 'heading', level: 1, text: '一、单位概况' },
              { kind: 'heading', level: 2, text: '（一）机构组成' },
              { kind: 'paragraph', text: chapterSentence('本单位', year, seed + 40) },
              { kind: 'heading', level: 1, text: '二、资金收支情况' },
              { kind: 'paragraph', text: listOfFunctions(year, seed + 41) },
            ],
          },
        ],
      }),
      section(2, 'part-4-2', '附件2', '项目绩效目标完成情况表', {
        blocks: [{ kind: 'form', form: form(year) }],
      }),
    ],
  });
}

function form(year: number): ReportForm {
  const head = (text: string, spans: { rowSpan?: number; columnSpan?: number } = {}) =>
    ({
      text,
      kind: 'head',
      scope: spans.rowSpan === undefined ? 'row' : 'row-group',
      ...spans,
    }) as const;
  const text = (content: string, columnSpan = 1) =>
    ({ text: content, kind: 'text', ...(columnSpan > 1 ? { columnSpan } : {}) }) as const;
  const indicators = ['数量指标', '质量指标', '时效指标', '成本指标'].map((name, index) => [
    ...(index === 0 ? [head('项目完成指标', { rowSpan: 4 })] : []),
    head(name),
    text('案件采集、受理、派遣、处置、核查、结案', 2),
    text('≥22000件'),
    text('49640件'),
  ]);
  return {
    title: '项目绩效目标完成情况表',
    subtitle: `（${year}年度）`,
    columns: 6,
    rows: [
      [head('项目名称'), text('数字化城市管理信息采集服务', 5)],
      [
        head('预算执行情况（万元）', { rowSpan: 2 }),
        head('预算数'),
        text('120.00', 2),
        head('执行数'),
        text('118.35'),
      ],
      [head('其中：财政拨款'), text('120.00', 2), head('其中：财政拨款'), text('118.35')],
      ...indicators,
    ],
  };
}

function officialTables(unitName: string, seed: number): Section {
  return section(1, 'part-5', '第五部分', '附表', {
    sections: sampleTables(unitName, seed).map((table, index) =>
      section(2, `part-5-${index + 1}`, `${numerals[index] ?? ''}、`, table.title, {
        blocks: [{ kind: 'table', table }],
      }),
    ),
  });
}
