import { SvgPath } from './svg-path.ts';
import { textWidth } from './text-width.ts';

/** A path with its paint; one that is only stroked has no `fill`. */
export interface Shape {
  path: string;
  fill?: string;
  stroke?: string;
  strokeWidth?: number;
}

/** A line of text on its baseline. */
export interface TextRun {
  text: string;
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  fontSize: number;
  fill: string;
}

interface State {
  fillStyle: string;
  strokeStyle: string;
  lineWidth: number;
  font: string;
  textAlign: string;
  textBaseline: string;
  offsetX: number;
  offsetY: number;
  clipped: boolean;
}

const ANCHORS = {
  left: 'start',
  start: 'start',
  center: 'middle',
  right: 'end',
  end: 'end',
} as const;

/** From the named line of a text down to its baseline, in em; Chinese characters reach from 0.88 to -0.12. */
const BASELINES = { top: 0.88, hanging: 0.88, middle: 0.38, alphabetic: 0, bottom: -0.12 } as const;

function named<Names extends object>(names: Names, key: string): Names[keyof Names] {
  for (const [name, value] of Object.entries(names)) if (name === key) return value;
  throw new Error(`画布不认识“${key}”，可用：${Object.keys(names).join('、')}`);
}

/**
 * The part of a canvas context that Chart.js uses for bars and pies, writing down shapes and texts instead of
 * painting pixels. Texts stay texts, so no font is needed and none can change a character; arcs stay arcs.
 * What is missing here (clipped shapes, rotation, gradients) fails loudly when a chart asks for it.
 */
export class SvgContext {
  readonly shapes: Shape[] = [];
  readonly texts: TextRun[] = [];
  readonly canvas: { width: number; height: number; getContext: () => SvgContext };

  fillStyle = '#000';
  strokeStyle = '#000';
  lineWidth = 1;
  lineJoin = 'miter';
  lineDashOffset = 0;
  font = '10px sans-serif';
  textAlign = 'start';
  textBaseline = 'alphabetic';

  #offsetX = 0;
  #offsetY = 0;
  #clipped = false;
  #saved: State[] = [];
  #path = new SvgPath();

  constructor(width: number, height: number) {
    this.canvas = { width, height, getContext: () => this };
  }

  save(): void {
    const { fillStyle, strokeStyle, lineWidth, font, textAlign, textBaseline } = this;
    this.#saved.push({
      fillStyle,
      strokeStyle,
      lineWidth,
      font,
      textAlign,
      textBaseline,
      offsetX: this.#offsetX,
      offsetY: this.#offsetY,
      clipped: this.#clipped,
    });
  }

  restore(): void {
    const state = this.#saved.pop();
    if (!state) return;
    const { offsetX, offsetY, clipped, ...style } = state;
    Object.assign(this, style);
    this.#clipped = clipped;
    this.#offsetX = offsetX;
    this.#offsetY = offsetY;
  }

  translate(x: number, y: number): void {
    this.#offsetX += x;
    this.#offsetY += y;
  }

  rotate(angle: number): void {
    if (angle !== 0) throw new Error('画布只能平移');
  }

  resetTransform(): void {
    this.#offsetX = 0;
    this.#offsetY = 0;
  }

  setTransform(a: number, b: number, c: number, d: number, x: number, y: number): void {
    if (a !== 1 || b !== 0 || c !== 0 || d !== 1) throw new Error('画布只能平移');
    this.#offsetX = x;
    this.#offsetY = y;
  }

  /** Chart.js wipes the canvas before drawing and after: here nothing was painted. */
  clearRect(): void {}

  setLineDash(dashes: readonly number[]): void {
    if (dashes.length > 0) throw new Error('画布不画虚线');
  }

  /** Axis texts are clipped to their own strip, where they lie anyway; a clipped shape would come out wrong. */
  clip(): void {
    this.#clipped = true;
  }

  beginPath(): void {
    this.#path = new SvgPath();
  }

  moveTo(x: number, y: number): void {
    this.#path.move(x + this.#offsetX, y + this.#offsetY);
  }

  lineTo(x: number, y: number): void {
    this.#path.line(x + this.#offsetX, y + this.#offsetY);
  }

  arc(x: number, y: number, radius: number, start: number, end: number): void {
    this.#path.arc(x + this.#offsetX, y + this.#offsetY, radius, start, end);
  }

  rect(x: number, y: number, width: number, height: number): void {
    this.#path.rectangle(x + this.#offsetX, y + this.#offsetY, width, height);
  }

  closePath(): void {
    this.#path.close();
  }

  #finishedPath(): string {
    if (this.#clipped) throw new Error('画布不剪裁图形');
    return this.#path.toString();
  }

  fill(): void {
    const path = this.#finishedPath();
    const last = this.shapes.at(-1);
    if (path === '') return;
    if (last?.path === path && last.fill === this.fillStyle) return;
    this.shapes.push({ path, fill: this.fillStyle });
  }

  /** A filled path that is then stroked stays one shape; lines of the same kind become one. */
  stroke(): void {
    const path = this.#finishedPath();
    if (path === '') return;
    const pen = { stroke: this.strokeStyle, strokeWidth: this.lineWidth };
    const last = this.shapes.at(-1);
    if (last?.path === path && last.stroke === undefined) {
      Object.assign(last, pen);
      return;
    }
    const same = last?.stroke === pen.stroke && last.strokeWidth === pen.strokeWidth;
    if (last && same && last.fill === undefined) last.path += path;
    else this.shapes.push({ path, ...pen });
  }

  #fontSize(): number {
    const size = /(\d+(?:\.\d+)?)px/.exec(this.font)?.[1];
    if (size === undefined) throw new Error(`字体“${this.font}”没有以 px 为单位的字号`);
    return Number(size);
  }

  measureText(text: string): { width: number } {
    return { width: textWidth(text, this.#fontSize()) };
  }

  fillText(text: string, x: number, y: number): void {
    const fontSize = this.#fontSize();
    this.texts.push({
      text,
      x: x + this.#offsetX,
      y: y + this.#offsetY + named(BASELINES, this.textBaseline) * fontSize,
      anchor: named(ANCHORS, this.textAlign),
      fontSize,
      fill: this.fillStyle,
    });
  }
}
