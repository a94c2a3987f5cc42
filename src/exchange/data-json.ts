import type { Block, NarrativePiece, Report, ReportFigure, Section } from '../report/report.ts';
import type {
  Block as DataBlock,
  Figure as DataFigure,
  Piece as DataPiece,
  ReportData,
  Section as DataSection,
} from '../source/types/report-data.ts';
import { dataLedgers, withholds } from './data-accounts.ts';
import type { ReportBooks } from './data-accounts.ts';
import { dataCells, dataTable } from './data-tables.ts';
import { reportTables } from './report-tables.ts';

/**
 * Returns everything that a report prints, for data.json; its schema is schemas/report-data.schema.json. Amounts stand
 * in 分 as integers, exact, and in 万元 as decimal text, rounded as printed. The order of the keys is always the same.
 * The entries of the accounts come along where they are given, unless something is withheld as a whole.
 */
export function reportData(report: Report, accounts?: ReportBooks): ReportData {
  const blocks = report.parts.flatMap(blocksOf);
  return {
    格式版本: 1,
    标题: report.title,
    单位: { 标识: report.unitId, 名称: report.unitName },
    年度: report.year,
    版式: report.edition,
    状态: report.draft ? '草稿' : '已批复',
    ...(report.approvedOn === undefined ? {} : { 批复日期: report.approvedOn }),
    ...(report.publishedOn === undefined ? {} : { 公开日期: report.publishedOn }),
    ...(report.corrections === undefined
      ? {}
      : {
          更正: report.corrections.map(({ date, pieces }) => ({
            更正日期: date,
            更正说明: pieces.map(dataPiece),
          })),
        }),
    部分: report.parts.map(dataSection),
    图: blocks.flatMap((block) => (block.kind === 'figure' ? [dataFigure(block.figure)] : [])),
    名词解释: blocks.flatMap((block) =>
      block.kind === 'glossary'
        ? block.terms.map(({ number, term, definition }) => ({
            编号: number,
            名词: term,
            解释: definition,
          }))
        : [],
    ),
    附表: reportTables(report).map(dataTable),
    ...(accounts === undefined || withholds(report) ? {} : { 账: dataLedgers(accounts) }),
  };
}

function blocksOf({ blocks, sections }: Section): Block[] {
  return [...blocks, ...sections.flatMap(blocksOf)];
}

function dataSection({
  id,
  level,
  number,
  title,
  blocks,
  sections,
  withheld,
}: Section): DataSection {
  return {
    标识: id,
    级: level,
    编号: number,
    标题: title,
    内容: blocks.map(dataBlock),
    节: sections.map(dataSection),
    ...(withheld === undefined ? {} : { 依法不公开: { 依据: withheld.ground } }),
  };
}

/** Figures, terms and tables stand in lists of their own; the text points to them. */
function dataBlock(block: Block): DataBlock {
  switch (block.kind) {
    case 'paragraph':
      return { 类型: '段落', 文字: block.text };
    case 'narrative':
      return { 类型: '叙述', 内容: block.pieces.map(dataPiece) };
    case 'figure':
      return { 类型: '图', 标识: block.figure.id };
    case 'glossary':
      return { 类型: '名词解释' };
    case 'table':
      return { 类型: '附表', 标识: block.table.id };
    case 'attached-pdf': {
      const { title, file, pages, bytes } = block.attachment;
      return {
        类型: 'PDF',
        标题: title,
        文件: `attachments/${file}`,
        页数: pages.length,
        字节数: bytes,
      };
    }
    case 'form': {
      const { title, subtitle, rows, columns } = block.form;
      return {
        类型: '表单',
        标题: title,
        ...(subtitle === undefined ? {} : { 副标题: subtitle }),
        栏数: columns,
        行: dataCells(rows, columns),
      };
    }
  }
}

function dataPiece(piece: NarrativePiece): DataPiece {
  switch (piece.kind) {
    case 'paragraph':
      return { 类型: '段落', 文字: piece.text };
    case 'heading':
      return { 类型: '标题', 级: piece.level, 文字: piece.text };
    case 'table':
      return { 类型: '表格', 表头: piece.head, 行: piece.rows };
  }
}

function dataFigure({ id, caption, kind, unit, data }: ReportFigure): DataFigure {
  return {
    标识: id,
    标题: caption,
    图形: kind === 'bar' ? '柱形图' : '饼图',
    金额单位: unit,
    数据: data.map(({ label, value, valueText, shareText }) => ({
      名称: label,
      分: value,
      文字: valueText,
      ...(shareText === undefined ? {} : { 占比: shareText }),
    })),
  };
}
