// Keys in files as the age command line has them: one a line, comments behind "#".
import { readFileSync } from "node:fs";

export function readKeys(path, prefix) {
  const keys = readFileSync(path, "utf8")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line.startsWith(prefix));
  if (keys.length === 0) throw new Error(`no key in ${path}`);
  return keys;
}
