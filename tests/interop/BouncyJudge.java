// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.security.Security;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.SignerInfoGeneratorBuilder;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.crypto.Digest;
import org.bouncycastle.crypto.digests.GOST3411Digest;
import org.bouncycastle.crypto.digests.GOST3411_2012_512Digest;
import org.bouncycastle.crypto.engines.GOST28147Engine;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.signers.ECGOST3410Signer;
import org.bouncycastle.asn1.cryptopro.ECGOST3410NamedCurves;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.openssl.jcajce.JcaPEMKeyConverter;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.DigestCalculator;
import org.bouncycastle.operator.DigestCalculatorProvider;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;
import org.bouncycastle.util.Store;

/**
 * BouncyCastle as a second judge for GOST and time stamps. It does not know the identifiers of
 * Kazakhstan, so the mapping to its mathematics is here; the mathematics is its own.
 *
 * <pre>
 * verify CMS [CONTENT]    every signer of a message or a token
 * stamp FILE CONTENT      a time-stamp response or token over the content
 * sign CONTENT CMS CERT   a new GOST 34.10-2015 key, its certificate, a message signed by it
 * </pre>
 */
public final class BouncyJudge {
    private static final String GOST_2015 = "1.2.398.3.10.1.1.2.2";
    private static final String GOST_2004 = "1.2.398.3.10.1.1.1.1";
    private static final ASN1ObjectIdentifier SIGNATURE =
            new ASN1ObjectIdentifier("1.2.398.3.10.1.1.2.3.2");
    private static final ASN1ObjectIdentifier DIGEST =
            new ASN1ObjectIdentifier("1.2.398.3.10.1.3.3");

    private BouncyJudge() {}

    public static void main(String[] words) throws Exception {
        Security.addProvider(new BouncyCastleProvider());
        boolean yes =
                switch (words[0]) {
                    case "verify" -> verify(words);
                    case "stamp" -> stamp(words);
                    case "sign" -> sign(words);
                    default -> false;
                };
        System.out.println(yes);
        System.exit(yes ? 0 : 1);
    }

    private static byte[] read(String path) throws Exception {
        return Files.readAllBytes(Path.of(path));
    }

    private static ECDomainParameters curve(String name) {
        X9ECParameters x9 = ECGOST3410NamedCurves.getByNameX9(name);
        return new ECDomainParameters(x9.getCurve(), x9.getG(), x9.getN(), x9.getH());
    }

    private static byte[] reversed(byte[] bytes) {
        byte[] out = new byte[bytes.length];
        for (int at = 0; at < bytes.length; at++) {
            out[at] = bytes[bytes.length - 1 - at];
        }
        return out;
    }

    private static byte[] hash(Digest digest, byte[] bytes) {
        byte[] out = new byte[digest.getDigestSize()];
        digest.update(bytes, 0, bytes.length);
        digest.doFinal(out, 0);
        return out;
    }

    private static Digest digestFor(String key) {
        return key.startsWith(GOST_2015)
                ? new GOST3411_2012_512Digest()
                : new GOST3411Digest(GOST28147Engine.getSBox("D-TEST"));
    }

    /** r then s, each little-endian. */
    private static boolean verifyGost(SubjectPublicKeyInfo key, byte[] message, byte[] signature)
            throws Exception {
        String id = key.getAlgorithm().getAlgorithm().getId();
        ECDomainParameters domain =
                curve(id.equals(GOST_2015)
                        ? "Tc26-Gost-3410-12-512-paramSetA"
                        : "GostR3410-2001-CryptoPro-A");
        byte[] bits = key.getPublicKeyData().getBytes();
        byte[] point;
        try {
            point = ASN1OctetString.getInstance(bits).getOctets();
        } catch (IllegalArgumentException bare) {
            point = bits;
        }
        int half = point.length / 2;
        BigInteger x = new BigInteger(1, reversed(Arrays.copyOfRange(point, 0, half)));
        BigInteger y = new BigInteger(1, reversed(Arrays.copyOfRange(point, half, point.length)));
        ECGOST3410Signer signer = new ECGOST3410Signer();
        signer.init(
                false, new ECPublicKeyParameters(domain.getCurve().createPoint(x, y), domain));
        half = signature.length / 2;
        return signer.verifySignature(
                hash(digestFor(id), message),
                new BigInteger(1, reversed(Arrays.copyOfRange(signature, 0, half))),
                new BigInteger(1, reversed(Arrays.copyOfRange(signature, half, signature.length))));
    }

    private static boolean judge(SignerInformation signer, Store<X509CertificateHolder> store,
            byte[] content) throws Exception {
        X509CertificateHolder holder =
                (X509CertificateHolder) store.getMatches(signer.getSID()).iterator().next();
        SubjectPublicKeyInfo key = holder.getSubjectPublicKeyInfo();
        String id = key.getAlgorithm().getAlgorithm().getId();
        if (!id.equals(GOST_2015) && !id.equals(GOST_2004)) {
            return signer.verify(
                    new JcaSimpleSignerInfoVerifierBuilder().setProvider("BC")
                            .build(new JcaPEMKeyConverter().getPublicKey(key)));
        }
        byte[] claimed =
                ASN1OctetString.getInstance(
                                signer.getSignedAttributes()
                                        .get(CMSAttributes.messageDigest)
                                        .getAttrValues()
                                        .getObjectAt(0))
                        .getOctets();
        return Arrays.equals(claimed, hash(digestFor(id), content))
                && verifyGost(key, signer.getEncodedSignedAttributes(), signer.getSignature());
    }

