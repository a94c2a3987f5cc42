import type {
  AmountAspect,
  AmountMention,
  Level,
  Mention,
  NumberAspect,
  NumberMention,
  SentenceFacts,
} from './mention.ts';

/** What the sentences say, by indicator. */
export class FactsIndex {
  readonly mentions: readonly Mention[];
  readonly levels: readonly Level[];
  private readonly amounts = new Map<string, AmountMention[]>();
  private readonly numbers = new Map<string, NumberMention[]>();

  constructor({ mentions, levels }: SentenceFacts) {
    this.mentions = mentions;
    this.levels = levels;
    for (const mention of mentions) {
      const key = `${mention.indicator}|${mention.aspect}`;
      if (mention.kind === 'amount') append(this.amounts, key, mention);
      else append(this.numbers, key, mention);
    }
  }

  /** Every amount said of the indicator, in reading order. */
  amountsOf(indicator: string, aspect: AmountAspect = '决算'): readonly AmountMention[] {
    return this.amounts.get(`${indicator}|${aspect}`) ?? [];
  }

  /** Every percentage or count said of the indicator, in reading order. */
  numbersOf(indicator: string, aspect: NumberAspect): readonly NumberMention[] {
    return this.numbers.get(`${indicator}|${aspect}`) ?? [];
  }

  /** The amount said in that section, else the first one. */
  amountIn(
    section: string,
    indicator: string,
    aspect: AmountAspect = '决算',
  ): AmountMention | undefined {
    const said = this.amountsOf(indicator, aspect);
    return said.find((mention) => mention.section === section) ?? said[0];
  }

  /** The first amount of each indicator that begins so, in reading order. */
  eachOf(prefix: string, aspect: AmountAspect = '决算', section?: string): AmountMention[] {
    const seen = new Set<string>();
    return this.mentions.filter((mention): mention is AmountMention => {
      if (mention.kind !== 'amount' || mention.aspect !== aspect) return false;
      if (!mention.indicator.startsWith(prefix) || seen.has(mention.indicator)) return false;
      if (section !== undefined && mention.section !== section) return false;
      seen.add(mention.indicator);
      return true;
    });
  }
}

function append<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}
