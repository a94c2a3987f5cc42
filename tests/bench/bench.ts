/** `npm run bench`: speed and size as ratios within one run; nothing here is a test. */

import { measureMemory, memoryLine } from './pdf-memory.ts';
import { measurePages, pageLines } from './pages.ts';
import { measurePdfs, pdfLines } from './pdf.ts';

const [mode, count = '500'] = process.argv.slice(2);
if (mode === '--memory') {
  console.log(`内存：一次运行中打印 ${count} 份`);
  for await (const sample of measureMemory(Number(count))) console.log(memoryLine(sample));
} else {
  console.log('网页：与 Eleventy 单独写出同样大小的网页相比（上限 1.5 倍）');
  console.log(pageLines(await measurePages()).join('\n'));
  console.log(
    '\nPDF：与浏览器单独打印同样的网页相比（上限 2 倍，目标 1.3 倍）；30 页带图的报告上限 600 KB，网页上限 400 KB',
  );
  console.log(pdfLines(await measurePdfs()).join('\n'));
}
