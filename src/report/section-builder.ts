import type { Form } from '../source/types/form.ts';
import { isReadable } from '../source/pdf-facts.ts';
import type { PdfFacts } from '../source/pdf-facts.ts';
import type { Attachment } from '../source/types/disclosure.ts';
import type { EditionBlock } from '../source/types/edition.ts';
import { sectionNamed } from './edition.ts';
import type { ResolvedEdition } from './edition.ts';
import { buildFigure } from './figures.ts';
import { buildForm } from './forms/build-form.ts';
import { composeGlossary } from './glossary.ts';
import { readNarrative } from './narrative.ts';
import { headingNumber } from './numerals.ts';
import type { Block, Section, Withheld } from './report.ts';
import { buildTable } from './tables/build-table.ts';
import { overrideTable } from './tables/resolve-table.ts';
import { resolveTableStyle } from './tables/table-style.ts';
import type { AuthoredTableStyle, ResolvedTable, TableOverrides } from './tables/table-style.ts';
import type { SentenceTemplates } from './templates.ts';
import type { ValuesInput } from './values/input.ts';
import type { ReportValues } from './values/report-values.ts';
import { withheldParts, withheldSection, withheldTable } from './withheld.ts';
import { unitList } from './unit-list.ts';
import { tableStyle } from './wording.ts';

/** Definitions that reports share: tables, forms and sentence partials, already read. */
export interface Definitions {
  tables: ReadonlyMap<string, ResolvedTable>;
  forms: ReadonlyMap<string, Form>;
  sentences: SentenceTemplates;
}

/** A table as an edition lists it: which, and what is other than its definition says. */
type TableEntry = TableOverrides & { 表: string; 样式?: AuthoredTableStyle };

interface Content {
  blocks: Block[];
  sections: Section[];
}

/** Builds the sections of one report in the order of its edition. Counts figures as it goes. */
export class SectionBuilder {
  private readonly edition: ResolvedEdition;
  private readonly definitions: Definitions;
  private readonly input: ValuesInput;
  private readonly values: ReportValues;
  private readonly withheld: ReadonlyMap<string, Withheld>;
  private readonly pdfs: ReadonlyMap<string, PdfFacts>;
  private figureCount = 0;
  private pdfCount = 0;

  constructor(
    edition: ResolvedEdition,
    definitions: Definitions,
    input: ValuesInput,
    values: ReportValues,
    pdfs: ReadonlyMap<string, PdfFacts>,
  ) {
    this.edition = edition;
    this.definitions = definitions;
    this.input = input;
    this.values = values;
    this.pdfs = pdfs;
    this.withheld = withheldParts(input.disclosure);
  }

  /** Returns the parts, each with its sections; a section marked 可省略 that holds nothing is left out. */
  parts(): Section[] {
    return this.sections(this.edition.部分, 1, 'part');
  }

  /** Returns a short text of the edition with its names filled in. */
  readonly fill = (text: string, more: object = {}): string =>
    this.definitions.sentences.fill(text, { ...this.values, ...more });

  private sections(names: readonly string[], level: number, id: string): Section[] {
    const sections: Section[] = [];
    for (const name of names) {
      const ordinal = sections.length + 1;
      const section = this.section(name, asLevel(level), ordinal, `${id}-${ordinal}`);
      const isEmpty = section.blocks.length === 0 && section.sections.length === 0;
      const mayBeLeftOut = sectionNamed(this.edition, name).可省略 === true;
      if (!(isEmpty && mayBeLeftOut)) sections.push(section);
    }
    return sections;
  }

  private section(name: string, level: Section['level'], ordinal: number, id: string): Section {
    const definition = sectionNamed(this.edition, name);
    const number = headingNumber(level, ordinal, this.edition.部分编号);
    const title = this.fill(definition.标题 ?? name);
    const withheld = this.withheld.get(title);
    if (withheld !== undefined) {
      const what = level === 1 ? '本部分' : '本节';
      // A part of tables names each of them: none may look as if it were missing.
      const listsTables = (definition.内容 ?? []).some((block) => block.附表 === true);
      const sections = listsTables ? this.tables(asLevel(level + 1), withheld) : [];
      return { ...withheldSection({ id, level, number, title }, what, withheld), sections };
    }
    const contents = (definition.内容 ?? []).map((block) => this.content(block, level, id));
    return {
      id,
      level,
      number,
      title,
      blocks: contents.flatMap((content) => content.blocks),
      sections: [
        ...contents.flatMap((content) => content.sections),
        ...this.sections(definition.节 ?? [], level + 1, id),
      ],
    };
  }

