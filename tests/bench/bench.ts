/** `npm run bench`: speed and size as ratios within one run; nothing here is a test. */

import { measurePages, pageLines } from './pages.ts';
import { measurePdfs, pdfLines } from './pdf.ts';

console.log('网页：与 Eleventy 单独写出同样大小的网页相比（上限 1.5 倍）');
console.log(pageLines(await measurePages()).join('\n'));
console.log('\nPDF：与浏览器单独打印同一网页相比（上限 2.5 倍）；网页上限 400 KB');
console.log(pdfLines(await measurePdfs()).join('\n'));
