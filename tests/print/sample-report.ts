/**
 * A fictional report page with the skeleton of the real templates, long enough to exercise the print
 * stage: narrative, figure, two-sided table, wide landscape table, table of several pages, form.
 */

import { readFileSync } from 'node:fs';

const printStyle = new URL('../../templates/assets/print.css', import.meta.url);

export interface SampleOptions {
  unitName?: string;
  /** Rows of the long landscape table; 70 fill more than two pages. */
  longTableRows?: number;
  /** Paragraphs under every sub-section. */
  paragraphs?: number;
  /** Put before `</main>`, for pages that misbehave. */
  extra?: string;
}

export interface SamplePage {
  html: string;
  title: string;
  /** Every contents target in order, with the heading text it must lead to. */
  targets: { id: string; heading: string }[];
}

interface Node {
  id: string;
  heading: string;
  body: string;
  children: Node[];
  className?: string;
}

const sentence =
  '2020年度收入总计为1,416.87万元，与2019年度相比减少12.35万元，下降0.9%，主要变动原因是本年无新增项目，上年结转的城市管理综合执法项目资金已按合同约定全部支付完毕（含政府性基金预算财政拨款安排的市政设施维护支出）。';
const numerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];
const functions =
  '一般公共服务支出 外交支出 国防支出 公共安全支出 教育支出 科学技术支出 文化旅游体育与传媒支出 社会保障和就业支出 卫生健康支出 节能环保支出 城乡社区支出 农林水支出 交通运输支出 资源勘探工业信息等支出 商业服务业等支出 金融支出 援助其他地区支出 自然资源海洋气象等支出 住房保障支出 粮油物资储备支出 国有资本经营预算支出 灾害防治及应急管理支出 其他支出 债务还本支出 债务付息支出 抗疫特别国债安排的支出'.split(
    ' ',
  );
const incomes =
  '一般公共预算财政拨款收入 政府性基金预算财政拨款收入 国有资本经营预算财政拨款收入 上级补助收入 事业收入 经营收入 附属单位上缴收入 其他收入'.split(
    ' ',
  );

/** @returns a report page of about 25 printed pages, with the print style sheet inlined. */
export function samplePage(options: SampleOptions = {}): SamplePage {
  const unitName = options.unitName ?? '示例市城市管理综合行政执法指挥调度中心';
  const parts = reportParts(options);
  const title = `${unitName}2020年度单位决算`;
  const targets: SamplePage['targets'] = [];
  const entry = (node: Node, level: number): string => {
    targets.push({ id: node.id, heading: node.heading });
    const below =
      level < 3 && node.children.length > 0
        ? `<ol>${node.children.map((child) => entry(child, level + 1)).join('')}</ol>`
        : '';
    return `<li class="contents-${level}"><a href="#${node.id}"><span class="contents-text">${node.heading}</span><span class="contents-page" data-target="${node.id}"></span></a>${below}</li>`;
  };
  const contents = parts.map((part) => entry(part, 1)).join('');
  const style = readFileSync(printStyle, 'utf8');
  const html = `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title><style>.print-only{display:none}</style><style media="print">${style}</style></head>
<body><a class="skip-link screen-only" href="#main">跳到正文</a><header class="site-header screen-only"><p>屏幕页眉</p></header>
<main id="main"><article class="report">
<header class="cover"><h1 class="cover-title">${title}</h1><p class="cover-unit">${unitName}</p><p class="cover-date">公开时间：2021年9月26日</p></header>
<nav class="contents" aria-labelledby="contents-title"><h2 id="contents-title">目录</h2><ol class="contents-list">${contents}</ol></nav>
${parts.map((part) => render(part, 2)).join('\n')}
${options.extra ?? ''}</article></main></body></html>`;
  return { html, title, targets };
}

function render(node: Node, level: number): string {
  const className = node.className ?? (level === 2 ? 'part' : `section-${level - 1}`);
  const children = node.children.map((child) => render(child, level + 1)).join('\n');
  return `<section class="${className}" id="${node.id}"><h${level}>${node.heading}</h${level}>${node.body}${children}</section>`;
}

