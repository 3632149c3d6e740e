/**
 * Where moto 5.2.1 is wrong, by the call in which it shows, and what AWS does. These answers are not compared with the
 * sandbox's. Not asked of moto at all, since it makes them up: when a password or a web identity token ends, what a scan
 * finds, who a web identity is, and where a cluster's API server is. It has no `/v2/` registry.
 */
export const knownErrors: Readonly<Record<string, string>> = {
  "CreateRepository of a name in capitals": "the last quote of the message is missing",
  "CreateRepository with filters but no exclusions": "says that the filters can't be null, and they are not",
  PutImageTagMutability: "the filters are missing in the answer",
  "PutLifecyclePolicy of rules that are text": "names Python's type",
  "PutLifecyclePolicy of the newest 0": "the last quote of the message is missing",
  "PutLifecyclePolicy of another action": "does not quote the value, and does not know transitions",
  "PutLifecyclePolicy of another tag status": "does not quote the value",
  "PutLifecyclePolicy of another count type":
    "does not know the four kinds of 2026, and forgets the last quote",
  "PutLifecyclePolicy of too few characters": "takes it; AWS wants 100",
  "PutLifecyclePolicy of a priority twice": "takes it; AWS wants each priority once",
  "PutLifecyclePolicy of tagged images without tags": "takes it; AWS wants patterns or prefixes",
  "PutImage without its digest": "makes a digest up",
  "PutImage where no repository is": "ends with 500",
  ListImages: "an image that lost its last tag is gone; AWS keeps it untagged",
  "DescribeImages by tag": "size of an index and the status are missing",
  "DescribeImages by digest": "size of an index and the status are missing",
  "BatchGetImage by the tag that came first": "names the tag that came last, whatever was asked for",
  "BatchGetImage by digest": "names a tag, though none was asked for",
  "PutImage that moves an immutable tag": "ImageAlreadyExistsException; AWS: ImageTagAlreadyExistsException",
  "PutImage of an immutable tag with the same image":
    "ImageAlreadyExistsException; AWS: ImageTagAlreadyExistsException",
  "PutImage of layers that are not there": "takes it; AWS: LayersNotFoundException",
};
