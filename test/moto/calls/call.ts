import type {
  $Command,
  ECRClient,
  ECRClientResolvedConfig,
  ServiceInputTypes,
  ServiceOutputTypes,
} from "@aws-sdk/client-ecr";
import { account, region } from "../beds.ts";

export interface ApiCall {
  readonly title: string;
  readonly send: (client: ECRClient) => Promise<unknown>;
}

export const call = <Input extends ServiceInputTypes, Output extends ServiceOutputTypes>(
  title: string,
  command: $Command<Input, Output, ECRClientResolvedConfig, ServiceInputTypes, ServiceOutputTypes>,
): ApiCall => ({ title, send: (client) => client.send(command) });

/** There from the first call to the last. */
export const repositoryName = "shop/checkout";
export const resourceArn = `arn:aws:ecr:${region}:${account}:repository/${repositoryName}`;
export const absent = { repositoryName: "shop/absent" };

export const filters = (...patterns: string[]) =>
  patterns.map((filter) => ({ filterType: "WILDCARD" as const, filter }));
