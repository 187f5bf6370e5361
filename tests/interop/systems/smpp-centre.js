// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0
//
// An operator's short message centre, by the npm package smpp (SMPP 3.4), which nobody of this project wrote. It says
// its port, then one line of JSON for each message that it is given; a line of JSON on standard input is a message
// from a subscriber: {"from": "7701…", "to": "1414", "text": "…"}. Every message given to it is reported as delivered.
"use strict";

const readline = require("readline");
const smpp = require(process.argv[2]);

const sessions = new Set();
let last = 0;

function say(object) {
    process.stdout.write(JSON.stringify(object) + "\n");
}

function textOf(pdu) {
    const message = pdu.short_message.message !== undefined ? pdu.short_message.message : pdu.short_message;
    if (!Buffer.isBuffer(message))
        return message;
    return pdu.data_coding === 8 ? Buffer.from(message).swap16().toString("utf16le") : message.toString("latin1");
}

const server = smpp.createServer({}, session => {
    session.on("error", () => {});
    session.on("close", () => sessions.delete(session));
    for (const bind of ["bind_transceiver", "bind_receiver", "bind_transmitter"]) {
        session.on(bind, pdu => {
            const known = pdu.system_id === "qujat" && pdu.password === "secret";
            session.send(pdu.response({command_status: known ? smpp.ESME_ROK : smpp.ESME_RBINDFAIL}));
            if (known && bind !== "bind_transmitter")
                sessions.add(session);
            say({bound: known});
        });
    }
    session.on("enquire_link", pdu => session.send(pdu.response()));
    session.on("unbind", pdu => session.send(pdu.response()));
    session.on("submit_sm", pdu => {
        const id = String(++last);
        session.send(pdu.response({message_id: id}));
        const udh = pdu.short_message.udh;
        say({to: pdu.destination_addr, from: pdu.source_addr, text: textOf(pdu), coding: pdu.data_coding,
             parts: udh ? udh.length : 0, wantsReport: pdu.registered_delivery});
        const receipt = `id:${id} sub:001 dlvrd:001 submit date:2611270000 done date:2611270000 stat:DELIVRD err:000 text:`;
        for (const receiver of sessions) {
            receiver.deliver_sm({esm_class: 4, source_addr: pdu.destination_addr, destination_addr: pdu.source_addr,
                                 short_message: receipt, receipted_message_id: id, message_state: 2});
        }
    });
});
server.on("error", error => {
    say({error: error.message});
    process.exit(1);
});
server.listen(0, "127.0.0.1", () => say({port: server.address().port}));

readline.createInterface({input: process.stdin}).on("line", line => {
    const message = JSON.parse(line);
    for (const receiver of sessions) {
        receiver.deliver_sm({source_addr: message.from, destination_addr: message.to, data_coding: 8,
                             short_message: Buffer.from(message.text, "utf16le").swap16()});
    }
}).on("close", () => process.exit(0));
