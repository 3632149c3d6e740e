import {
  GetParameterCommand,
  GetParametersByPathCommand,
  GetParametersCommand,
  PutParameterCommand,
  type SSMClient,
} from "@aws-sdk/client-ssm";
import { account, region } from "../beds.ts";

export interface ParameterCall {
  readonly title: string;
  readonly send: (client: SSMClient) => Promise<unknown>;
}

const put = (Name: string, Value: string, more: object = {}): ParameterCall => ({
  title: `PutParameter ${Name} ${JSON.stringify(more)}`,
  send: (client) => client.send(new PutParameterCommand({ Name, Value, Type: "SecureString", ...more })),
});
const get = (Name: string, WithDecryption = true): ParameterCall => ({
  title: `GetParameter ${Name}${WithDecryption ? "" : " without decryption"}`,
  send: (client) => client.send(new GetParameterCommand({ Name, WithDecryption })),
});
const getAll = (...Names: string[]): ParameterCall => ({
  title: `GetParameters ${Names.join(" ")}`,
  send: (client) => client.send(new GetParametersCommand({ Names, WithDecryption: true })),
});
const byPath = (Path: string, more: object = {}): ParameterCall => ({
  title: `GetParametersByPath ${Path} ${JSON.stringify(more)}`,
  send: (client) => client.send(new GetParametersByPathCommand({ Path, WithDecryption: true, ...more })),
});

/** In this order: each builds on what came before. */
export const parameterCalls: readonly ParameterCall[] = [
  put("/dev/db/password", "one"),
  put("/dev/db/host", "db.internal", { Type: "String" }),
  put("/dev/hosts", "a,b", { Type: "StringList" }),
  put("/dev/db/password", "refused"),
  put("/dev/db/password", "two", { Overwrite: true, Type: undefined }),
  put("/dev/untyped", "x", { Type: undefined }),
  put("plain", "p"),
  get("/dev/db/password"),
  get("/dev/db/password:1"),
  get("/dev/db/host"),
  get("/dev/db/host", false),
  get("/dev/db/password", false),
  get("plain"),
  get("/dev/absent"),
  get(`arn:aws:ssm:${region}:${account}:parameter/dev/db/host`),
  getAll("/dev/db/password", "/dev/db/host", "/dev/hosts", "plain", "/dev/absent"),
  getAll("/dev/db/password:9", "/dev/hosts"),
  getAll(...Array.from({ length: 11 }, (_, index) => `/dev/p${index}`)),
  byPath("/dev"),
  byPath("/dev/"),
  byPath("/dev", { Recursive: true }),
  byPath("/nowhere"),
  byPath("/dev", { MaxResults: 11 }),
];
