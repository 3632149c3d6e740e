import { createHash } from "node:crypto";
import { authorize, type Call } from "../aws/call.ts";
import { AwsFailure } from "../aws/failure.ts";
import { type Input, refuseUnknownMembers, textMember, validationError } from "../aws/json-input.ts";
import {
  type ParameterShelf,
  type ParameterStore,
  type ParameterType,
  type ParameterVersion,
  parameterArn,
} from "./store.ts";

export type Operation = (input: Input, call: Call, store: ParameterStore, action: string) => unknown;

const batchMax = 10;
const types: readonly string[] = ["SecureString", "StringList", "String"];

interface Found {
  readonly name: string;
  /** `:<version>` or `:<label>`, as it was asked for. */
  readonly selector: string;
  readonly version: ParameterVersion;
}

const shelfOf = ({ principal, region }: Call, store: ParameterStore): ParameterShelf =>
  store.shelf(principal.account, region);

/** A full ARN stands for the name in it. */
const nameIn = (asked: string): string =>
  asked.replace(/^arn:aws[\w-]*:ssm:[^:]*:\d*:parameter\//, (prefix) => (prefix.endsWith("/") ? "/" : ""));

const find = ({ parameters }: ParameterShelf, asked: string): Found | undefined => {
  const [name = "", wanted] = nameIn(asked).split(":");
  const versions = parameters.get(name) ?? parameters.get(name.replace(/^\//, "")) ?? [];
  const version =
    wanted === undefined
      ? versions.at(-1)
      : versions.find((each) => String(each.version) === wanted || each.labels.includes(wanted));
  if (version === undefined) return undefined;
  return {
    name: parameters.has(name) ? name : name.replace(/^\//, ""),
    selector: wanted === undefined ? "" : `:${wanted}`,
    version,
  };
};

/** What KMS made of a value: nothing of it can be read. */
const cipherOf = (value: string): string =>
  `AQICAH${createHash("sha512").update(value).digest("base64").replaceAll("=", "")}`;

const render = (shelf: ParameterShelf, { name, selector, version }: Found, decrypts: boolean): object => ({
  ARN: parameterArn(shelf, name),
  Name: name,
  Type: version.type,
  Value: version.type === "SecureString" && !decrypts ? cipherOf(version.value) : version.value,
  Version: version.version,
  ...(selector === "" ? {} : { Selector: selector }),
  LastModifiedDate: version.modifiedAt,
  DataType: "text",
});

const mayRead = ({ principal }: Call, shelf: ParameterShelf, action: string, asked: string): void => {
  const arn = parameterArn(shelf, nameIn(asked).split(":")[0] ?? "");
  authorize(principal, action, arn, { account: shelf.account, sharedWith: [] });
};

const getParameter: Operation = (input, call, store, action) => {
  refuseUnknownMembers(input, action, ["Name", "WithDecryption"]);
  const asked = textMember(input, "Name");
  const shelf = shelfOf(call, store);
  mayRead(call, shelf, action, asked);
  const found = find(shelf, asked);
  if (found === undefined) throw new AwsFailure("ParameterNotFound", "");
  return { Parameter: render(shelf, found, input.WithDecryption === true) };
};

/** One parameter that the caller may not read spoils the whole call. */
const getParameters: Operation = (input, call, store, action) => {
  refuseUnknownMembers(input, action, ["Names", "WithDecryption"]);
  const names = Array.isArray(input.Names) ? input.Names.map(String) : [];
  if (names.length === 0)
    throw validationError("'[]'", "names", "Member must have length greater than or equal to 1");
  if (names.length > batchMax)
    throw validationError(
      `'[${names.join(", ")}]'`,
      "names",
      `Member must have length less than or equal to ${batchMax}.`,
    );
  const shelf = shelfOf(call, store);
  for (const asked of names) mayRead(call, shelf, action, asked);
  const found = names.map((asked) => ({ asked, parameter: find(shelf, asked) }));
  return {
    Parameters: found.flatMap(({ parameter }) =>
      parameter === undefined ? [] : [render(shelf, parameter, input.WithDecryption === true)],
    ),
    InvalidParameters: found.flatMap(({ asked, parameter }) => (parameter === undefined ? [asked] : [])),
  };
};

const getParametersByPath: Operation = (input, call, store, action) => {
  refuseUnknownMembers(input, action, ["Path", "Recursive", "WithDecryption", "MaxResults", "NextToken"]);
  const path = `${textMember(input, "Path").replace(/\/+$/, "")}/`;
  const size = Number(input.MaxResults ?? batchMax);
  if (size > batchMax)
    throw validationError(
      String(size),
      "maxResults",
      `Member must have value less than or equal to ${batchMax}`,
    );
  const shelf = shelfOf(call, store);
  mayRead(call, shelf, action, path.slice(0, -1));
  const names = [...shelf.parameters.keys()]
    .filter((name) => name.startsWith(path))
    .filter((name) => input.Recursive === true || !name.slice(path.length).includes("/"));
  const start = Number(input.NextToken ?? 0);
  const found = names.slice(start, start + size).flatMap((name) => find(shelf, name) ?? []);
  return {
    Parameters: found.map((each) => render(shelf, each, input.WithDecryption === true)),
    ...(start + size < names.length ? { NextToken: String(start + size) } : {}),
  };
};

const putParameter: Operation = (input, call, store, action) => {
  refuseUnknownMembers(input, action, ["Name", "Value", "Type", "Overwrite"]);
  const name = textMember(input, "Name");
  const shelf = shelfOf(call, store);
  mayRead(call, shelf, action, name);
  const before = shelf.parameters.get(name)?.at(-1);
  if (before !== undefined && input.Overwrite !== true)
    throw new AwsFailure(
      "ParameterAlreadyExists",
      "The parameter already exists. To overwrite this value, set the overwrite option in the request to true.",
    );
  const type = input.Type ?? before?.type;
  if (!types.includes(String(type)))
    throw new AwsFailure("ValidationException", "A parameter type is required when you create a parameter.");
  const version = store.put(shelf, name, type as ParameterType, textMember(input, "Value"));
  return { Version: version, Tier: "Standard" };
};

export const operations: Readonly<Record<string, Operation | undefined>> = {
  GetParameter: getParameter,
  GetParameters: getParameters,
  GetParametersByPath: getParametersByPath,
  PutParameter: putParameter,
};
