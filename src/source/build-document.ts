import { EVENT_ID, getScalarValue, type Event } from 'js-yaml';

import { excerpt } from './full-width.ts';
import type { TextFault } from './mend-characters.ts';
import { nodeExtent, scalarValue, type NodeEvent } from './node-events.ts';
import { NodeTable } from './node-table.ts';
import { TextLines } from './text-lines.ts';

/** The first document of a text as plain values. Offsets of faults and nodes refer to the text that was parsed. */
export interface BuiltDocument {
  value: unknown;
  table: NodeTable;
  /** False where a value had to be left out. */
  complete: boolean;
  faults: TextFault[];
}

// Assigned to an object it would change what the object is.
const forbiddenKey = '__proto__';

/** Builds the first document from the parser's events: YAML 1.2 core without anchors, aliases, tags and numbers that are not plain decimals. Of equal keys the first counts. */
export function buildDocument(text: string, events: readonly Event[]): BuiltDocument {
  const builder = new DocumentBuilder(text, events);
  return builder.build();
}

class DocumentBuilder {
  readonly #text: string;
  readonly #events: readonly Event[];
  readonly #table = new NodeTable();
  readonly #faults: TextFault[] = [];
  #next = 1;
  #lastEnd = 0;
  #complete = true;
  #lines: TextLines | undefined;

  constructor(text: string, events: readonly Event[]) {
    this.#text = text;
    this.#events = events;
  }

  build(): BuiltDocument {
    const value = this.node('', -1);
    this.reportReferences();
    return {
      value,
      table: this.#table.pack(),
      complete: this.#complete,
      faults: this.#faults,
    };
  }

  private node(key: string, keyStart: number): unknown {
    const event = this.#events[this.#next++] as NodeEvent;
    const { start, end } = nodeExtent(this.#text, event, this.#lastEnd);
    const index = this.#table.open(key, { keyStart, start, end });
    this.reportTag(event);
    if (event.type === EVENT_ID.SCALAR) {
      this.#lastEnd = end;
      return scalarValue(this.#text, event);
    }
    if (event.type === EVENT_ID.ALIAS) {
      this.#lastEnd = end;
      this.#complete = false;
      return null;
    }
    const value = event.type === EVENT_ID.SEQUENCE ? this.sequence() : this.mapping(event.start);
    this.#table.close(index, this.#lastEnd);
    return value;
  }

  private sequence(): unknown[] {
    const items: unknown[] = [];
    while (!this.atPop()) items.push(this.node(String(items.length), -1));
    return items;
  }

  // Double braces are meant as text, which YAML reads as a mapping in a mapping.
  private mapping(opening: number): Record<string, unknown> | string {
    const value: Record<string, unknown> = {};
    let isTemplate = false;
    const seen = new Map<string, number>();
    while (!this.atPop()) {
      const keyEvent = this.#events[this.#next] as NodeEvent;
      const { start, end } = nodeExtent(this.#text, keyEvent, this.#lastEnd);
      const key = this.key(keyEvent);
      if (key === undefined) {
        if (this.#text.startsWith('{{', opening)) isTemplate = true;
        else this.fault('S024', '栏名只能是一个词：改成“栏名: 内容”', start);
        this.skipKey();
        this.node('', start);
        continue;
      }
      this.#next++;
      this.#lastEnd = end;
      const earlier = seen.get(key);
      const item = this.node(key, start);
      if (item === null && this.isSplitAmount(key, start)) continue;
      if (key === forbiddenKey) {
        this.fault('S024', `“${key}”不能用作栏名：删去或改名`, start);
      } else if (earlier === undefined) {
        seen.set(key, start);
        value[key] = item;
      } else {
        const line = this.lineOf(earlier);
        this.fault('S023', `“${excerpt(key)}”写了两次，第 ${line} 行已有：合并或删去一处`, start);
      }
    }
    if (!isTemplate) return value;
    this.fault('S017', '以“{”开头的文字不能直接写：给整段文字加上引号', opening);
    return this.#text.slice(opening).split(/[\r\n]/, 1)[0] ?? '';
  }

  // In braces the comma of `1,234.50` ends the amount and makes a key of the rest.
  private isSplitAmount(key: string, start: number): boolean {
    if (!/^\d{3}(?:\.\d*)?$/.test(key) || this.#text[start + key.length] === ':') return false;
    const [before] =
      /[-+]?\d{1,3}(?:,\d{3})*,$/.exec(this.#text.slice(Math.max(0, start - 24), start)) ?? [];
    if (before === undefined) return false;
    // Told once, at the last group: `1,234,567.00` makes two such keys.
    if (/^,\d{3}/.test(this.#text.slice(start + key.length))) return true;
    const amount = before + key;
    const message = `金额“${amount}”带了千分位逗号：去掉，写成 ${amount.replaceAll(',', '')}`;
    this.fault('S060', message, start - before.length);
    return true;
  }

  private key(event: NodeEvent): string | undefined {
    return event.type === EVENT_ID.SCALAR ? getScalarValue(this.#text, event) : undefined;
  }

  // A list or mapping as a key is walked over like a value, outside the table.
  private skipKey(): void {
    let depth = 0;
    do {
      const { type } = this.#events[this.#next++] as Event;
      if (type === EVENT_ID.SEQUENCE || type === EVENT_ID.MAPPING) depth++;
      else if (type === EVENT_ID.POP) depth--;
    } while (depth > 0);
  }

  private atPop(): boolean {
    if (this.#events[this.#next]?.type !== EVENT_ID.POP) return false;
    this.#next++;
    return true;
  }

  private reportTag(event: NodeEvent): void {
    if ('tagStart' in event && event.tagStart >= 0) {
      const tag = excerpt(this.#text.slice(event.tagStart, event.tagEnd));
      this.fault(
        'S022',
        `“${tag}”是 YAML 的标签，这里不能用：是文字就给整段加引号，否则删去`,
        event.tagStart,
      );
    }
  }

  // One line for the whole file: whoever uses them, uses many.
  private reportReferences(): void {
    const offsets = this.#events.flatMap((event) =>
      'anchorStart' in event && event.anchorStart >= 0 ? [event.anchorStart - 1] : [],
    );
    const [first] = offsets;
    if (first === undefined) return;
    const count = offsets.length === 1 ? '' : `，本文件共 ${offsets.length} 处`;
    const message = `“&”“*”开头的内容是 YAML 的锚点和别名，这里不能用${count}：是文字就给整段加引号，是数据就照抄写全`;
    this.fault('S021', message, first);
  }

  private fault(code: TextFault['code'], message: string, offset: number): void {
    this.#faults.push({ code, message, offset });
  }

  // No repair adds or removes a line, so that the line is the author's.
  private lineOf(offset: number): number {
    this.#lines ??= new TextLines(this.#text);
    return this.#lines.placeOf(offset).line;
  }
}
