/** Rules on PDFs that are attached to a report: everything is known before anything is printed. */

import { nearest } from '../source/nearest.ts';
import { isReadable, largestPdf } from '../source/pdf-facts.ts';
import type { PdfFault } from '../source/pdf-facts.ts';
import type { Disclosure } from '../source/types/disclosure.ts';
import type { FileContext, Finding, Rule } from './context.ts';

const megabyte = 1024 * 1024;

const faultMessages: Readonly<Record<PdfFault, string>> = {
  link: '不是普通文件（是链接或文件夹）：请把 PDF 文件本身放进单位文件夹',
  large: `超过 ${largestPdf / megabyte} MB：请降低扫描的清晰度，或拆成几个附件`,
  damaged: '打不开，可能已经损坏或者不是 PDF：请重新导出或扫描，确认能用阅读器打开',
  encrypted: '加了密码或限制，不能并入：请去掉密码和限制，另存后再放进来',
};

/** 文件名能不能用：只在单位文件夹里找，不跟着路径走。 */
const plainName = /^[^\\/:*?"<>|\u0000-\u001f]+\.pdf$/iu;

/** C090：附件的 PDF 在单位文件夹里，读得开。 */
const readablePdf: Rule<FileContext> = {
  code: 'C090',
  title: '附件的 PDF 没有、损坏或加密',
  levels: ['error'],
  example: '文件写 评价报告.pdf，单位文件夹里没有这个文件',
  mend: '把文件放进单位文件夹，和年度文件并排；损坏的重新导出，加密的去掉密码',
  fixed: true,
  *check({ disclosure, document, pdfs }): Iterable<Finding> {
    for (const { file, pointer } of attachedFiles(disclosure)) {
      const facts = pdfs.get(file);
      if (isReadable(facts)) continue;
      const place = document.placeOf(pointer);
      const near = nearest(file, [...pdfs.keys()]);
      const missing =
        near === undefined ? '请把它放进单位文件夹，和年度文件并排' : `是不是“${near}”`;
      let message = `单位文件夹里没有附件“${file}”：${missing}`;
      if (!plainName.test(file) || file.startsWith('.')) {
        message = `“${file}”不能用作附件的文件名：只写单位文件夹里的文件名，如 评价报告.pdf，不写路径`;
      } else if (facts !== undefined) message = `附件“${file}”${faultMessages[facts.fault]}`;
      yield { level: 'error', message, place };
    }
  },
};

/** C091：附件里的字体要嵌入，否则别的机器上显示成别的字。 */
const fontsEmbedded: Rule<FileContext> = {
  code: 'C091',
  title: '附件的 PDF 没有嵌入字体',
  levels: ['warning'],
  example: '评价报告.pdf 用了没有嵌入的 SimSun',
  mend: '重新导出 PDF 并选“嵌入字体”（或 PDF/A），或者打印后扫描',
  *check({ disclosure, document, pdfs }): Iterable<Finding> {
    for (const { file, pointer } of attachedFiles(disclosure)) {
      const facts = pdfs.get(file);
      if (!isReadable(facts) || facts.fontsOutside.length === 0) continue;
      const fonts = facts.fontsOutside.slice(0, 3).join('、');
      const more = facts.fontsOutside.length > 3 ? `等${facts.fontsOutside.length}种` : '';
      const message = `附件“${file}”没有嵌入字体${fonts}${more}：别的机器上可能显示成别的字，也不合归档要求；请重新导出并嵌入字体`;
      yield { level: 'warning', message, place: document.placeOf(pointer) };
    }
  },
};

/** C092：同一个 PDF 不附两次。 */
const attachedOnce: Rule<FileContext> = {
  code: 'C092',
  title: '同一个 PDF 附了两次',
  levels: ['error'],
  example: '两个附件的文件都是 评价报告.pdf',
  mend: '改正写错的文件名，或删去重复的附件',
  *check({ disclosure, document }): Iterable<Finding> {
    const seen = new Set<string>();
    for (const { file, pointer } of attachedFiles(disclosure)) {
      if (seen.has(file)) {
        const message = `“${file}”已经附过：请改正文件名，或删去重复的附件`;
        yield { level: 'error', message, place: document.placeOf(pointer) };
      }
      seen.add(file);
    }
  },
};

function attachedFiles(disclosure: Disclosure): { file: string; pointer: string }[] {
  return (disclosure.附件 ?? []).flatMap(({ 类型, 文件 }, index) =>
    类型 === 'PDF' && 文件 !== undefined ? [{ file: 文件, pointer: `/附件/${index}/文件` }] : [],
  );
}

export const attachedPdfRules: readonly Rule<FileContext>[] = [
  readablePdf,
  fontsEmbedded,
  attachedOnce,
];
