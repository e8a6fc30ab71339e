// node decrypt.mjs IDENTITY-FILE < sealed > open
import { readFileSync, writeFileSync } from "node:fs";
import { Decrypter } from "age-encryption";
import { readKeys } from "./keys.mjs";

const decrypter = new Decrypter();
for (const identity of readKeys(process.argv[2], "AGE-SECRET-KEY-")) decrypter.addIdentity(identity);
writeFileSync(1, await decrypter.decrypt(new Uint8Array(readFileSync(0))));
