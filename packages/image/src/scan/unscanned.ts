import type { NotScannedReason, Unscanned } from "./types.ts";

/** What each reason means, and what to do about it. */
const reasons: Readonly<Record<NotScannedReason, { readonly what: string; readonly hint: string }>> = {
  unsupported: {
    what: "ECR's scanner does not support this image",
    hint: "Use a base image with a supported operating system, or enhanced scanning, which knows more of them and language packages",
  },
  failed: {
    what: "ECR's scan of it failed",
    hint: "Start another scan tomorrow, or push the image again; where it persists, ask AWS support",
  },
  "eligibility-expired": {
    what: "enhanced scanning has stopped watching it, because it was pushed or used too long ago",
    hint: "Build and push it anew, or lengthen the re-scan duration in Amazon Inspector",
  },
  "findings-unavailable": {
    what: "ECR no longer has its findings",
    hint: "Build and push it anew, or have it scanned again (aws ecr start-image-scan)",
  },
  "limit-exceeded": {
    what: "a limit of ECR's scanning is exceeded",
    hint: "Run the job again tomorrow, or have the quota raised",
  },
  archived: {
    what: "the image is archived",
    hint: "Restore it in ECR, or build it again; lifecycle rules should spare images that are to be released",
  },
  "empty-index": {
    what: "the index holds no image",
    hint: "Give the scan the digest of an image, or of an index of images",
  },
  "timed-out": {
    what: "there were no findings when timeout-minutes was over",
    hint: "Raise timeout-minutes; where ECR knows of no scan, turn on scanning for this repository",
  },
};

/** What ECR adds of its own, unless that is what was said already. */
const addition = (what: string, detail = ""): string => {
  const text = detail.replace(/\.$/, "");
  return text === "" || text.toLowerCase() === what.toLowerCase() ? "" : ` (${text})`;
};

/** `linux/arm64: ECR's scanner does not support this image (UnsupportedImageError: …)` */
export const describeUnscanned = ({ platform, reason, detail }: Unscanned): string => {
  const { what } = reasons[reason];
  return `${platform === undefined ? "" : `${platform}: `}${what}${addition(what, detail)}`;
};

export const hintFor = ({ reason }: Unscanned): string => reasons[reason].hint;
