/** A report of one page that has one of everything: small enough to be read as HTML. */

import type { Fen } from '../../src/accounts/money.ts';
import type { Report } from '../../src/report/report.ts';

/** @returns a fictional report with every kind of block and cell. */
export function smallReport(): Report {
  return {
    unitId: 'shili',
    year: 2020,
    title: '示例市示例局2020年度部门决算',
    unitName: '示例市示例局',
    edition: '示例-2020',
    draft: false,
    publishedOn: '2021-09-06',
    contentsPage: true,
    parts: [
      {
        id: 'part-1',
        level: 1,
        number: '第一部分',
        title: '部门决算情况说明',
        blocks: [],
        sections: [
          {
            id: 'part-1-1',
            level: 2,
            number: '一、',
            title: '收入决算情况说明',
            blocks: [
              { kind: 'paragraph', text: '2020年本年收入合计646.47万元，占96.4%。' },
              {
                kind: 'figure',
                figure: {
                  id: 'figure-1',
                  caption: '图1：收入决算结构图',
                  kind: 'pie',
                  unit: '万元',
                  data: [
                    {
                      label: '财政拨款收入',
                      valueText: '622.97',
                      shareText: '96.4%',
                      value: 622970000 as Fen,
                    },
                    {
                      label: '事业收入',
                      valueText: '23.50',
                      shareText: '3.6%',
                      value: 23500000 as Fen,
                    },
                  ],
                },
              },
            ],
            sections: [
              {
                id: 'part-1-1-1',
                level: 3,
                number: '（一）',
                title: '具体情况',
                blocks: [
                  {
                    kind: 'narrative',
                    pieces: [
                      { kind: 'heading', level: 3, text: '1.案件受理' },
                      { kind: 'paragraph', text: '受理49640件。' },
                      { kind: 'table', head: ['类别', '件'], rows: [['市容', '49640']] },
                    ],
                  },
                ],
                sections: [],
              },
            ],
          },
          {
            id: 'part-1-2',
            level: 2,
            number: '二、',
            title: '名词解释',
            sections: [],
            blocks: [
              {
                kind: 'glossary',
                terms: [{ number: '1.', term: '事业收入', definition: '指事业单位的收入。' }],
              },
            ],
          },
        ],
      },
      {
        id: 'part-2',
        level: 1,
        number: '第二部分',
        title: '附件和附表',
        blocks: [],
        sections: [
          {
            id: 'part-2-1',
            level: 2,
            number: '附件1',
            title: '绩效目标表',
            sections: [],
            blocks: [
              {
                kind: 'form',
                form: {
                  title: '项目绩效目标完成情况表',
                  subtitle: '（2020年度）',
                  columns: 3,
                  rows: [
                    [
                      { text: '完成指标', kind: 'head', scope: 'row-group', rowSpan: 2 },
                      { text: '数量指标', kind: 'head', scope: 'row' },
                      { text: '≥22000件', kind: 'text' },
                    ],
                    [
                      { text: '质量指标', kind: 'head', scope: 'row' },
                      { text: '99.7%', kind: 'count' },
                    ],
                  ],
                },
              },
            ],
          },
          {
            id: 'part-2-2',
            level: 2,
            number: '一、',
            title: '支出决算表',
            sections: [],
            blocks: [
              {
                kind: 'table',
                table: {
                  id: 'table-03',
                  number: '公开03表',
                  title: '支出决算表',
                  preparedBy: '编制单位：示例市示例局',
                  unit: '金额单位：万元',
                  orientation: 'landscape',
                  columnWidths: [1, 2, 1],
                  head: [
                    [
                      { text: '项目', kind: 'head', scope: 'column-group', columnSpan: 2 },
                      { text: '本年支出合计', kind: 'head', scope: 'column', rowSpan: 2 },
                    ],
                    [
                      { text: '', kind: 'head', scope: 'column' },
                      { text: '科目名称', kind: 'head', scope: 'column' },
                    ],
                  ],
                  body: [
                    [
                      { text: '208', kind: 'code' },
                      { text: '社会保障和就业支出', kind: 'label', indent: 0 },
                      { text: '35.66', kind: 'amount', value: 35660000 as Fen },
                    ],
                    [
                      { text: '20805', kind: 'code' },
                      { text: '行政事业单位养老支出', kind: 'label', indent: 1 },
                      { text: '依法不公开', kind: 'amount', withheld: true },
                    ],
                    [
                      { text: '', kind: 'label' },
                      { text: '31', kind: 'line-number' },
                      { text: '', kind: 'amount' },
                    ],
                  ],
                  emptyNote: '本表无数据。',
                  notes: ['注：本表反映部门本年度各项支出情况。'],
                },
              },
            ],
          },
        ],
      },
    ],
  };
}