function reportParts(options: SampleOptions): Node[] {
  const paragraphs = `<p>${sentence}</p>`.repeat(options.paragraphs ?? 2);
  const leaf = (id: string, heading: string, body = paragraphs): Node => ({
    id,
    heading,
    body,
    children: [],
  });
  const overview: Node = {
    ...leaf('part-1', '第一部分 单位概况', ''),
    children: [
      {
        ...leaf('duties', '一、基本职能及主要工作', ''),
        children: [
          leaf('duties-1', '（一）主要职能'),
          leaf('duties-2', '（二）2020年重点工作完成情况'),
        ],
      },
      leaf('structure', '二、机构设置', '<p>示例中心无下属二级预算单位。</p>'),
    ],
  };
  const names =
    '收入支出决算总体情况说明 收入决算情况说明 支出决算情况说明 财政拨款收入支出决算总体情况说明 一般公共预算财政拨款支出决算情况说明 一般公共预算财政拨款基本支出决算情况说明 “三公”经费财政拨款支出决算情况说明 政府性基金预算支出决算情况说明 国有资本经营预算支出决算情况说明 其他重要事项的情况说明'.split(
      ' ',
    );
  const explanation: Node = {
    ...leaf('part-2', '第二部分 2020年度单位决算情况说明', ''),
    children: names.map((name, index) => ({
      ...leaf(
        `item-${index + 1}`,
        `${numerals[index]}、${name}`,
        index < 7 ? paragraphs + figure(index + 1) : paragraphs,
      ),
      children:
        index === 4 || index === 6 || index === 9
          ? [
              leaf(`item-${index + 1}-1`, '（一）总体情况'),
              {
                ...leaf(`item-${index + 1}-2`, '（二）具体情况'),
                children: [
                  leaf(`item-${index + 1}-2-1`, '1.因公出国（境）经费支出'),
                  leaf(`item-${index + 1}-2-2`, '2.公务用车购置及运行维护费支出'),
                ],
              },
            ]
          : [],
    })),
  };
  const glossary: Node = leaf(
    'part-3',
    '第三部分 名词解释',
    `<dl class="glossary">${incomes
      .map(
        (name, index) =>
          `<div><dt>${index + 1}.${name}：</dt><dd>指${sentence.slice(0, 70)}。</dd></div>`,
      )
      .join('')}</dl>`,
  );
  const attachments: Node = {
    ...leaf('part-4', '第四部分 附件', ''),
    children: [
      {
        ...leaf('form-1', '附件1 项目绩效目标完成情况表', form()),
        className: 'form-sheet portrait',
      },
    ],
  };
  const tables: Node = {
    ...leaf('part-5', '第五部分 附表', ''),
    className: 'part tables',
    children: [
      {
        ...leaf('table-01', '一、收入支出决算总表', twoSidedTable()),
        className: 'official-table portrait',
      },
      {
        ...leaf('table-02', '二、收入决算表', longTable(options.longTableRows ?? 70)),
        className: 'official-table landscape',
      },
      {
        ...leaf('table-03', '三、一般公共预算财政拨款支出决算表', narrowTable()),
        className: 'official-table portrait',
      },
      {
        ...leaf('table-07', '四、一般公共预算财政拨款“三公”经费支出决算表', wideTable()),
        className: 'official-table landscape',
      },
    ],
  };
  return [overview, explanation, glossary, attachments, tables];
}

function figure(number: number): string {
  const caption = `图${number}：收、支决算总计变动情况图`;
  return `<figure class="chart"><svg role="img" aria-label="${caption}" viewBox="0 0 600 320" width="600" height="320"><path d="M60 20V280H580" fill="none" stroke="#333"/><rect x="140" y="60" width="90" height="220" fill="#335c81"/><rect x="360" y="100" width="90" height="180" fill="#9db4c0" stroke="#333"/></svg><figcaption>${caption}</figcaption><details class="chart-data screen-only"><summary>图${number}数据</summary><table><tr><td>屏幕数据</td></tr></table></details></figure>`;
}

function table(
  title: string,
  number: string,
  columns: number[],
  head: string,
  body: string,
): string {
  const total = columns.reduce((sum, width) => sum + width, 0);
  const group = columns
    .map((width) => `<col style="width:${((width / total) * 100).toFixed(2)}%">`)
    .join('');
  return `<div class="table-scroll" tabindex="0"><table><caption><span class="table-title">${title}</span><span class="table-number">${number}</span><span class="table-prepared">编制单位：示例市城市管理综合行政执法指挥调度中心</span><span class="table-unit">金额单位：万元</span></caption><colgroup>${group}</colgroup><thead>${head}</thead><tbody>${body}</tbody></table></div><p class="table-note">注：本表反映单位本年度的总收支和年末结转结余情况。</p>`;
}

const amount = (value: string): string => `<td class="amount">${value}</td>`;

function twoSidedTable(): string {
  const right = [
    ...functions.map((name, index) => `${index + 1}、${name}`),
    '本年支出合计',
    '结余分配',
    '年末结转和结余',
    '',
    '总计',
  ];
  const left = [...incomes.map((name, index) => `${numerals[index]}、${name}`)];
  while (left.length < 26) left.push('');
  left.push('本年收入合计', '使用非财政拨款结余', '年初结转和结余', '', '总计');
  const rows = right.map(
    (name, index) =>
      `<tr><th scope="row" class="label">${left[index]}</th><td class="line-number">${index + 1}</td>${amount(index % 9 === 0 ? '622.97' : '')}<th scope="row" class="label">${name}</th><td class="line-number">${index + 32}</td>${amount(index % 7 === 0 ? '1416.87' : '')}</tr>`,
  );
  const head =
    '<tr><th scope="colgroup" colspan="3">收入</th><th scope="colgroup" colspan="3">支出</th></tr><tr><th scope="col">项目</th><th scope="col">行次</th><th scope="col">决算数</th><th scope="col">项目</th><th scope="col">行次</th><th scope="col">决算数</th></tr><tr><th scope="col">栏次</th><td></td><td class="line-number">1</td><th scope="col">栏次</th><td></td><td class="line-number">2</td></tr>';
  return table('收入支出决算总表', '公开01表', [30, 6, 14, 30, 6, 14], head, rows.join(''));
}

