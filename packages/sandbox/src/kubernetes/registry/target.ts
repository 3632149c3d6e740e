import type { KindInfo } from "../kinds/catalog.ts";

/** Names an object; `namespace` is empty for kinds of the cluster. */
export interface Target {
  readonly info: KindInfo;
  readonly namespace: string;
  readonly name: string;
}
