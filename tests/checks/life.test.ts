import { checkRule } from '../support/check-rules.ts';

const dated = (approved: string, published: string) => ({
  批复日期: approved,
  公开日期: published,
});
const correction = (date: string): string => `- { 更正日期: ${date}, 更正说明: 改正一处 }`;

checkRule(
  'C070',
  '公开在批复之后',
  [
    {
      name: 'published the day before approval',
      parts: dated('2021-09-06', '2021-09-05'),
      at: '2021-09-05',
      says: /^公开日期2021-09-05早于批复日期2021-09-06：/,
    },
  ],
  [
    { name: 'the same day', parts: dated('2021-09-06', '2021-09-06') },
    { name: 'no day of approval', parts: {} },
  ],
);

checkRule(
  'C071',
  '批复后20日内公开',
  [
    {
      name: 'the 21st day, over the end of a month',
      parts: dated('2021-09-15', '2021-10-06'),
      at: '2021-10-06',
      level: 'warning',
      says: /^批复后第21日公开，预算法要求批复后20日内公开：/,
    },
  ],
  [
    { name: 'the 20th day', parts: dated('2021-09-15', '2021-10-05') },
    { name: 'before approval, which C070 tells', parts: dated('2021-09-30', '2021-09-01') },
  ],
);

checkRule(
  'C072',
  '批复日期',
  [{ name: 'not given', parts: {}, at: '状态', level: 'hint', says: /没有核对是否在批复后20日内/ }],
  [
    { name: 'given', parts: dated('2021-09-15', '2021-09-26') },
    { name: 'a draft has none', parts: { 状态: '草稿', 公开日期: null } },
  ],
);

checkRule(
  'C073',
  '年度结束以后',
  [
    {
      name: 'published in the year itself',
      parts: { 公开日期: '2020-12-31' },
      at: '2020-12-31',
      says: /公开日期2020-12-31不在2020年度结束以后/,
    },
    {
      name: 'approved in the year itself',
      parts: dated('2020-09-06', '2021-09-26'),
      at: '2020-09-06',
      says: /^批复日期2020-09-06/,
    },
  ],
  [{ name: 'the day after', parts: { 公开日期: '2021-01-01' } }],
);

checkRule(
  'C074',
  '更正日期的先后',
  [
    {
      name: 'on the day of publication',
      parts: { 更正: correction('2021-09-26') },
      at: '2021-09-26, 更',
      says: /^更正日期2021-09-26不晚于公开日期2021-09-26：/,
    },
    {
      name: 'the second before the first',
      parts: { 更正: `${correction('2021-11-03')}\n${correction('2021-10-08')}` },
      at: '2021-10-08',
      says: /^更正日期2021-10-08不晚于前一次的更正日期2021-11-03：/,
    },
    {
      name: 'of a draft',
      parts: { 状态: '草稿', 公开日期: null, 更正: correction('2021-11-03') },
      at: '更正:',
      says: /^草稿还没有公开，不能有“更正”：/,
    },
  ],
  [
    {
      name: 'two in order',
      parts: { 更正: `${correction('2021-09-27')}\n${correction('2021-10-08')}` },
    },
  ],
);

checkRule(
  'C075',
  '更正前的 PDF',
  [
    {
      name: 'only the first of two is kept with the data',
      parts: { 更正: `${correction('2021-10-08')}\n${correction('2021-11-03')}` },
      around: { supersededPdfs: ['2020-report-2021-09-26.pdf'] },
      at: '更正:',
      level: 'warning',
      says: /^2021-10-08公开的 PDF .*“2020-report-2021-10-08\.pdf”/,
    },
  ],
  [
    {
      name: 'kept with the data',
      parts: { 更正: correction('2021-10-08') },
      around: { supersededPdfs: ['2020-report-2021-09-26.pdf'] },
    },
    { name: 'nothing was corrected', parts: {} },
  ],
);
