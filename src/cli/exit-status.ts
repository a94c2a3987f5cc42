/** Exit status of every command (see the manual): done, problems in the data, wrong usage or a missing tool. */
export const exitStatus = { done: 0, problems: 1, usage: 2 } as const;
export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus];
