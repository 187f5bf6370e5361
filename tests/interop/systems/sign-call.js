// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0
//
// Signs and verifies HTTP messages with the npm package http-message-signatures (RFC 9421), which nobody of this project
// wrote. Arguments: its folder, "sign" or "verify". Standard input and output are one object of JSON.
"use strict";

const crypto = require("crypto");
const {httpbis} = require(process.argv[2]);

async function main() {
    let text = "";
    for await (const chunk of process.stdin)
        text += chunk;
    const given = JSON.parse(text);
    const message = {method: given.method, url: given.url, headers: given.headers};
    if (process.argv[3] === "sign") {
        const key = crypto.createPrivateKey(given.key);
        const signed = await httpbis.signMessage({
            key: {id: given.keyId, alg: "rsa-v1_5-sha256",
                  sign: async data => crypto.sign("sha256", data, key)},
            name: "sig1",
            fields: ["@method", "@target-uri", "content-digest"],
            params: ["created", "keyid", "alg", "nonce"],
            paramValues: {created: new Date(given.created * 1000), nonce: given.nonce},
        }, message);
        process.stdout.write(JSON.stringify(signed.headers));
        return;
    }
    const key = crypto.createPublicKey(given.key);
    const verdict = await httpbis.verifyMessage({
        keyLookup: async () => ({id: given.keyId, algs: ["rsa-v1_5-sha256"],
                                 verify: async (data, signature) => crypto.verify("sha256", data, key, signature)}),
    }, message);
    process.stdout.write(JSON.stringify({verdict}));
}

main().catch(error => {
    process.stderr.write(String(error.stack || error));
    process.exit(1);
});
