import type { BuildResult } from "@towline/image";

/** Names of branches are anybody's to choose: a registry's tags leave no room for markup, and this keeps it so. */
const code = (text: string): string => `<code>${text.replaceAll(/[^\w./:@-]/g, "?")}</code>`;

/** The step's summary. Markdown. */
export const renderBuild = ({ digest, tags, repository, built }: BuildResult): string =>
  [
    `### Image ${code(repository)}: ${built ? "built and pushed" : "nothing to build, the source is known"}`,
    "",
    "| | |",
    "| --- | --- |",
    `| Digest | ${code(digest)} |`,
    `| Tags | ${tags.map(code).join(", ")} |`,
    "",
  ].join("\n");
