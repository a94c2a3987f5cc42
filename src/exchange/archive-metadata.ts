/** Metadata of an archived report after DA/T 46-2009, as XML whose elements carry the official names. */

import type { Report } from '../report/report.ts';

export interface ArchivedFile {
  /** Path inside the package. */
  path: string;
  bytes: number;
}

const formats: Readonly<Record<string, string>> = {
  pdf: 'PDF/A-3a（ISO 19005-3）',
  html: 'HTML',
  xlsx: 'XLSX（ISO/IEC 29500）',
  csv: 'CSV，UTF-8',
  json: 'JSON（RFC 8259）',
  yaml: 'YAML 1.2',
  yml: 'YAML 1.2',
};

/**
 * @param retention 保管期限 as the archive sets it; left empty where it is not said
 * @returns the XML; its only date is that of publication
 */
export function archiveMetadata(
  report: Report,
  files: readonly ArchivedFile[],
  program: string,
  retention?: string,
): string {
  const fields: [name: string, value: string][] = [
    ['题名', report.title],
    ['责任者', report.unitName],
    ['日期', report.publishedOn ?? ''],
    ['索引号', `${report.unitId}/${report.year}`],
    ['密级', '公开'],
    ['保管期限', retention ?? ''],
    ['语种', 'zh-CN'],
    ['年度', String(report.year)],
    ['形成系统', program],
  ];
  const described = files.map(({ path, bytes }) => {
    const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
    return `    <文件>\n${lines(
      [
        ['计算机文件名', path],
        ['格式', formats[ending] ?? ending.toUpperCase()],
        ['计算机文件大小', String(bytes)],
      ],
      6,
    )}    </文件>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<电子文件 元数据方案="DA/T 46-2009">
${lines(fields, 2)}  <文件清单>
${described.join('')}  </文件清单>
</电子文件>
`;
}

function lines(fields: readonly [name: string, value: string][], indent: number): string {
  return fields
    .map(([name, value]) => `${' '.repeat(indent)}<${name}>${escapeXml(value)}</${name}>\n`)
    .join('');
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function escapeXml(text: string): string {
  return text.replace(/[&<>]/g, (character) => entities[character] ?? character);
}
