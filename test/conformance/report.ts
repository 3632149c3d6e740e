export interface Case {
  readonly name: string;
  readonly status: string;
  /** What went wrong, where something did. */
  readonly said: string;
}

const decode = (text: string): string =>
  text
    .replace(/&#x([0-9a-fA-F]+);/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&amp;/g, "&");

/** The cases of a JUnit report whose `testcase` elements have the attributes `name` and `status`. */
export const casesOf = (xml: string): readonly Case[] =>
  [...xml.matchAll(/<testcase ([^>]*?)(?:\/>|>([\s\S]*?)<\/testcase>)/g)].map(
    ([, attributes = "", content = ""]) => {
      const attribute = (name: string) =>
        decode(new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? "");
      const said = /<system-out>([\s\S]*?)<\/system-out>/.exec(content)?.[1] ?? "";
      return { name: attribute("name"), status: attribute("status"), said: decode(said) };
    },
  );
