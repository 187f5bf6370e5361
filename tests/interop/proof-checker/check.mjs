// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

// A second checker of receipts and proof files, written from core/journal/README.md alone, with Node's standard library.
// usage: node check.mjs FILE... [--key FILE] [--origin NAME] [--older FILE] [--codes CODE CODE]
// One line a file: {"file", "outcome": "valid" | "invalid" | "unknown", "reason", "line", "heads", "receipts", "named"}; with
// --codes, "named" is the size of the head in the file that both living codes name, "none" for no head at all, or null.
// Exit code of the last file: 0, 1 or 2.

import { createHash, createPublicKey, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';

const sha256 = (...parts) => createHash('sha256').update(Buffer.concat(parts)).digest();
const byte = (value) => Buffer.from([value]);

/// Why a file is not valid; thrown, because the first reason is the answer.
class Problem extends Error {
    constructor(reason) {
        super(reason);
        this.reason = reason;
    }
}

/// Base64 has one spelling: padded, and with no stray bits.
function base64(text, length) {
    if (typeof text !== 'string')
        return null;
    const bytes = Buffer.from(text, 'base64');
    return bytes.toString('base64') === text && (length === undefined || bytes.length === length) ? bytes : null;
}

function parseJson(bytes) {
    try {
        const value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
        return value !== null && typeof value === 'object' && !Array.isArray(value) ? value : {};
    } catch {
        return {};
    }
}

/// Compact JSON with sorted keys: the one spelling of a line and of a leaf.
function canonical(value) {
    if (Array.isArray(value))
        return `[${value.map(canonical).join(',')}]`;
    if (value !== null && typeof value === 'object')
        return `{${Object.keys(value).sort().map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join(',')}}`;
    return JSON.stringify(value);
}

/// How many members the objects of a text have together, those that stand twice counted twice.
const membersIn = (text) => text.replace(/"(?:[^"\\]|\\.)*"/gs, '').split(':').length - 1;

const isSpeltAs = (bytes, value) => Buffer.from(canonical(value), 'utf8').equals(bytes);

function verifySignature(publicKey, message, signature) {
    const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: publicKey.toString('base64url') }, format: 'jwk' });
    return verify(null, message, key, signature);
}

// Heads: C2SP signed notes with a signature over the text and one over text and time.

function openHead(note, journal) {
    const bytes = Buffer.from(note, 'utf8');
    const gap = bytes.indexOf('\n\n');
    if (bytes.length > 16 * 1024 || gap < 0)
        return null;
    const body = bytes.subarray(0, gap + 1);
    const lines = body.toString('utf8').split('\n');
    const root = base64(lines[2], 32);
    if (lines.length < 4 || lines[0] !== journal.origin || !/^(0|[1-9][0-9]{0,19})$/.test(lines[1]) || !root)
        return null;
    const size = BigInt(lines[1]);
    if (size > 0xffffffffffffffffn)
        return null;
    const name = Buffer.from(journal.origin, 'utf8');
    const keyId = (kind) => sha256(name, byte(0x0a), byte(kind), journal.publicKey).subarray(0, 4);
    let signed = false;
    let signedAt = null;
    for (const line of bytes.subarray(gap + 2).toString('utf8').split('\n')) {
        const start = `\u2014 ${journal.origin} `;
        const raw = line.startsWith(start) ? base64(line.slice(start.length)) : null;
        if (!raw)
            continue;
        const id = raw.subarray(0, 4);
        if (id.equals(keyId(0x01)) && raw.length === 68)
            signed ||= verifySignature(journal.publicKey, body, raw.subarray(4));
        if (id.equals(keyId(0x04)) && raw.length === 76) {
            const seconds = raw.readBigInt64BE(4);
            const timed = Buffer.concat([Buffer.from(`cosignature/v1\ntime ${seconds}\n`), body]);
            if (seconds >= 0n && seconds <= 253402300799n && verifySignature(journal.publicKey, timed, raw.subarray(12)))
                signedAt = seconds;
        }
    }
    return signed && signedAt !== null ? { size, root, signedAt, text: body } : null;
}

// The tree: RFC 9162, sections 2.1.3.2 and 2.1.4.2.

const nodeHash = (left, right) => sha256(byte(0x01), left, right);

