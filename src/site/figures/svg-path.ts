/** A coordinate as it is written: one decimal is finer than any screen or printer shows. */
export function coordinate(value: number): string {
  const rounded = Math.round(value * 10) / 10;
  return String(rounded === 0 ? 0 : rounded);
}

/** Writes the `d` of an SVG path. Points that are no numbers are passed over, as on a canvas, which Chart.js relies on. */
export class SvgPath {
  #parts: string[] = [];
  #at = '';

  move(x: number, y: number): void {
    this.#at = `${coordinate(x)} ${coordinate(y)}`;
    this.#parts.push(`M${this.#at}`);
  }

  line(x: number, y: number): void {
    if (!Number.isFinite(x) || !Number.isFinite(y)) return;
    const point = `${coordinate(x)} ${coordinate(y)}`;
    if (point === this.#at) return;
    this.#parts.push(`${this.#parts.length === 0 ? 'M' : 'L'}${point}`);
    this.#at = point;
  }

  /** From wherever the path is: clockwise; more than half a turn is written as two arcs, which also makes full circles. */
  arc(x: number, y: number, radius: number, start: number, end: number): void {
    this.line(x + radius * Math.cos(start), y + radius * Math.sin(start));
    if (radius === 0 || !Number.isFinite(start + end)) return;
    const parts = end - start > Math.PI ? [start + (end - start) / 2, end] : [end];
    const size = coordinate(radius);
    for (const angle of parts) {
      const right = coordinate(x + radius * Math.cos(angle));
      const point = `${right} ${coordinate(y + radius * Math.sin(angle))}`;
      if (point === this.#at) continue;
      this.#parts.push(`A${size} ${size} 0 0 1 ${point}`);
      this.#at = point;
    }
  }

  rectangle(x: number, y: number, width: number, height: number): void {
    this.move(x, y);
    this.#parts.push(`H${coordinate(x + width)}V${coordinate(y + height)}H${coordinate(x)}Z`);
  }

  close(): void {
    this.#parts.push('Z');
  }

  toString(): string {
    return this.#parts.join('');
  }
}
