import {
  boolCoreTag,
  EVENT_ID,
  getScalarValue,
  NOT_RESOLVED,
  nullCoreTag,
  SCALAR_STYLE,
  type AliasEvent,
  type MappingEvent,
  type ScalarEvent,
  type SequenceEvent,
} from 'js-yaml';

/** A parser event that begins a value. */
export type NodeEvent = ScalarEvent | SequenceEvent | MappingEvent | AliasEvent;

// Of YAML's numbers only those that an accountant would call one: `0x1F`, `1e3` and `.inf` remain text, and are refused as such.
const plainDecimal = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)$/;

/** Returns the value of a scalar: null, boolean, number or text. */
export function scalarValue(text: string, event: ScalarEvent): string | number | boolean | null {
  const written = getScalarValue(text, event);
  if (event.style !== SCALAR_STYLE.PLAIN) return written;
  for (const tag of [nullCoreTag, boolCoreTag]) {
    const value = tag.resolve(written, false, tag.tagName);
    if (value !== NOT_RESOLVED) return value;
  }
  return plainDecimal.test(written) ? Number(written) : written;
}

/**
 * Returns where a value stands in the text, its quotes included; of lists and mappings only where they begin.
 * @param lastEnd the end of what stands before it, for a value that is empty
 */
export function nodeExtent(
  text: string,
  event: NodeEvent,
  lastEnd: number,
): { start: number; end: number } {
  if (event.type === EVENT_ID.ALIAS) return { start: event.anchorStart - 1, end: event.anchorEnd };
  if (event.type !== EVENT_ID.SCALAR) return { start: event.start, end: event.start };
  const { valueStart, valueEnd, style } = event;
  if (valueStart < 0) {
    const at = text[lastEnd] === ':' ? lastEnd + 1 : lastEnd;
    return { start: at, end: at };
  }
  if (style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED) {
    return { start: valueStart - 1, end: valueEnd + 1 };
  }
  const isBlock = style === SCALAR_STYLE.LITERAL_BLOCK || style === SCALAR_STYLE.FOLDED_BLOCK;
  const margin = isBlock ? text.slice(valueStart, valueEnd).search(/\S/) : 0;
  return { start: valueStart + Math.max(margin, 0), end: valueEnd };
}
