/** How many 分 make one unit, as a power of ten. */
const POWERS: Readonly<Record<string, number>> = {
  分: 0,
  元: 2,
  千元: 5,
  万元: 6,
  百万元: 8,
  亿元: 10,
};

/** How many 分 make one `unit`, as a power of ten. Throws on a unit it does not know. */
export function powerOf(unit: string): number {
  const power = Object.hasOwn(POWERS, unit) ? POWERS[unit] : undefined;
  if (power !== undefined) return power;
  throw new Error(`图的金额单位“${unit}”不认识，可用：${Object.keys(POWERS).join('、')}`);
}

/**
 * The text of an axis mark: `fen` (分, a whole number) in `unit`, exact, without trailing zeros. `grouped` sets
 * thousands separators.
 */
export function axisText(fen: number, unit: string, grouped: boolean): string {
  const power = powerOf(unit);
  const digits = BigInt(Math.abs(fen))
    .toString()
    .padStart(power + 1, '0');
  const whole = digits.slice(0, digits.length - power);
  const fraction = digits.slice(digits.length - power).replace(/0+$/, '');
  const integer = grouped ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
  return (fen < 0 ? '-' : '') + integer + (fraction === '' ? '' : `.${fraction}`);
}
