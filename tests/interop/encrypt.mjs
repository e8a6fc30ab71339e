// node encrypt.mjs RECIPIENT-FILE < open > sealed
import { readFileSync, writeFileSync } from "node:fs";
import { Encrypter } from "age-encryption";
import { readKeys } from "./keys.mjs";

const encrypter = new Encrypter();
for (const recipient of readKeys(process.argv[2], "age1")) encrypter.addRecipient(recipient);
writeFileSync(1, await encrypter.encrypt(new Uint8Array(readFileSync(0))));