function longTable(rows: number): string {
  const names = [
    '收入合计',
    '财政拨款收入',
    '上级补助收入',
    '事业收入',
    '经营收入',
    '附属单位上缴收入',
    '其他收入',
  ];
  const head = `<tr><th scope="colgroup" colspan="2">项目</th>${names.map((name) => `<th scope="col" rowspan="2">${name}</th>`).join('')}</tr><tr><th scope="col">功能分类科目编码</th><th scope="col">科目名称</th></tr>`;
  const body = Array.from({ length: rows }, (_, index) => {
    const name = functions[index % functions.length];
    return `<tr><td class="code">${2010000 + index}</td><th scope="row" class="label indent-${index % 3}">${index % 11 === 5 ? `其他政府性基金及对应专项债务收入安排的支出（${name}）` : name}</th>${names.map((_name, column) => amount(`${(index + 1) * 137}${column}.5${column}`)).join('')}</tr>`;
  }).join('');
  return table('收入决算表', '公开02表', [10, 25, 10, 10, 9, 9, 9, 9, 9], head, body);
}

function narrowTable(): string {
  const head =
    '<tr><th scope="colgroup" colspan="2">项目</th><th scope="colgroup" colspan="3">本年支出</th></tr><tr><th scope="col">功能分类科目编码</th><th scope="col">科目名称</th><th scope="col">小计</th><th scope="col">基本支出</th><th scope="col">项目支出</th></tr>';
  const body = functions
    .map(
      (name, index) =>
        `<tr><td class="code">${20101 + index}</td><th scope="row" class="label indent-1">${name}</th>${amount('664.95')}${amount('')}${amount('561.05')}</tr>`,
    )
    .join('');
  return table('一般公共预算财政拨款支出决算表', '公开05表', [15, 40, 15, 15, 15], head, body);
}

function wideTable(): string {
  const six =
    '<th scope="col" rowspan="2">合计</th><th scope="col" rowspan="2">因公出国（境）费</th><th scope="colgroup" colspan="3">公务用车购置及运行费</th><th scope="col" rowspan="2">公务接待费</th>';
  const three =
    '<th scope="col">小计</th><th scope="col">公务用车购置费</th><th scope="col">公务用车运行费</th>';
  const head = `<tr><th scope="colgroup" colspan="6">预算数</th><th scope="colgroup" colspan="6">决算数</th></tr><tr>${six}${six}</tr><tr>${three}${three}</tr><tr>${Array.from({ length: 12 }, (_, index) => `<td class="line-number">${index + 1}</td>`).join('')}</tr>`;
  return table(
    '一般公共预算财政拨款“三公”经费支出决算表',
    '公开07表',
    Array.from({ length: 12 }, () => 1),
    head,
    `<tr>${Array.from({ length: 12 }, (_, index) => amount(`${index}7.78`)).join('')}</tr>`,
  );
}

function form(): string {
  const plain = (text: string, attributes = ''): string =>
    `<td class="text"${attributes}>${text}</td>`;
  const head = (text: string, attributes = ''): string =>
    `<th scope="row"${attributes}>${text}</th>`;
  const indicators = ['数量指标', '质量指标', '时效指标', '成本指标'].map(
    (name, index) =>
      `<tr>${index === 0 ? head('项目完成指标', ' rowspan="4"') : ''}${head(name)}${plain('数字化城市管理案件采集、受理、派遣、处置、核查、结案', ' colspan="2"')}${plain('≥12000件')}${plain('12345件')}</tr>`,
  );
  return `<div class="table-scroll" tabindex="0"><table><caption><span class="table-title">项目支出绩效目标完成情况表</span><span class="table-prepared">（2020年度）</span><span class="table-unit">金额单位：万元</span></caption><tbody>
<tr>${head('项目名称')}${plain('数字化城市管理信息采集服务', ' colspan="5"')}</tr>
<tr>${head('预算执行情况', ' rowspan="2"')}${head('预算数')}${plain('120.00', ' colspan="2"')}${head('执行数')}${plain('118.35')}</tr>
<tr>${head('其中：财政拨款')}${plain('120.00', ' colspan="2"')}${head('其中：财政拨款')}${plain('118.35')}</tr>
<tr>${head('年度总体目标')}${plain(sentence, ' colspan="5"')}</tr>${indicators.join('')}
<tr>${head('效益指标')}${head('社会效益')}${plain('城市环境改善', ' colspan="2"')}${plain('明显')}${plain('明显')}</tr></tbody></table></div>`;
}
