import type { Now } from "../iam/types.ts";

export type ParameterType = "String" | "StringList" | "SecureString";

export interface ParameterVersion {
  readonly version: number;
  readonly type: ParameterType;
  readonly value: string;
  /** Seconds since the epoch. */
  readonly modifiedAt: number;
  readonly labels: readonly string[];
}

/** The parameters of one account in one region: all their versions, the newest last. */
export interface ParameterShelf {
  readonly account: string;
  readonly region: string;
  readonly parameters: Map<string, ParameterVersion[]>;
}

export const parameterArn = ({ account, region }: ParameterShelf, name: string): string =>
  `arn:aws:ssm:${region}:${account}:parameter${name.startsWith("/") ? "" : "/"}${name}`;

export class ParameterStore {
  readonly #shelves = new Map<string, ParameterShelf>();
  readonly #now: Now;

  constructor(now: Now) {
    this.#now = now;
  }

  shelf(account: string, region: string): ParameterShelf {
    const key = `${account}/${region}`;
    const shelf = this.#shelves.get(key) ?? { account, region, parameters: new Map() };
    this.#shelves.set(key, shelf);
    return shelf;
  }

  put(
    { parameters }: ParameterShelf,
    name: string,
    type: ParameterType,
    value: string,
    labels: readonly string[] = [],
  ): number {
    const versions = parameters.get(name) ?? [];
    const version = (versions.at(-1)?.version ?? 0) + 1;
    versions.push({ version, type, value, labels, modifiedAt: this.#now() / 1000 });
    parameters.set(name, versions);
    return version;
  }
}
