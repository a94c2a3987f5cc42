import nunjucks from 'nunjucks';
import type { Figure } from '../accounts/figure.ts';
import { amountWords } from './wording.ts';
import type { Wording } from './wording.ts';

/** Sentence partials by name (`explanation/totals`), already read; an edition's own come first. */
export type PartialSources = ReadonlyMap<string, string>;

class MapLoader extends nunjucks.Loader {
  private readonly sources: PartialSources;

  constructor(sources: PartialSources) {
    super();
    this.sources = sources;
  }

  getSource(name: string): { src: string; path: string; noCache: boolean } {
    const source = this.sources.get(name.replace(/\.njk$/, ''));
    if (source === undefined) throw new Error(`文字模板“${name}”不存在`);
    return { src: source, path: name, noCache: false };
  }
}

/** Nunjucks passes an undefined name on to a filter: asked about, it would pass for published. */
function isPublished(figure: Figure | null | undefined): boolean {
  if (figure === undefined) throw new Error('“已公布”前面的名称没有定义：核对文字模板里的名称');
  return figure !== 'unknown';
}

/** Renders sentence partials to plain paragraphs. One environment serves all reports of an edition. */
export class SentenceTemplates {
  private readonly environment: nunjucks.Environment;
  private readonly sources: PartialSources;
  private wording: Wording | undefined;

  constructor(sources: PartialSources) {
    this.sources = sources;
    this.environment = new nunjucks.Environment(new MapLoader(sources), {
      // The result is plain text, escaped once by the page: what an author writes is never a template or markup here.
      autoescape: false,
      throwOnUndefined: true,
      trimBlocks: true,
      lstripBlocks: true,
    });
    this.environment.addFilter('万元', (figure: Figure | null | undefined) => this.amount(figure));
    this.environment.addFilter('已公布', isPublished);
  }

  /**
   * Returns the partial's paragraphs: each line that is not empty is one. Throws, naming the partial, on an
   * undefined name or a figure that the partial should have asked about (已公布) before printing it.
   */
  paragraphs(partial: string, values: object, wording: Wording): string[] {
    this.wording = wording;
    return this.environment
      .render(partial, values)
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
  }

  /** Tells whether the partial names the value, so that what an author enters there can be printed. */
  mentions(partial: string, name: string): boolean {
    return this.sources.get(partial)?.includes(name) ?? false;
  }

  /** Returns a short text of an edition (`{{年度}}年…`) with its names filled in. */
  fill(text: string, values: object): string {
    return text.includes('{{') ? this.environment.renderString(text, values).trim() : text;
  }

  private amount(figure: Figure | null | undefined): string {
    if (typeof figure === 'number' && this.wording !== undefined)
      return amountWords(figure, this.wording);
    if (figure === 'withheld') return '（依法不公开）';
    throw new Error('金额未公布，文字模板应先用“已公布”判断');
  }
}
