import type { Problem } from '../../source/problem.ts';

/** A file cannot be audited; the message is one Chinese sentence that names the reason and what to do. */
export class UnreadableDocument extends Error {
  override name = 'UnreadableDocument';
}

/** C063：a file that was not audited, for programs, which read the findings alone: nothing found is not nothing wrong. */
export function unreadableProblem(file: string, { message }: UnreadableDocument): Problem {
  return { code: 'C063', level: 'error', message, place: { file, line: 1, column: 1 } };
}
