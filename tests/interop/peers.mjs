// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

// The judges from the npm registry: pkijs, node-forge and xml-crypto. One command each; "true" on
// standard output and exit code 0 when the peer says yes.

import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';
import { webcrypto, createPrivateKey } from 'node:crypto';
import { pathToFileURL } from 'node:url';
import path from 'node:path';

const modules = process.env.NODE_PATH;
const require = createRequire(path.join(modules, 'peers.cjs'));
const esm = async (name, file) => import(pathToFileURL(path.join(modules, name, file)));

const bufferOf = (file) => {
  const bytes = readFileSync(file);
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
};
const derOfPem = (file) => {
  const text = readFileSync(file, 'latin1').replace(/-----[^-]+-----/g, '').replace(/\s/g, '');
  const bytes = Buffer.from(text, 'base64');
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
};

async function pki() {
  const pkijs = await esm('pkijs', 'build/index.js');
  const asn1js = await esm('asn1js', 'build/index.js');
  pkijs.setEngine('node', new pkijs.CryptoEngine({ name: 'node', crypto: webcrypto }));
  return { pkijs, asn1js };
}

function signedDataOf(pkijs, asn1js, bytes) {
  const info = new pkijs.ContentInfo({ schema: asn1js.fromBER(bytes).result });
  return new pkijs.SignedData({ schema: info.content });
}

