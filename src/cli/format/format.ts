import type { Findings } from './findings.ts';
import { formatGithub } from './github.ts';
import { formatJson } from './json.ts';
import { formatSarif } from './sarif.ts';
import { formatText } from './text.ts';
import type { TextOptions } from './text.ts';

/** How problems can be told: for a person, for a program, for GitHub, for a code host. */
export const formatNames = ['text', 'json', 'github', 'sarif'] as const;
export type FormatName = (typeof formatNames)[number];

/** Returns the findings in the format; everything but text is a whole document of its own. */
export function formatFindings(
  format: FormatName,
  findings: Findings,
  options: TextOptions,
): string {
  switch (format) {
    case 'text':
      return formatText(findings, options);
    case 'json':
      return formatJson(findings);
    case 'github':
      return formatGithub(findings);
    case 'sarif':
      return formatSarif(findings);
  }
}

/** Tells whether colours are wanted: on a terminal, and not where NO_COLOR asks for none (no-color.org). */
export function wantsColour(
  stream: { isTTY?: boolean },
  environment: NodeJS.ProcessEnv = process.env,
): boolean {
  const { NO_COLOR: none } = environment;
  return stream.isTTY === true && (none === undefined || none === '');
}
