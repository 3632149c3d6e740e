import type { Cause } from "../model/api-failure.ts";
import { textMapOf } from "../model/json.ts";
import type { KubeObject } from "../model/objects.ts";
import { invalidValue, required } from "./causes.ts";

interface NameRule {
  readonly pattern: RegExp;
  readonly limit: number;
  readonly text: string;
}

const SUBDOMAIN: NameRule = {
  pattern: /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/,
  limit: 253,
  text: "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')",
};

export const LABEL: NameRule = {
  pattern: /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,
  limit: 63,
  text: "a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')",
};

const DNS_1035: NameRule = {
  pattern: /^[a-z]([-a-z0-9]*[a-z0-9])?$/,
  limit: 63,
  text: "a DNS-1035 label must consist of lower case alphanumeric characters or '-', start with an alphabetic character, and end with an alphanumeric character (e.g. 'my-name',  or 'abc-123', regex used for validation is '[a-z]([-a-z0-9]*[a-z0-9])?')",
};

const LABEL_KEY =
  "name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')";
const LABEL_VALUE =
  "a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyValue',  or 'my_value',  or '12345', regex used for validation is '(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?')";

const RULES: Readonly<Record<string, NameRule>> = { Namespace: LABEL, Service: DNS_1035 };

export function checkMetadata(object: KubeObject): Cause[] {
  const { name } = object.metadata;
  const causes = name
    ? checkName("metadata.name", name, RULES[object.kind] ?? SUBDOMAIN)
    : [required("metadata.name", "name or generateName is required")];
  return [
    ...causes,
    ...checkLabels("metadata.labels", object.metadata.labels),
    ...checkKeys("metadata.annotations", object.metadata.annotations),
  ];
}

export function checkName(field: string, name: string, rule: NameRule): Cause[] {
  const causes: Cause[] = [];
  if (name.length > rule.limit)
    causes.push(invalidValue(field, name, `must be no more than ${rule.limit} bytes`));
  if (!rule.pattern.test(name)) causes.push(invalidValue(field, name, rule.text));
  return causes;
}

export function checkLabels(field: string, labels: unknown): Cause[] {
  return [
    ...checkKeys(field, labels),
    ...Object.values(textMapOf(labels)).flatMap((value) => checkLabelValue(field, value)),
  ];
}

function checkLabelValue(field: string, value: string): Cause[] {
  if (value.length > 63) return [invalidValue(field, value, "must be no more than 63 bytes")];
  const valid = /^(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?$/.test(value);
  return valid ? [] : [invalidValue(field, value, LABEL_VALUE)];
}

function checkKeys(field: string, map: unknown): Cause[] {
  return Object.keys(textMapOf(map)).flatMap((key) => {
    const name = key.slice(key.indexOf("/") + 1);
    const valid = name.length <= 63 && /^([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$/.test(name);
    return valid ? [] : [invalidValue(field, key, LABEL_KEY)];
  });
}
