const keyPattern = /^[-._a-zA-Z0-9]{1,253}$/;

/** What Kubernetes takes as a key of a ConfigMap or Secret. */
export const isKey = (name: string): boolean =>
  keyPattern.test(name) && name !== "." && !name.startsWith("..");

const patternForm = /^[-._a-zA-Z0-9]{0,200}\*$/;

/** A key of several values at once: what stands for `*` is their own name. */
export const isKeyPattern = (name: string): boolean => patternForm.test(name);

/** Completes "Use …". */
export const keyForm = "letters, digits, -, _ and . only";
