/** What a command says, and what it returns. */
export interface Captured<Result> {
  result: Result;
  /** Both streams, in order. */
  output: string;
}

/** Runs `work` and catches what it prints. */
export async function captureOutput<Result>(
  work: () => Promise<Result>,
): Promise<Captured<Result>> {
  const { stdout, stderr } = process;
  const writers = { out: stdout.write, errors: stderr.write };
  let output = '';
  const write = (text: string | Uint8Array): boolean => {
    output += String(text);
    return true;
  };
  stdout.write = write;
  stderr.write = write;
  try {
    return { result: await work(), output };
  } finally {
    stdout.write = writers.out;
    stderr.write = writers.errors;
  }
}
