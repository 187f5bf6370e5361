// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/interop/DamageCorpus.h"

#include "tests/interop/Der.h"

#include <openssl/pkcs12.h>

namespace qujat::testing {

using namespace der;

QByteArray withReplaced(const QByteArray &bytes, const QByteArray &what, const QByteArray &with)
{
    const auto at = what.isEmpty() ? -1 : bytes.lastIndexOf(what);
    if (at < 0)
        qFatal("%s is not there to be replaced", what.toHex().constData());
    auto changed = bytes;
    return changed.replace(at, what.size(), with);
}

QByteArray withBitFlipped(const QByteArray &bytes, const QByteArray &piece, qsizetype at)
{
    auto changed = piece;
    changed[at] = static_cast<char>(changed.at(at) ^ 1);
    return withReplaced(bytes, piece, changed);
}

DamageCorpus::DamageCorpus(SignXml signXml)
    : m_signXml(std::move(signXml))
    , m_root(issue(authorityRecipe("СЫНАҚ ТҮБІРІ"), nullptr))
    , m_authority(issue(authorityRecipe("СЫНАҚ ОРТАЛЫҒЫ"), &m_root))
    , m_person(issue({}, &m_authority))
    , m_other(issue({.commonName = "БАСҚА АДАМ", .iin = "850712300454"}, &m_authority))
    , m_tsa(issue(timeStampRecipe(), &m_authority))
    , m_responder(issue(responderRecipe(), &m_authority))
{
    addSound();
    addForms();
    addFlippedBits();
    addAttributes();
    addSigners();
    addCertificates();
    addTimes();
    addRevocation();
    addAnswers();
    addStamps();
    addStampFiles();
    addXml();
}

std::vector<QByteArray> DamageCorpus::anchors() const
{
    return {m_root.pem(), m_authority.pem()};
}

std::vector<QByteArray> DamageCorpus::freshLists() const
{
    return listsWith({});
}

std::vector<QByteArray> DamageCorpus::listsWith(const std::vector<Revoked> &revoked) const
{
    const auto begin = forgeNow().addSecs(-3600);
    const auto end = forgeNow().addDays(7);
    return {revocationList(m_authority, revoked, begin, end),
            revocationList(m_root, {}, begin, end)};
}

Damage &DamageCorpus::add(const char *name, const QByteArray &file)
{
    m_all.push_back({name, file, {}, {}, {}, {}});
    return m_all.back();
}

QByteArray DamageCorpus::message(const std::function<void(CmsRecipe &)> &change) const
{
    CmsRecipe recipe;
    SignerRecipe signer;
    signer.party = m_person;
    recipe.signers.push_back(signer);
    if (change)
        change(recipe);
    return signedData(recipe);
}

QByteArray DamageCorpus::messageBy(const Party &party) const
{
    return message([&](CmsRecipe &recipe) { recipe.signers.front().party = party; });
}

QByteArray DamageCorpus::stampedMessage(const std::function<void(StampRecipe &)> &change) const
{
    const auto cms = message();
    StampRecipe recipe{m_tsa, signatureOf(cms), {}};
    if (change)
        change(recipe);
    return stamped(cms, stampToken(recipe));
}

QByteArray DamageCorpus::p12(const Party &party) const
{
    const std::unique_ptr<PKCS12, Release<PKCS12_free>> container(PKCS12_create(
        "Qwerty12", "key", party.key.get(), party.certificate.get(), nullptr, 0, 0, 2048, 2048, 0));
    QByteArray out(i2d_PKCS12(container.get(), nullptr), Qt::Uninitialized);
    auto *at = reinterpret_cast<unsigned char *>(out.data());
    i2d_PKCS12(container.get(), &at);
    return out;
}

void DamageCorpus::addSound()
{
    add("sound", message());
    add("sound-in-base64", message().toBase64());
    add("sound-without-signing-certificate",
        message([](CmsRecipe &recipe) { recipe.signers.front().ess = false; }));
    add("sound-with-time-stamp", stampedMessage());
    auto &detached =
        add("sound-detached", message([](CmsRecipe &recipe) { recipe.attached = false; }));
    detached.content = CmsRecipe().content;
    auto &answered = add("sound-by-ocsp", message());
    answered.lists = {
        {revocationList(m_root, {}, forgeNow().addSecs(-3600), forgeNow().addDays(7))}};
    answered.answers = {ocspAnswer({.responder = &m_responder,
                                    .issuer = &m_authority,
                                    .about = m_person.certificate,
                                    .thisUpdate = forgeNow()})};
}

void DamageCorpus::addForms()
{
    const auto good = message();
    add("empty", {});
    add("no-signature-at-all", "not a signature");
    add("truncated", good.chopped(40));
    add("truncated-in-the-middle", good.left(good.size() / 2));
    add("trailing-data", good + QByteArray(3, '\0'));
    add("huge-length", QByteArray::fromHex("3084ffffffff") + good.mid(4));
    add("length-beyond-the-end", QByteArray::fromHex("3082ffff") + good.mid(4));
    add("indefinite-without-end", QByteArray::fromHex("3080") + good.mid(4));
    QByteArray nest;
    for (int depth = 0; depth < 5000; ++depth)
        nest += QByteArray::fromHex("2480");
    add("nested-too-deep",
        sequence({oid("1.2.840.113549.1.7.2"),
                  tlv(0xa0,
                      sequence({number(1), setOf({}),
                                sequence({oid("1.2.840.113549.1.7.1"), tlv(0xa0, nest)}),
                                setOf({})}))}));
    add("plain-data", sequence({oid("1.2.840.113549.1.7.1"), tlv(0xa0, octets("nobody signed"))}));
    add("without-signers", message([](CmsRecipe &recipe) { recipe.signers.clear(); }));
    add("detached-without-content", message([](CmsRecipe &recipe) { recipe.attached = false; }));
    auto &other = add("detached-with-other-content",
                      message([](CmsRecipe &recipe) { recipe.attached = false; }));
    other.content = "{\"docNumber\":\"012345679\"}";
}

void DamageCorpus::addFlippedBits()
{
    const auto good = message();
    const auto certificate = m_person.der();
    const auto hashOf = [](const QByteArray &bytes) {
        QByteArray out(32, '\0');
        EVP_Digest(bytes.constData(), static_cast<std::size_t>(bytes.size()),
                   reinterpret_cast<unsigned char *>(out.data()), nullptr, EVP_sha256(), nullptr);
        return out;
    };
    add("bit-in-the-content", withBitFlipped(good, "012345678"));
    add("bit-in-the-signature", withBitFlipped(good, signatureOf(good), 20));
    add("bit-in-the-digest", withBitFlipped(good, hashOf(CmsRecipe().content)));
    add("bit-in-the-signing-time", withBitFlipped(good, utcTime(forgeNow()), 10));
    add("bit-in-the-named-certificate", withBitFlipped(good, hashOf(certificate)));
    add("bit-in-the-name", withBitFlipped(good, "ТЕСТОВ ТЕСТ", 1));
    add("bit-in-the-number-of-the-certificate",
        withReplaced(good, certificate, withBitFlipped(certificate, certificate.mid(15, 2), 1)));
    add("bit-in-the-authority's-signature",
        withReplaced(good, certificate, withBitFlipped(certificate, certificate.right(10), 5)));
    add("bit-in-the-key",
        withReplaced(good, certificate,
                     withBitFlipped(certificate, QByteArray::fromHex("03420004"), 3)));
    // The second time the digest's name stands there it is the signer's.
    add("bit-in-the-digest-algorithm", withBitFlipped(good, oid("2.16.840.1.101.3.4.2.1"), 10));
    add("bit-in-the-signature-algorithm", withBitFlipped(good, oid("1.2.840.10045.4.3.2"), 9));
    add("bit-in-the-content-type",
        withBitFlipped(good, oid("1.2.840.113549.1.7.1") + tlv(0xa0, {}).left(1), 10));
}

void DamageCorpus::addAttributes()
{
    const auto with = [this](const std::function<void(SignerRecipe &)> &change) {
        return message([&](CmsRecipe &recipe) { change(recipe.signers.front()); });
    };
    add("content-type-missing", with([](auto &s) { s.contentTypeAttribute = false; }));
    add("content-type-of-something-else",
        with([](auto &s) { s.contentTypeValue = "1.2.840.113549.1.9.16.1.4"; }));
    add("content-type-twice", with([](auto &s) { s.contentTypeCount = 2; }));
    add("content-type-with-two-values", with([](auto &s) { s.contentTypeValues = 2; }));
    add("digest-missing", with([](auto &s) { s.messageDigestAttribute = false; }));
    add("digest-of-other-content", with([](auto &s) { s.digestOf = "other"; }));
    add("attributes-stripped", with([](auto &s) { s.attributesStripped = true; }));
    add("signing-certificate-of-another", with([this](auto &s) { s.essNames = m_other; }));
    add("claimed-time-in-the-future",
        with([](auto &s) { s.claimedTime = forgeNow().addSecs(7200); }));
}

void DamageCorpus::addSigners()
{
    add("signer-swapped", message([this](CmsRecipe &recipe) {
            recipe.signers.front().named = m_other;
            recipe.certificates = {{m_person, m_other}};
        }));
    add("signer-absent", message([](CmsRecipe &recipe) { recipe.certificates.emplace(); }));
    add("second-signer-wrong", message([this](CmsRecipe &recipe) {
            auto second = recipe.signers.front();
            second.party = m_other;
            second.digestOf = "other";
            recipe.signers.push_back(second);
        }));
    add("sha-1", message([](CmsRecipe &recipe) {
            auto &signer = recipe.signers.front();
            signer.digest = EVP_sha1();
            signer.digestId = "1.3.14.3.2.26";
            signer.signatureId = "1.2.840.10045.4.1";
        }));
    add("md5", message([](CmsRecipe &recipe) {
            auto &signer = recipe.signers.front();
            signer.digest = EVP_md5();
            signer.digestId = "1.2.840.113549.2.5";
        }));
    add("algorithms-of-unlike-digests", message([](CmsRecipe &recipe) {
            recipe.signers.front().signatureId = "1.2.840.10045.4.3.4";
        }));
    add("algorithm-of-another-key", message([](CmsRecipe &recipe) {
            recipe.signers.front().signatureId = "1.2.840.113549.1.1.11";
        }));
    const auto weak = issue({.kind = KeyKind::Rsa1024}, &m_authority);
    add("key-too-short", message([&](CmsRecipe &recipe) {
            recipe.signers.front().party = weak;
            recipe.signers.front().signatureId = "1.2.840.113549.1.1.11";
        }));
}

void DamageCorpus::addCertificates()
{
    const auto by = [this](const CertificateRecipe &recipe) {
        return messageBy(issue(recipe, &m_authority));
    };
    add("for-signing-in-only",
        by({.keyUsage = "critical,digitalSignature,keyEncipherment",
            .extendedKeyUsage = "clientAuth,1.2.398.3.3.4.1.1"}));
    add("authority-as-signer", by([] {
            auto recipe = authorityRecipe("СЫНАҚ ОРТАЛЫҒЫ 2");
            recipe.keyUsage = "critical,keyCertSign,cRLSign,digitalSignature,nonRepudiation";
            return recipe;
        }()));
    add("critical-extension-nobody-knows", by({.unknownCritical = "1.2.398.3.3.5.99"}));
    add("certificate-signed-with-sha-1", by({.digest = EVP_sha1()}));
    add("expired", by({.notBeforeDays = -400, .notAfterDays = -30}));
    add("not-yet-valid", by({.notBeforeDays = 1}));
    add("self-signed", messageBy(issue({}, nullptr)));
    // Both are state bodies with good certificates; one of them issues documents of this type.
    const QByteArray issuing = "141040000021";
    add("sound-by-the-authority-of-the-type", by({.bin = issuing})).authority = issuing;
    add("another-authority's-document", by({.bin = "231040000019"})).authority = issuing;
    add("a-person's-document", message()).authority = issuing;

    const auto foreignRoot = issue(authorityRecipe("БӨТЕН ТҮБІР"), nullptr);
    const auto foreign = issue({}, &foreignRoot);
    add("foreign-chain", message([&](CmsRecipe &recipe) {
            recipe.signers.front().party = foreign;
            recipe.certificates = {{foreign, foreignRoot}};
        }));
    // The same name as our authority, another key.
    const auto double_ = issue(authorityRecipe("СЫНАҚ ОРТАЛЫҒЫ"), nullptr);
    add("authority-of-the-same-name", messageBy(issue({}, &double_)));
    const auto below = [this](const Party &issuer, const char *name) {
        const auto signer = issue({}, &issuer);
        add(name, message([&](CmsRecipe &recipe) {
                recipe.signers.front().party = signer;
                recipe.certificates = {{signer, issuer}};
            }));
    };
    below(m_person, "issued-by-a-person");
    auto recipe = authorityRecipe("КІЛТСІЗ ОРТАЛЫҚ");
    recipe.keyUsage = "critical,cRLSign";
    below(issue(recipe, &m_root), "authority-that-may-not-issue");
    recipe = authorityRecipe("ЕСКІ ОРТАЛЫҚ");
    recipe.notAfterDays = -10;
    below(issue(recipe, &m_root), "authority-expired");
    recipe = authorityRecipe("СОҢҒЫ ОРТАЛЫҚ");
    recipe.pathLength = 0;
    const auto last = issue(recipe, &m_root);
    const auto tooMany = issue(authorityRecipe("АРТЫҚ ОРТАЛЫҚ"), &last);
    const auto signer = issue({}, &tooMany);
    add("path-too-long", message([&](CmsRecipe &changed) {
            changed.signers.front().party = signer;
            changed.certificates = {{signer, tooMany, last}};
        }));
}

void DamageCorpus::addTimes()
{
    auto &later = add("judged-after-the-certificate's-end", message());
    later.at = forgeNow().addDays(400);
    auto &earlier = add("judged-before-it-was-made", message());
    earlier.at = forgeNow().addDays(-10);

    // What was said later speaks about the moment that is asked for, unless the certificate had
    // left the lists by then.
    const auto signedBefore = [this](const Party &party, int days) {
        return message([&](CmsRecipe &recipe) {
            recipe.signers.front().party = party;
            recipe.signers.front().claimedTime = forgeNow().addDays(-days);
        });
    };
    auto &hindsight = add("sound-in-hindsight", signedBefore(m_person, 6));
    hindsight.at = forgeNow().addDays(-5);
    const auto ended = issue({.notBeforeDays = -400, .notAfterDays = -30}, &m_authority);
    auto &gone = add("list-after-the-certificate's-end", signedBefore(ended, 60));
    gone.at = forgeNow().addDays(-50);
}

void DamageCorpus::addRevocation()
{
    const auto begin = forgeNow().addSecs(-3600);
    const auto end = forgeNow().addDays(7);
    const auto rootList = revocationList(m_root, {}, begin, end);
    const auto withLists = [&](const char *name, const std::vector<QByteArray> &lists) {
        add(name, message()).lists = lists;
    };
    withLists("revoked", listsWith({{m_person.certificate, forgeNow().addDays(-5)}}));
    withLists("suspended", listsWith({{m_person.certificate, forgeNow().addDays(-5), 6}}));
    withLists(
        "authority-revoked",
        {revocationList(m_authority, {}, begin, end),
         revocationList(m_root, {{m_authority.certificate, forgeNow().addDays(-5)}}, begin, end)});
    withLists("no-list", {});
    withLists("list-too-old",
              {revocationList(m_authority, {}, forgeNow().addDays(-20), forgeNow().addDays(-10)),
               rootList});
    withLists(
        "list-of-tomorrow",
        {revocationList(m_authority, {}, forgeNow().addDays(1), forgeNow().addDays(8)), rootList});
    // By somebody who merely bears the authority's name.
    const auto impostor = issue(authorityRecipe("СЫНАҚ ОРТАЛЫҒЫ"), nullptr);
    withLists("list-by-an-impostor", {revocationList(impostor, {}, begin, end), rootList});
    const auto list = revocationList(m_authority, {}, begin, end);
    withLists("bit-in-the-list", {withBitFlipped(list, list.right(8), 3), rootList});
    withLists("revoked-by-the-delta",
              {revocationList(m_authority, {}, begin, end, 1),
               revocationList(m_authority, {{m_person.certificate, forgeNow().addDays(-1)}},
                              forgeNow().addSecs(-60), end, 2, 1),
               rootList});
}

void DamageCorpus::addAnswers()
{
    const auto rootList =
        revocationList(m_root, {}, forgeNow().addSecs(-3600), forgeNow().addDays(7));
    const auto answered = [&](const char *name, const QByteArray &answer) {
        auto &damage = add(name, message());
        damage.lists = {{rootList}};
        damage.answers = {answer};
    };
    OcspRecipe good{.responder = &m_responder,
                    .issuer = &m_authority,
                    .about = m_person.certificate,
                    .thisUpdate = forgeNow()};
    auto recipe = good;
    recipe.status = 1;
    recipe.reason = 1;
    recipe.revokedAt = forgeNow().addDays(-3);
    answered("ocsp-revoked", ocspAnswer(recipe));
    recipe.reason = 6;
    recipe.revokedAt = QDateTime::fromSecsSinceEpoch(0, Qt::UTC);
    answered("ocsp-never-issued", ocspAnswer(recipe));
    recipe = good;
    recipe.status = 2;
    answered("ocsp-does-not-know", ocspAnswer(recipe));
    recipe = good;
    recipe.about = m_other.certificate;
    answered("ocsp-about-another", ocspAnswer(recipe));
    recipe = good;
    recipe.thisUpdate = forgeNow().addDays(-30);
    answered("ocsp-too-old", ocspAnswer(recipe));
    recipe = good;
    recipe.thisUpdate = forgeNow().addDays(1);
    answered("ocsp-of-tomorrow", ocspAnswer(recipe));
    recipe = good;
    recipe.responder = &m_other;
    answered("ocsp-by-a-person", ocspAnswer(recipe));
    const auto foreignRoot = issue(authorityRecipe("БӨТЕН ТҮБІР"), nullptr);
    const auto foreign = issue(responderRecipe(), &foreignRoot);
    recipe.responder = &foreign;
    answered("ocsp-by-a-stranger", ocspAnswer(recipe));
    const auto answer = ocspAnswer(good);
    answered("bit-in-the-ocsp-answer",
             withBitFlipped(answer, generalizedTime(good.thisUpdate).right(5), 0));
}

void DamageCorpus::addStamps()
{
    add("stamp-of-another-signature",
        stampedMessage([](StampRecipe &recipe) { recipe.imprintOf = "another"; }));
    const auto by = [this](const CertificateRecipe &certificate, const Party *issuer) {
        const auto authority = issue(certificate, issuer);
        return stampedMessage([&](StampRecipe &recipe) { recipe.authority = authority; });
    };
    auto recipe = timeStampRecipe();
    recipe.extendedKeyUsage = "emailProtection";
    add("stamp-by-somebody-else", by(recipe, &m_authority));
    recipe = timeStampRecipe();
    recipe.extendedKeyUsage = "critical,timeStamping,clientAuth";
    add("stamp-by-a-key-of-many-purposes", by(recipe, &m_authority));
    recipe = timeStampRecipe();
    recipe.notAfterDays = -1;
    add("stamp-by-an-expired-authority", by(recipe, &m_authority));
    const auto foreignRoot = issue(authorityRecipe("БӨТЕН ТҮБІР"), nullptr);
    add("stamp-of-a-foreign-chain", by(timeStampRecipe(), &foreignRoot));
    add("stamp-of-tomorrow",
        stampedMessage([](StampRecipe &stamp) { stamp.moment = forgeNow().addDays(1); }));
    add("stamp-with-sha-1", stampedMessage([](StampRecipe &stamp) {
            stamp.digest = EVP_sha1();
            stamp.digestId = "1.3.14.3.2.26";
        }));
    const auto cms = message();
    const auto token = stampToken({m_tsa, signatureOf(cms), {}});
    add("bit-in-the-stamp", stamped(cms, withBitFlipped(token, token.right(8), 2)));
    add("bit-in-the-stamped-time",
        stamped(cms, withBitFlipped(token, generalizedTime(forgeNow()), 12)));
    auto &revoked = add("stamped-after-the-revocation", stampedMessage());
    revoked.lists = listsWith({{m_person.certificate, forgeNow().addSecs(-600)}});
    const auto earlier = forgeNow().addDays(-2);
    const auto early =
        message([&](CmsRecipe &changed) { changed.signers.front().claimedTime = earlier; });
    auto &before = add("sound-stamped-before-the-revocation",
                       stamped(early, stampToken({m_tsa, signatureOf(early), earlier})));
    before.lists = listsWith({{m_person.certificate, forgeNow().addDays(-1)}});
}

void DamageCorpus::addStampFiles()
{
    const QByteArray content = "the stamped file";
    const auto token = stampToken({m_tsa, content, {}});
    add("sound-stamp-token", token).content = content;
    add("sound-stamp-response", stampResponse(token)).content = content;
    add("stamp-token-of-other-content", token).content = "another file";
    add("stamp-response-refused", sequence({sequence({number(2)})})).content = content;
    add("bit-in-the-stamp-token", withBitFlipped(token, token.right(8), 2)).content = content;
}

} // namespace qujat::testing
