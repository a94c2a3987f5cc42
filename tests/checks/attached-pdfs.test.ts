import type { PdfFacts } from '../../src/source/pdf-facts.ts';
import { checkRule } from '../support/check-rules.ts';

const path = 'data/units/trial/评价报告.pdf';
const whole = { path, bytes: 1000, pages: [{ width: 595, height: 842 }], fontsOutside: [] };
const beside = (facts: PdfFacts) => ({ pdfs: new Map([['评价报告.pdf', facts]]) });
const attach = (file = '评价报告.pdf') => ({
  附件: `- { 类型: PDF, 标题: 评价报告, 文件: "${file}" }`,
});

checkRule(
  'C090',
  '附件的 PDF 读得开',
  [
    {
      name: 'not there, with the nearest',
      parts: attach('评价报告书.pdf'),
      around: beside(whole),
      at: '"评价报告书.pdf"',
      says: /^单位文件夹里没有附件“评价报告书\.pdf”：是不是“评价报告\.pdf”$/,
    },
    {
      name: 'damaged',
      parts: attach(),
      around: beside({ path, bytes: 9, fault: 'damaged' }),
      at: '"评价报告.pdf"',
      says: /^附件“评价报告\.pdf”打不开.*请重新导出或扫描/,
    },
    {
      name: 'encrypted',
      parts: attach(),
      around: beside({ path, bytes: 9, fault: 'encrypted' }),
      at: '"评价报告.pdf"',
      says: /^附件“评价报告\.pdf”加了密码或限制.*请去掉密码/,
    },
    {
      name: 'a link',
      parts: attach(),
      around: beside({ path, bytes: 9, fault: 'link' }),
      at: '"评价报告.pdf"',
      says: /不是普通文件/,
    },
    {
      name: 'too large',
      parts: attach(),
      around: beside({ path, bytes: 99_000_000, fault: 'large' }),
      at: '"评价报告.pdf"',
      says: /超过 50 MB/,
    },
    ...[
      '../其他单位/评价报告.pdf',
      '/tmp/评价报告.pdf',
      '附件/评价报告.pdf',
      'C:评价.pdf',
      '.a.pdf',
      '评价报告.docx',
    ].map((file) => ({
      name: `a name that leads elsewhere: ${file}`,
      parts: attach(file),
      around: beside(whole),
      at: `"${file}"`,
      says: /不能用作附件的文件名/,
    })),
  ],
  [
    { name: 'whole', parts: attach(), around: beside(whole) },
    {
      name: 'beside the file, but not attached',
      parts: {},
      around: beside({ path, bytes: 9, fault: 'damaged' }),
    },
  ],
);

checkRule(
  'C091',
  '附件嵌入字体',
  [
    {
      name: 'four fonts outside',
      parts: attach(),
      around: beside({ ...whole, fontsOutside: ['A', 'B', 'C', 'D'] }),
      at: '"评价报告.pdf"',
      level: 'warning',
      says: /没有嵌入字体A、B、C等4种：/,
    },
  ],
  [{ name: 'all inside', parts: attach(), around: beside(whole) }],
);

checkRule(
  'C092',
  '附两次',
  [
    {
      name: 'two attachments of one file',
      parts: {
        附件: "- { 类型: PDF, 标题: 甲, 文件: 评价报告.pdf }\n- { 类型: PDF, 标题: 乙, 文件: '评价报告.pdf' }",
      },
      around: beside(whole),
      at: "'评价报告.pdf'",
      says: /^“评价报告\.pdf”已经附过/,
    },
  ],
  [{ name: 'once', parts: attach(), around: beside(whole) }],
);

checkRule(
  'C012',
  'PDF 附件的栏',
  [
    {
      name: 'no file',
      parts: { 附件: '- { 类型: PDF, 标题: 评价报告 }' },
      at: '{ 类型: PDF',
      says: /^附件“PDF”缺少“文件”/,
    },
  ],
  [{ name: 'title and file', parts: attach(), around: beside(whole) }],
);
