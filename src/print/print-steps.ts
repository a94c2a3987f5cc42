/** Where the time of a print goes, for who asks: the benchmark does, a build does not. */

/** What is done to one document, in this order. */
export const printSteps = [
  '打开网页',
  '准备',
  '打印',
  '读取',
  '字体',
  '目录',
  '附件',
  '标签',
  '元数据',
  '保存',
  '写盘',
] as const;

export type PrintStep = (typeof printSteps)[number];

/** Is told how long a step of one document took, waiting for the browser included. */
export type Measure = (step: PrintStep, milliseconds: number) => void;

/** @returns what `work` returns, once `measure` knows how long it took. */
export async function timed<Result>(
  measure: Measure | undefined,
  step: PrintStep,
  work: () => Result | Promise<Result>,
): Promise<Result> {
  if (measure === undefined) return work();
  const start = performance.now();
  try {
    return await work();
  } finally {
    measure(step, performance.now() - start);
  }
}
