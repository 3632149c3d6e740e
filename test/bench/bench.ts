/** One benchmark: measures, and says what it measured to people. What `measure` resolves to is what `--json` prints. */
export interface Bench<Result extends object> {
  measure(options: BenchOptions): Promise<Result>;
  render(result: Result): string;
}

export interface BenchOptions {
  /** How often each thing is measured; undefined for the bench's own choice. */
  readonly runs: number | undefined;
}

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? Number.NaN;
  return (lower + upper) / 2;
};

export const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));