    private static boolean verify(String[] words) throws Exception {
        CMSSignedData message =
                words.length > 2
                        ? new CMSSignedData(new CMSProcessableByteArray(read(words[2])),
                                read(words[1]))
                        : new CMSSignedData(read(words[1]));
        byte[] content = (byte[]) message.getSignedContent().getContent();
        boolean all = message.getSignerInfos().size() > 0;
        for (SignerInformation signer : message.getSignerInfos().getSigners()) {
            all = all && judge(signer, message.getCertificates(), content);
        }
        return all;
    }

    private static boolean stamp(String[] words) throws Exception {
        byte[] bytes = read(words[1]);
        TimeStampToken token;
        try {
            token = new TimeStampResponse(bytes).getTimeStampToken();
        } catch (Exception bare) {
            token = new TimeStampToken(new CMSSignedData(bytes));
        }
        CMSSignedData message = token.toCMSSignedData();
        byte[] info = (byte[]) message.getSignedContent().getContent();
        boolean all = true;
        for (SignerInformation signer : message.getSignerInfos().getSigners()) {
            all = all && judge(signer, message.getCertificates(), info);
        }
        String id = token.getTimeStampInfo().getMessageImprintAlgOID().getId();
        byte[] content = read(words[2]);
        byte[] imprint =
                id.startsWith("1.2.398.3.10.1.3.")
                        ? hash(id.endsWith(".3.3") ? new GOST3411_2012_512Digest()
                                        : digestFor(GOST_2004), content)
                        : java.security.MessageDigest.getInstance(id, "BC").digest(content);
        return all && Arrays.equals(imprint, token.getTimeStampInfo().getMessageImprintDigest());
    }

    /** A signer with the identifiers and byte orders of Kazakhstan. */
    private static final class GostSigner implements ContentSigner {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final ECPrivateKeyParameters key;

        GostSigner(ECPrivateKeyParameters key) {
            this.key = key;
        }

        @Override
        public AlgorithmIdentifier getAlgorithmIdentifier() {
            return new AlgorithmIdentifier(SIGNATURE, DERNull.INSTANCE);
        }

        @Override
        public OutputStream getOutputStream() {
            bytes.reset();
            return bytes;
        }

        @Override
        public byte[] getSignature() {
            ECGOST3410Signer signer = new ECGOST3410Signer();
            signer.init(true, key);
            BigInteger[] pair =
                    signer.generateSignature(
                            hash(new GOST3411_2012_512Digest(), bytes.toByteArray()));
            byte[] out = new byte[128];
            System.arraycopy(littleEndian(pair[0]), 0, out, 0, 64);
            System.arraycopy(littleEndian(pair[1]), 0, out, 64, 64);
            return out;
        }
    }

    private static byte[] littleEndian(BigInteger number) {
        return reversed(org.bouncycastle.util.BigIntegers.asUnsignedByteArray(64, number));
    }

    private static DigestCalculator streebog(AlgorithmIdentifier algorithm) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        return new DigestCalculator() {
            @Override
            public AlgorithmIdentifier getAlgorithmIdentifier() {
                return algorithm;
            }

            @Override
            public OutputStream getOutputStream() {
                return bytes;
            }

            @Override
            public byte[] getDigest() {
                byte[] digest = hash(new GOST3411_2012_512Digest(), bytes.toByteArray());
                bytes.reset();
                return digest;
            }
        };
    }

    private static boolean sign(String[] words) throws Exception {
        ECDomainParameters domain = curve("Tc26-Gost-3410-12-512-paramSetA");
        BigInteger d =
                new BigInteger(domain.getN().bitLength() - 1, new SecureRandom()).add(BigInteger.ONE);
        ECPrivateKeyParameters key = new ECPrivateKeyParameters(d, domain);
        var point = domain.getG().multiply(d).normalize();
        byte[] xy = new byte[128];
        System.arraycopy(littleEndian(point.getAffineXCoord().toBigInteger()), 0, xy, 0, 64);
        System.arraycopy(littleEndian(point.getAffineYCoord().toBigInteger()), 0, xy, 64, 64);
        SubjectPublicKeyInfo spki =
                new SubjectPublicKeyInfo(
                        new AlgorithmIdentifier(
                                new ASN1ObjectIdentifier(GOST_2015),
                                new DERSequence(
                                        new ASN1ObjectIdentifier[] {
                                            new ASN1ObjectIdentifier(GOST_2015 + ".1"), DIGEST
                                        })),
                        new DEROctetString(xy));
        X500Name name = new X500Name("CN=БАУНСИ СЫНАҚ,SERIALNUMBER=IIN931002451321,C=KZ");
        long now = System.currentTimeMillis();
        X509CertificateHolder holder =
                new X509v3CertificateBuilder(name, BigInteger.valueOf(now),
                                new Date(now - 3_600_000L), new Date(now + 86_400_000L * 30), name,
                                spki)
                        .addExtension(Extension.keyUsage, true,
                                new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation))
                        .build(new GostSigner(key));
        DigestCalculatorProvider digests = BouncyJudge::streebog;
        CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
        SignerInfoGeneratorBuilder builder =
                new SignerInfoGeneratorBuilder(digests,
                        new org.bouncycastle.cms.CMSSignatureEncryptionAlgorithmFinder() {
                            @Override
                            public AlgorithmIdentifier findEncryptionAlgorithm(
                                    AlgorithmIdentifier signature) {
                                return signature;
                            }
                        });
        builder.setContentDigest(new AlgorithmIdentifier(DIGEST));
        generator.addSignerInfoGenerator(builder.build(new GostSigner(key), holder));
        generator.addCertificates(
                new org.bouncycastle.util.CollectionStore<>(List.of(holder)));
        CMSSignedData made =
                generator.generate(new CMSProcessableByteArray(read(words[1])), true);
        Files.write(Path.of(words[2]), made.getEncoded());
        Files.write(Path.of(words[3]), holder.getEncoded());
        return true;
    }
}
