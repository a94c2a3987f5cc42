import type { Ajv2020, FuncKeywordDefinition } from 'ajv/dist/2020.js';
import type { SchemaValidateFunction } from 'ajv/dist/types/index.js';

import { parseAmount, type AmountUnit } from './amount-text.ts';
import type { AmountFault } from './amount-message.ts';
import type { SourceDocument } from './source-document.ts';
import { childValue } from './node-finder.ts';

/** `"amount": true` on a number: an amount in the file's 金额单位, exact to the 分; `"amount": "元"` fixes the unit. */
const amountKeyword = 'amount';
/** `"writing": "写成 …"` beside a pattern or an alternative: the sentence that tells an author how to write it. */
const writingKeyword = 'writing';

/** What the keyword `amount` reports of a wrong amount. */
export interface AmountParams {
  fault: AmountFault;
  text: string;
  unit: AmountUnit;
}

/** Declares the project's own keywords. Validation functions of this Ajv must be called with the `SourceDocument` as `this`. */
export function addSchemaKeywords(ajv: Ajv2020): void {
  ajv.addKeyword(amountDefinition);
  ajv.addKeyword({ keyword: writingKeyword, schemaType: 'string', valid: true });
}

const checkAmount: SchemaValidateFunction = function (
  this: SourceDocument,
  keyword: true | AmountUnit,
  data: unknown,
  _parentSchema?: unknown,
  context?: { instancePath: string },
) {
  const params = amountParams(this, keyword, data, context?.instancePath ?? '');
  if (params === undefined) return true;
  checkAmount.errors = [{ keyword: amountKeyword, params, message: 'is no amount' }];
  return false;
};

const amountDefinition: FuncKeywordDefinition = {
  keyword: amountKeyword,
  errors: true,
  validate: checkAmount,
};

function amountParams(
  document: SourceDocument,
  keyword: true | AmountUnit,
  data: unknown,
  pointer: string,
): AmountParams | undefined {
  const text = document.scalarText(pointer);
  // A list or mapping is a matter for `type`.
  if (text === undefined) return undefined;
  const unit = keyword === true ? unitOf(document) : keyword;
  const parsed = parseAmount(text, unit);
  if ('problem' in parsed) return { fault: parsed.problem, text, unit };
  return typeof data === 'number' ? undefined : { fault: 'quoted', text, unit };
}

// A wrong or missing unit is reported where it stands; 万元 leaves more decimals, so that nothing is reported twice.
function unitOf(document: SourceDocument): AmountUnit {
  return childValue(document.value, '金额单位') === '元' ? '元' : '万元';
}
