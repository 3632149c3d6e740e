import type { BuildResult } from "@towline/image";
import { codeHtml } from "@towline/kernel";

/** The step's summary. Markdown. */
export const renderBuild = ({ digest, tags, repository, built }: BuildResult): string =>
  [
    `### Image ${codeHtml(repository)}: ${built ? "built and pushed" : "nothing to build, the source is known"}`,
    "",
    "| | |",
    "| --- | --- |",
    `| Digest | ${codeHtml(digest)} |`,
    `| Tags | ${tags.map(codeHtml).join(", ")} |`,
    "",
  ].join("\n");
