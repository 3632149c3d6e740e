import { codeHtml } from "@towline/kernel";
import type { Image } from "./outputs.ts";

const became = (image: Image): string => {
  if (!("built" in image)) return image.digest === undefined ? "would be built" : "nothing to build";
  return image.built ? "built and pushed" : "nothing to build, the source is known";
};

const one = (image: Image): readonly string[] => [
  `### Image ${codeHtml(image.repository)}: ${became(image)}`,
  "",
  "| | |",
  "| --- | --- |",
  ...(image.digest === undefined ? [] : [`| Digest | ${codeHtml(image.digest)} |`]),
  ...("tags" in image ? [`| Tags | ${image.tags.map(codeHtml).join(", ")} |`] : []),
  "",
];

const row = (image: Image): string =>
  `| ${codeHtml(image.service)} | ${became(image)} | ${image.digest === undefined ? "" : codeHtml(image.digest)} |`;

/** The step's summary. Markdown. */
export const renderBuilds = (images: readonly Image[]): string => {
  const [only, second] = images;
  if (only !== undefined && second === undefined) return one(only).join("\n");
  const built = images.filter((image) => "built" in image && image.built).length;
  return [
    `### Images: ${built} of ${images.length} built`,
    "",
    "| Service | | Digest |",
    "| --- | --- | --- |",
    ...images.map(row),
    "",
  ].join("\n");
};
