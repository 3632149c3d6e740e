/** Text, or child elements in order. */
export type XmlContent = string | { readonly [element: string]: XmlContent };

export const renderXml = (root: string, namespace: string, content: XmlContent): string =>
  `<${root} xmlns="${namespace}">${renderContent(content)}</${root}>\n`;

const renderContent = (content: XmlContent): string =>
  typeof content === "string"
    ? escapeText(content)
    : Object.entries(content)
        .map(([name, child]) => `<${name}>${renderContent(child)}</${name}>`)
        .join("");

const escapeText = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
