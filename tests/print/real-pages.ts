/** The published reports of the project, built and printed. */

import { join } from 'node:path';
import { examine } from '../../src/checks/examine.ts';
import { projectRoot } from '../../src/cli/project-root.ts';
import { readProject } from '../../src/cli/read-project.ts';
import { openPrinter } from '../../src/print/print.ts';
import { buildPages } from '../../src/site/build-pages.ts';
import { sampleSite } from '../support/sample-site.ts';

/** @returns the path of the PDF of each report, `unit/year`, printed below `folder`. */
export async function printReal(names: readonly string[], folder: string): Promise<string[]> {
  const { disclosures } = examine(await readProject(join(projectRoot, 'data')));
  const reports = disclosures.flatMap(({ report }) =>
    report !== undefined && names.includes(`${report.unitId}/${report.year}`) ? [report] : [],
  );
  await buildPages({ site: sampleSite, reports }, folder);
  const printer = await openPrinter();
  try {
    return await Promise.all(
      names.map(async (name) => {
        const html = join(folder, name, 'index.html');
        const pdf = join(folder, name, 'report.pdf');
        await printer.print({ html, pdf, title: name, author: name, date: new Date('2021-09-26') });
        return pdf;
      }),
    );
  } finally {
    await printer.close();
  }
}
