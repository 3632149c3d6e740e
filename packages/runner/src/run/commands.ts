export interface WorkflowCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** `::name key=value,key=value::message`, or undefined for any other line. */
export function parseCommand(line: string): WorkflowCommand | undefined {
  const match = /^\s*::(?<name>[\w-]+)(?: (?<properties>[^\n]*?))?::(?<message>.*)$/s.exec(line);
  if (!match?.groups) return undefined;
  const pairs = (match.groups.properties ?? "").split(",").map((pair): [string, string] => {
    const at = pair.indexOf("=");
    return [pair.slice(0, at).trim(), decode(pair.slice(at + 1), { "%3A": ":", "%2C": "," })];
  });
  return {
    name: match.groups.name ?? "",
    properties: Object.fromEntries(pairs.filter(([key, value]) => key !== "" && value !== "")),
    message: decode(match.groups.message ?? "", {}),
  };
}

function decode(text: string, more: Readonly<Record<string, string>>): string {
  const forms: Readonly<Record<string, string>> = { "%25": "%", "%0D": "\r", "%0A": "\n", ...more };
  return text.replace(/%(?:25|0D|0A|3A|2C)/g, (form) => forms[form] ?? form);
}