  private content(block: EditionBlock, level: Section['level'], id: string): Content {
    const { input, values, definitions, edition } = this;
    if (block.正文 !== undefined) {
      const texts = definitions.sentences.paragraphs(block.正文, values, input.wording);
      return only(texts.map((text): Block => ({ kind: 'paragraph', text })));
    }
    if (block.图 !== undefined) return only(this.figure(block.图));
    if (block.叙述 !== undefined) return only(this.narrative(authored(input, block.叙述)));
    if (block.补充说明 !== undefined) {
      const notes: Readonly<Record<string, { 补充说明?: string } | undefined>> =
        input.disclosure.说明 ?? {};
      return only(this.narrative(notes[block.补充说明]?.补充说明));
    }
    if (block.名词解释 === true) {
      return only([{ kind: 'glossary', terms: composeGlossary(edition, input, this.fill) }]);
    }
    if (block.绩效表 !== undefined) {
      return only(block.绩效表 === input.wording.绩效表位置 ? this.forms() : []);
    }
    if (block.单位名单 === true) return only([unitList(this.input.unit)]);
    if (block.报告 === true) return { blocks: [], sections: this.reports(asLevel(level + 1), id) };
    return { blocks: [], sections: this.tables(asLevel(level + 1)) };
  }

  private figure(name: string): Block[] {
    if (!this.input.wording.印图) return [];
    const definition = this.edition.图[name];
    if (definition === undefined) throw new Error(`版式没有图“${name}”`);
    const ordinal = this.figureCount + 1;
    const id = `figure-${ordinal}`;
    const caption = this.fill(this.edition.图题, {
      序号: definition.编号 ?? String(ordinal),
      标题: this.fill(definition.标题),
    });
    const figure = buildFigure(id, caption, definition, this.input, this.values);
    if (figure === undefined) return [];
    this.figureCount = ordinal;
    return [{ kind: 'figure', figure }];
  }

  private narrative(text: string | undefined): Block[] {
    if (text === undefined) return [];
    return [{ kind: 'narrative', pieces: readNarrative(this.input.text.fill(text)) }];
  }

  private forms(): Block[] {
    return (this.input.disclosure.附件 ?? []).flatMap((attachment, index): Block[] => {
      const definition = this.definitions.forms.get(attachment.类型);
      if (definition === undefined) return [];
      const forms = buildForm(definition, index, this.input, this.fill);
      return forms.map((form) => ({ kind: 'form', form }));
    });
  }

  /** The reports among the attachments, written here or ready as PDF, in the order of the file. */
  private reports(level: Section['level'], id: string): Section[] {
    const reports = (this.input.disclosure.附件 ?? []).filter(
      ({ 类型 }) => 类型 === '报告' || 类型 === 'PDF',
    );
    return reports.map((report, index) => {
      const title = this.input.text.fill(report.标题 ?? '');
      const heading = { id: `${id}-${index + 1}`, level, number: `附件${index + 1}`, title };
      const withheld = this.withheld.get(title);
      if (withheld !== undefined) return withheldSection(heading, '本附件', withheld);
      const blocks = report.类型 === 'PDF' ? this.attachedPdf(report) : this.narrative(report.正文);
      return { ...heading, blocks, sections: [] };
    });
  }

  /** A PDF that the checks let through; it is counted among its kind for the stage that appends it. */
  private attachedPdf({ 标题 = '', 文件 = '' }: Attachment): Block[] {
    const facts = this.pdfs.get(文件);
    if (!isReadable(facts)) throw new Error(`附件“${文件}”没有通过检查就要写入报告`);
    this.pdfCount += 1;
    const { path, bytes, pages } = facts;
    const title = this.input.text.fill(标题);
    const attachment = { ordinal: this.pdfCount, title, file: 文件, path, bytes, pages };
    return [{ kind: 'attached-pdf', attachment }];
  }

  /** @param whole why all tables are withheld, where they are */
  private tables(level: Section['level'], whole?: Withheld): Section[] {
    const { books, classification, unit, wording } = this.input;
    const edition: ResolvedEdition & { 附表样式?: AuthoredTableStyle } = this.edition;
    return edition.附表.map((entry: TableEntry, index) => {
      const named = this.definitions.tables.get(entry.表);
      if (named === undefined) throw new Error(`没有附表“${entry.表}”`);
      const definition = overrideTable(named, entry);
      const style = resolveTableStyle(tableStyle(wording), edition.附表样式, entry.样式);
      const id = `table-${entry.表}`;
      const title = this.fill(definition.标题);
      const heading = {
        id,
        title,
        number: definition.编号 ?? '',
        preparedBy: `${this.fill(edition.编制单位)}：${unit.name}`,
        fill: this.fill,
      };
      const withheld = this.withheld.get(title) ?? whole;
      const table =
        withheld === undefined
          ? buildTable(definition, heading, { books, classification, style })
          : withheldTable(heading, style, withheld);
      const number = headingNumber(level, index + 1, this.edition.部分编号);
      const shown = table.emptyNote === undefined ? title : title + style.emptyMark;
      const section = { id, level, number, title: shown, sections: [] };
      const blocks = [{ kind: 'table' as const, table }];
      return { ...section, blocks, ...(withheld === undefined ? {} : { withheld }) };
    });
  }
}

function only(blocks: Block[]): Content {
  return { blocks, sections: [] };
}

function asLevel(level: number): Section['level'] {
  if (level === 1 || level === 2 || level === 3 || level === 4) return level;
  throw new Error(`版式的节最多四级，不能有第${level}级`);
}

/** Author text by its place in the file, e.g. 概况.基本职能. */
function authored({ disclosure }: ValuesInput, path: string): string | undefined {
  let value: unknown = disclosure;
  for (const key of path.split('.')) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
  }
  return typeof value === 'string' ? value : undefined;
}