function verifyInclusion(leafHash, index, head, proof) {
    if (index >= head.size)
        return false;
    let fn = index;
    let sn = head.size - 1n;
    let hash = leafHash;
    for (const step of proof) {
        if (sn === 0n)
            return false;
        if ((fn & 1n) === 1n || fn === sn) {
            hash = nodeHash(step, hash);
            while ((fn & 1n) === 0n && fn !== 0n) {
                fn >>= 1n;
                sn >>= 1n;
            }
        } else {
            hash = nodeHash(hash, step);
        }
        fn >>= 1n;
        sn >>= 1n;
    }
    return sn === 0n && hash.equals(head.root);
}

function verifyConsistency(older, newer, proof) {
    if (older.size === 0n || older.size >= newer.size || proof.length === 0)
        return older.size === 0n && newer.size > 0n && proof.length === 0 && older.root.equals(sha256());
    const path = (older.size & (older.size - 1n)) === 0n ? [older.root, ...proof] : [...proof];
    let fn = older.size - 1n;
    let sn = newer.size - 1n;
    while ((fn & 1n) === 1n) {
        fn >>= 1n;
        sn >>= 1n;
    }
    let first = path[0];
    let second = path[0];
    for (const step of path.slice(1)) {
        if (sn === 0n)
            return false;
        if ((fn & 1n) === 1n || fn === sn) {
            first = nodeHash(step, first);
            second = nodeHash(step, second);
            while ((fn & 1n) === 0n && fn !== 0n) {
                fn >>= 1n;
                sn >>= 1n;
            }
        } else {
            second = nodeHash(second, step);
        }
        fn >>= 1n;
        sn >>= 1n;
    }
    return sn === 0n && first.equals(older.root) && second.equals(newer.root);
}

// Receipts.

function readLeaf(bytes) {
    const leaf = parseJson(bytes);
    const { at, commitments, kind, number } = leaf;
    const time = typeof at === 'string' ? new Date(at) : new Date(NaN);
    const isText = (value) => typeof value === 'string' && value.length > 0;
    if (Number.isNaN(time.getTime()) || time.toISOString() !== at || !isText(kind) || !isText(number)
        || commitments === null || typeof commitments !== 'object' || Array.isArray(commitments)
        || Object.values(commitments).some((value) => !base64(value, 32))
        || !isSpeltAs(bytes, { at, commitments, kind, number, version: 1 }))
        throw new Problem('leafMalformed');
    return leaf;
}

function readReceipt(object) {
    if (Number.isInteger(object.formatVersion) && object.formatVersion > 1)
        throw new Problem('formatNewer');
    const leaf = base64(object.leaf);
    const proof = Array.isArray(object.proof) && object.proof.length <= 64 ? object.proof.map((step) => base64(step, 32)) : [null];
    const openings = object.openings;
    const isObject = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);
    const isOpening = (value) => isObject(value) && base64(value.salt) && typeof value.value === 'string' && Object.keys(value).length === 2;
    const known = ['format', 'formatVersion', 'leaf', 'index', 'proof', 'checkpoint', 'openings'];
    const isIndex = typeof object.index === 'string' && /^(0|[1-9][0-9]{0,19})$/.test(object.index) && BigInt(object.index) <= 0xffffffffffffffffn;
    if (object.format !== 'qujat-receipt' || object.formatVersion !== 1 || !leaf || leaf.length === 0 || !isIndex || proof.includes(null)
        || typeof object.checkpoint !== 'string' || !isObject(openings) || !Object.values(openings).every(isOpening)
        || Object.keys(object).some((key) => !known.includes(key)))
        throw new Problem('lineMalformed');
    return { leaf, index: BigInt(object.index), proof, checkpoint: object.checkpoint, openings };
}

function checkReceipt(receipt, head) {
    const leaf = readLeaf(receipt.leaf);
    if (!head)
        throw new Problem('headNotSigned');
    if (!verifyInclusion(sha256(byte(0x00), receipt.leaf), receipt.index, head, receipt.proof))
        throw new Problem('notInTree');
    for (const [name, opening] of Object.entries(receipt.openings)) {
        const salt = base64(opening.salt);
        const commitment = sha256(salt, Buffer.from(name, 'utf8'), byte(0), Buffer.from(opening.value, 'utf8'));
        if (salt.length !== 16 || leaf.commitments[name] !== commitment.toString('base64'))
            throw new Problem('openingWrong');
    }
    return leaf;
}

// Files.