const commands = {
  async 'pkijs-verify'(cms, anchor, content) {
    const { pkijs, asn1js } = await pki();
    const signed = signedDataOf(pkijs, asn1js, bufferOf(cms));
    const trustedCerts = [pkijs.Certificate.fromBER(derOfPem(anchor))];
    for (let signer = 0; signer < signed.signerInfos.length; ++signer) {
      const parameters = { signer, checkChain: true, trustedCerts };
      if (content)
        parameters.data = bufferOf(content);
      if (!(await signed.verify(parameters)))
        return false;
    }
    return signed.signerInfos.length > 0;
  },

  // Verifications a second, on standard error.
  async 'pkijs-rate'(cms, anchor, count) {
    const { pkijs, asn1js } = await pki();
    const bytes = bufferOf(cms);
    const trustedCerts = [pkijs.Certificate.fromBER(derOfPem(anchor))];
    const begin = process.hrtime.bigint();
    for (let at = 0; at < Number(count); ++at) {
      const signed = signedDataOf(pkijs, asn1js, bytes);
      if (!(await signed.verify({ signer: 0, checkChain: true, trustedCerts })))
        return false;
    }
    console.error(Number(count) / (Number(process.hrtime.bigint() - begin) / 1e9));
    return true;
  },

  async 'pkijs-sign'(key, certificate, content, out) {
    const { pkijs, asn1js } = await pki();
    const kind = createPrivateKey(readFileSync(key)).asymmetricKeyType;
    const algorithm = kind === 'rsa' ? { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }
                                     : { name: 'ECDSA', namedCurve: 'P-256' };
    const privateKey =
      await webcrypto.subtle.importKey('pkcs8', derOfPem(key), algorithm, false, ['sign']);
    const signer = pkijs.Certificate.fromBER(derOfPem(certificate));
    const data = bufferOf(content);
    const digest = await webcrypto.subtle.digest('SHA-256', data);
    const attribute = (type, value) => new pkijs.Attribute({ type, values: [value] });
    const signed = new pkijs.SignedData({
      version: 1,
      encapContentInfo: new pkijs.EncapsulatedContentInfo({
        eContentType: '1.2.840.113549.1.7.1',
        eContent: new asn1js.OctetString({ valueHex: data }),
      }),
      signerInfos: [new pkijs.SignerInfo({
        version: 1,
        sid: new pkijs.IssuerAndSerialNumber(
          { issuer: signer.issuer, serialNumber: signer.serialNumber }),
        signedAttrs: new pkijs.SignedAndUnsignedAttributes({
          type: 0,
          attributes: [
            attribute('1.2.840.113549.1.9.3',
                      new asn1js.ObjectIdentifier({ value: '1.2.840.113549.1.7.1' })),
            attribute('1.2.840.113549.1.9.5', new asn1js.UTCTime({ valueDate: new Date() })),
            attribute('1.2.840.113549.1.9.4', new asn1js.OctetString({ valueHex: digest })),
          ],
        }),
      })],
      certificates: [signer],
    });
    await signed.sign(privateKey, 0, 'SHA-256');
    const info = new pkijs.ContentInfo(
      { contentType: '1.2.840.113549.1.7.2', content: signed.toSchema(true) });
    writeFileSync(out, Buffer.from(info.toSchema().toBER(false)));
    return true;
  },

  // node-forge has no judge of its own for CMS: it reads the message, computes both digests and
  // the RSA signature; the comparison is here.
  async 'forge-verify'(cms, certificate) {
    const forge = require('node-forge');
    const message = forge.pkcs7.messageFromAsn1(
      forge.asn1.fromDer(readFileSync(cms, 'latin1'), { parseAllBytes: true }));
    const { asn1 } = forge;
    const signer = message.rawCapture.signerInfos[0].value;
    const attributes = signer[3];
    const set = asn1.create(asn1.Class.UNIVERSAL, asn1.Type.SET, true, attributes.value);
    const content = message.rawCapture.content.value[0].value;
    const bytes = typeof content === 'string' ? content : content[0].value;
    const digestOf = (text) => {
      const md = forge.md.sha256.create();
      md.update(text);
      return md.digest().getBytes();
    };
    const claimed = attributes.value.find(
      (each) => asn1.derToOid(each.value[0].value) === forge.pki.oids.messageDigest);
    if (claimed.value[1].value[0].value !== digestOf(bytes))
      return false;
    const key = forge.pki.certificateFromPem(readFileSync(certificate, 'utf8')).publicKey;
    return key.verify(digestOf(asn1.toDer(set).getBytes()), signer[5].value);
  },

  async 'forge-sign'(key, certificate, content, out) {
    const forge = require('node-forge');
    const message = forge.pkcs7.createSignedData();
    message.content = forge.util.createBuffer(readFileSync(content, 'latin1'));
    const signer = forge.pki.certificateFromPem(readFileSync(certificate, 'utf8'));
    message.addCertificate(signer);
    message.addSigner({
      key: forge.pki.privateKeyFromPem(readFileSync(key, 'utf8')),
      certificate: signer,
      digestAlgorithm: forge.pki.oids.sha256,
      authenticatedAttributes: [
        { type: forge.pki.oids.contentType, value: forge.pki.oids.data },
        { type: forge.pki.oids.messageDigest },
        { type: forge.pki.oids.signingTime, value: new Date() },
      ],
    });
    message.sign();
    writeFileSync(out, forge.asn1.toDer(message.toAsn1()).getBytes(), 'latin1');
    return true;
  },

  async 'xml-verify'(file, certificate) {
    const { SignedXml } = require('xml-crypto');
    const { DOMParser } = require('@xmldom/xmldom');
    const xml = readFileSync(file, 'utf8');
    const document = new DOMParser().parseFromString(xml);
    const signatures =
      document.getElementsByTagNameNS('http://www.w3.org/2000/09/xmldsig#', 'Signature');
    if (signatures.length !== 1)
      return false;
    const signed = new SignedXml({
      publicCert: readFileSync(certificate, 'utf8'),
      getCertFromKeyInfo: () => null,
      idMode: xml.includes('Envelope') ? 'wssecurity' : undefined,
    });
    signed.loadSignature(signatures[0]);
    return signed.checkSignature(xml);
  },

  async 'xml-sign'(file, key, certificate, out) {
    const { SignedXml } = require('xml-crypto');
    const signed = new SignedXml({
      privateKey: readFileSync(key, 'utf8'),
      publicCert: readFileSync(certificate, 'utf8'),
      signatureAlgorithm: 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256',
      canonicalizationAlgorithm: 'http://www.w3.org/2001/10/xml-exc-c14n#',
    });
    signed.addReference({
      xpath: '/*',
      isEmptyUri: true,
      digestAlgorithm: 'http://www.w3.org/2001/04/xmlenc#sha256',
      transforms: ['http://www.w3.org/2000/09/xmldsig#enveloped-signature',
                   'http://www.w3.org/2001/10/xml-exc-c14n#'],
    });
    signed.computeSignature(readFileSync(file, 'utf8'));
    writeFileSync(out, signed.getSignedXml());
    return true;
  },
};

const [name, ...words] = process.argv.slice(2);
try {
  const yes = await commands[name](...words);
  console.log(yes === true);
  process.exitCode = yes === true ? 0 : 1;
} catch (problem) {
  console.error(problem?.resultMessage ?? problem);
  process.exitCode = 1;
}