function checkSingle(bytes, asked, report) {
    const object = parseJson(bytes);
    if (object.format !== 'qujat-receipt')
        throw new Problem('notAProof');
    report.line = 1;
    if (bytes.length > 256 * 1024)
        throw new Problem('lineMalformed');
    const receipt = readReceipt(object);
    if (membersIn(bytes.toString('utf8')) !== membersIn(canonical(object)))
        throw new Problem('lineMalformed');
    const origin = receipt.checkpoint.split('\n')[0];
    if (asked.origin && origin !== asked.origin)
        throw new Problem('originDiffers');
    if (!asked.publicKey)
        return;
    const head = openHead(receipt.checkpoint, { origin, publicKey: asked.publicKey });
    const leaf = checkReceipt(receipt, head);
    report.heads = 1;
    report.receipts = 1;
    report.roots.set(String(head.size), head.root.toString('hex'));
    report.texts.set(String(head.size), head.text);
    report.leaves.set(leaf.number, `${receipt.index} ${receipt.leaf}`);
}

function checkHeadLine(object, line, journal, report, previous) {
    const steps = Array.isArray(object.consistency) ? object.consistency.map((step) => base64(step, 32)) : [null];
    if (typeof object.checkpoint !== 'string' || steps.includes(null) || report.receipts > 0
        || !isSpeltAs(line, { checkpoint: object.checkpoint, consistency: object.consistency }))
        throw new Problem('lineMalformed');
    const head = openHead(object.checkpoint, journal);
    if (!head)
        throw new Problem('headNotSigned');
    if (previous ? head.size <= previous.size || !verifyConsistency(previous, head, steps) : steps.length > 0)
        throw new Problem('headsNotConsistent');
    report.heads += 1;
    report.roots.set(String(head.size), head.root.toString('hex'));
    report.texts.set(String(head.size), head.text);
    return head;
}

function checkReceiptLine(object, line, journal, report) {
    const receipt = object.format === 'qujat-receipt' && line.length <= 256 * 1024 ? readReceipt(object) : null;
    if (!receipt || !isSpeltAs(line, object))
        throw new Problem('lineMalformed');
    const head = openHead(receipt.checkpoint, journal);
    if (!head)
        throw new Problem('headNotSigned');
    if (report.roots.get(String(head.size)) !== head.root.toString('hex'))
        throw new Problem('headNotInFile');
    const leaf = checkReceipt(receipt, head);
    report.receipts += 1;
    report.leaves.set(leaf.number, `${receipt.index} ${receipt.leaf}`);
}

function* linesOf(bytes) {
    for (let from = 0; from < bytes.length;) {
        const end = bytes.indexOf(0x0a, from);
        yield { line: bytes.subarray(from, end < 0 ? bytes.length : end), whole: end >= 0, next: end < 0 ? bytes.length : end + 1 };
        if (end < 0)
            return;
        from = end + 1;
    }
}

function checkFile(bytes, asked, report) {
    let journal = null;
    let head = null;
    report.line = 0;
    for (const { line, whole, next } of linesOf(bytes)) {
        report.line += 1;
        const object = parseJson(line);
        if (!journal) {
            if (typeof object.formatVersion === 'number' && object.formatVersion > 1)
                throw new Problem('formatNewer');
            const publicKey = base64(object.publicKey, 32);
            const { origin } = object;
            if (!publicKey || typeof origin !== 'string' || origin.length === 0
                || !isSpeltAs(line, { format: 'qujat-proof', formatVersion: 1, origin, publicKey: object.publicKey }))
                throw new Problem('lineMalformed');
            if (!whole)
                throw new Problem('truncated');
            if (asked.origin && origin !== asked.origin)
                throw new Problem('originDiffers');
            if (asked.publicKey && !publicKey.equals(asked.publicKey))
                throw new Problem('keyDiffers');
            journal = { origin, publicKey };
            continue;
        }
        if (!whole)
            throw new Problem('truncated');
        if ('receipts' in object) {
            if (!Number.isInteger(object.receipts) || object.receipts < 0 || !isSpeltAs(line, { receipts: object.receipts }))
                throw new Problem('lineMalformed');
            if (object.receipts !== report.receipts)
                throw new Problem('countWrong');
            if (next < bytes.length)
                throw new Problem('tooMuch');
            return;
        }
        if ('consistency' in object)
            head = checkHeadLine(object, line, journal, report, head);
        else
            checkReceiptLine(object, line, journal, report);
    }
    throw new Problem('truncated');
}

function check(path, asked) {
    const report = { outcome: 'valid', reason: undefined, line: 0, heads: 0, receipts: 0, roots: new Map(), texts: new Map(), leaves: new Map() };
    const bytes = readFileSync(path);
    try {
        const first = linesOf(bytes).next().value;
        if (first && parseJson(first.line).format === 'qujat-proof')
            checkFile(bytes, asked, report);
        else
            checkSingle(bytes, asked, report);
        if (!asked.publicKey)
            Object.assign(report, { outcome: 'unknown', reason: 'keyNotGiven' });
    } catch (problem) {
        if (!(problem instanceof Problem))
            throw problem;
        report.outcome = problem.reason === 'formatNewer' ? 'unknown' : 'invalid';
        report.reason = problem.reason;
    }
    if ([undefined, 'notAProof', 'truncated', 'countWrong', 'tooMuch', 'keyNotGiven'].includes(report.reason))
        report.line = 0;
    return report;
}

function compare(older, newer) {
    let joined = false;
    for (const [size, root] of older.roots) {
        if (!newer.roots.has(size))
            continue;
        if (newer.roots.get(size) !== root)
            return 'forked';
        joined = true;
    }
    for (const [number, leaf] of older.leaves) {
        if (newer.leaves.has(number) && newer.leaves.get(number) !== leaf)
            return 'leafChanged';
    }
    return joined ? undefined : 'notJoined';
}

// Two people meet: which head a living code names.

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

function fromBase32(text) {
    let bits = 0n;
    for (const letter of text)
        bits = (bits << 5n) | BigInt(BASE32.indexOf(letter));
    return Buffer.from(bits.toString(16).padStart((text.length * 5) / 4, '0'), 'hex');
}

function names(code, text) {
    const parts = /^QJ2([A-Z2-7]{26})([0-9]{8})([A-Z2-7]{8})[A-Z2-7]{16}$/.exec(code);
    if (!parts)
        return false;
    const [, grant, digits, mark] = parts;
    const step = Buffer.alloc(8);
    step.writeBigUInt64BE(BigInt(digits));
    const input = [Buffer.from('qujat-seen-head-v1'), byte(0), Buffer.from(grant), byte(0), step, text];
    return sha256(...input).subarray(0, 5).equals(fromBase32(mark));
}

function namedBy(codes, texts) {
    const both = (text) => codes.every((code) => names(code, text));
    if (both(Buffer.alloc(0)))
        return 'none';
    for (const [size, text] of texts) {
        if (both(text))
            return size;
    }
    return null;
}

/// A C2SP verifier key: name, key id, and 0x01 with the key, joined by plus signs.
function readKey(path) {
    const [origin, id, encoded] = readFileSync(path, 'utf8').trim().split(/\+(.*?)\+(.*)/s);
    const raw = base64(encoded, 33);
    const wanted = raw && sha256(Buffer.from(origin, 'utf8'), byte(0x0a), raw).subarray(0, 4).toString('hex');
    if (!raw || raw[0] !== 0x01 || wanted !== id)
        throw new Error(`${path} is no verifier key`);
    return { origin, publicKey: raw.subarray(1) };
}

function main(words) {
    const files = [];
    let asked = { origin: '', publicKey: null };
    let older = null;
    let codes = null;
    for (let i = 0; i < words.length; ++i) {
        if (words[i] === '--key')
            asked = readKey(words[++i]);
        else if (words[i] === '--origin')
            asked.origin = words[++i];
        else if (words[i] === '--older')
            older = words[++i];
        else if (words[i] === '--codes')
            codes = [words[++i], words[++i]];
        else
            files.push(words[i]);
    }
    for (const file of files) {
        const report = check(file, asked);
        if (older && report.outcome === 'valid') {
            const before = check(older, asked);
            report.reason = before.outcome === 'valid' ? compare(before, report) : 'olderNotValid';
            if (report.reason)
                report.outcome = report.reason === 'notJoined' || before.outcome === 'unknown' ? 'unknown' : 'invalid';
        }
        const { outcome, reason, line, heads, receipts } = report;
        const named = codes ? namedBy(codes, report.texts) : undefined;
        console.log(JSON.stringify({ file, outcome, reason, line: line || undefined, heads, receipts, named }));
        process.exitCode = { valid: 0, invalid: 1, unknown: 2 }[outcome];
    }
}

main(process.argv.slice(2));
