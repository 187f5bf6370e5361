// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/crypto/CryptographyCheck.h"

#include "core/crypto/Digest.h"
#include "core/crypto/Gost.h"
#include "core/crypto/OpenSsl.h"
#include "core/crypto/PublicKey.h"
#include "core/crypto/Strength.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <gcrypt.h>
#include <link.h>

namespace qujat::crypto {
namespace {

constexpr int FormatVersion = 1;
constexpr qint64 LargestFile = 64 * 1024;
const QString UsualProfile = QStringLiteral("/etc/qujat/cryptography.json");
/// Written by the package when it is installed and whenever a library is replaced by another
/// package.
const QString UsualRecord = QStringLiteral("/var/lib/qujat/cryptography-record.json");

tl::unexpected<Failure> invalid(const QString &field, const char *reason)
{
    return failure(FailureCode::ConfigurationInvalid,
                   {{Detail::Field, QStringLiteral("cryptography") + field},
                    {Detail::Reason, QString::fromLatin1(reason)}});
}

Failure failed(const char *reason, const QString &field = {})
{
    QMap<Detail, QString> details{{Detail::Reason, QString::fromLatin1(reason)}};
    if (!field.isEmpty())
        details.insert(Detail::Field, field);
    return Failure(FailureCode::CryptographyFailed, details);
}

struct Profile {
    bool production = false;
    QList<CryptographyProvider> providers; ///< those that are confirmed
    QString record; ///< path; empty for none
};

/// The object in a file of this format. ConfigurationInvalid, ConfigurationNewer, FileUnreadable.
Result<QJsonObject> objectIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(FailureCode::FileUnreadable, {{Detail::Field, path}});
    const auto document = QJsonDocument::fromJson(file.read(LargestFile));
    if (!document.isObject())
        return invalid({}, "form");
    const auto version = document.object().value(QLatin1String("formatVersion"));
    if (version.toInt() > FormatVersion)
        return failure(FailureCode::ConfigurationNewer,
                       {{Detail::Field, QStringLiteral("cryptography.formatVersion")}});
    if (version.toInt() != FormatVersion)
        return invalid(QStringLiteral(".formatVersion"), "form");
    return document.object();
}

/// R004-44: parameters come from the provider's documentation. What is weaker than this program
/// enforces is refused, and so is what it could not keep.
Result<void> checkParameters(const QJsonObject &parameters)
{
    const std::array known{std::pair(QStringLiteral("rsaBits"), leastRsaBits),
                           std::pair(QStringLiteral("digestBits"), leastDigestBits)};
    for (auto given = parameters.begin(); given != parameters.end(); ++given) {
        const auto field = QStringLiteral(".parameters.") + given.key();
        const auto *ours =
            std::ranges::find(known, given.key(), [](const auto &one) { return one.first; });
        if (ours == known.end())
            return invalid(field, "unknown");
        if (!given.value().isDouble() || given.value().toInt() < ours->second)
            return invalid(field, "weakened");
        if (given.value().toInt() > ours->second)
            return invalid(field, "unsupported");
    }
    return {};
}

Result<Profile> profileAt(const QString &path)
{
    Profile profile;
    if (QFile::exists(UsualRecord))
        profile.record = UsualRecord;
    if (path == UsualProfile && !QFile::exists(path))
        return profile;
    const auto object = objectIn(path);
    if (!object)
        return failure(object.error());
    for (auto entry = object->begin(); entry != object->end(); ++entry) {
        const auto key = entry.key();
        const auto value = entry.value();
        if (key == QLatin1String("profile")) {
            profile.production = value == QLatin1String("production");
            if (!profile.production && value != QLatin1String("test"))
                return invalid(QStringLiteral(".profile"), "unknown");
        } else if (key == QLatin1String("providers") && value.isArray()) {
            for (const auto &item : value.toArray()) {
                const auto one = item.toObject();
                profile.providers.append({one.value(QLatin1String("name")).toString(),
                                          one.value(QLatin1String("version")).toString(), true,
                                          one.value(QLatin1String("conformity")).toString()});
            }
        } else if (key == QLatin1String("record") && value.isString()) {
            profile.record = value.toString();
        } else if (key == QLatin1String("parameters") && value.isObject()) {
            if (auto right = checkParameters(value.toObject()); !right)
                return failure(right.error());
        } else if (key != QLatin1String("formatVersion")) {
            return invalid(u'.' + key, "unknown");
        }
    }
    return profile;
}

bool isOfInterest(const QString &name)
{
    return std::ranges::any_of(
        std::array{"libcrypto.so", "libgcrypt.so", "libargon2.so", "legacy.so"},
        [&](const char *begin) { return name.startsWith(QLatin1String(begin)); });
}

/// What the dynamic linker has loaded, in its order. Old ciphers are a module of OpenSSL's own,
/// which is loaded so that it is among them.
std::vector<CryptographyModule> loadedModules()
{
    const openssl::LibraryContext context(OSSL_LIB_CTX_new());
    const openssl::Provider legacy(OSSL_PROVIDER_load(context.get(), "legacy"));
    std::vector<CryptographyModule> modules;
    dl_iterate_phdr(
        [](dl_phdr_info *info, std::size_t, void *out) {
            const auto path = QFile::decodeName(info->dlpi_name);
            const auto name = path.section(u'/', -1);
            if (isOfInterest(name))
                static_cast<std::vector<CryptographyModule> *>(out)->push_back(
                    {name, QFileInfo(path).canonicalFilePath(), QString(),
                     CheckOutcome::NotChecked});
            return 0;
        },
        &modules);
    return modules;
}

/// SHA-256 of the file by another library than the one in it: none is asked about itself. Empty
/// when it cannot be read.
QString digestOf(const CryptographyModule &module)
{
    QFile file(module.path);
    const uchar *content = file.open(QIODevice::ReadOnly) ? file.map(0, file.size()) : nullptr;
    if (content == nullptr)
        return {};
    const QByteArrayView bytes(content, file.size());
    QByteArray digest(32, '\0');
    if (module.name.startsWith(QLatin1String("libgcrypt.so")))
        digest = sha256(bytes);
    else if (gost::isThere())
        gcry_md_hash_buffer(GCRY_MD_SHA256, digest.data(), bytes.data(),
                            static_cast<std::size_t>(bytes.size()));
    else
        digest = QCryptographicHash::hash(bytes.toByteArray(), QCryptographicHash::Sha256);
    return QString::fromLatin1(digest.toHex());
}

Result<void> compare(std::vector<CryptographyModule> &modules, const QString &record)
{
    const auto object = objectIn(record);
    if (!object)
        return failure(object.error());
    QHash<QString, QString> known;
    for (const auto &item : object->value(QLatin1String("modules")).toArray())
        known.insert(item.toObject().value(QLatin1String("name")).toString(),
                     item.toObject().value(QLatin1String("sha256")).toString());
    for (auto &module : modules) {
        module.sha256 = digestOf(module);
        module.outcome = !module.sha256.isEmpty() && known.value(module.name) == module.sha256
            ? CheckOutcome::Valid
            : CheckOutcome::Invalid;
    }
    return {};
}

constexpr char RsaKey[] =
    "30820122300d06092a864886f70d01010105000382010f003082010a0282010100b5e5bbd8e82ef2251102e6"
    "56b7ae5f85b374c39f72ac095209dd4ef6b61e9d8f8f0c72924def8cbd4478e4ac4510bf43ffd27e5a61abf7"
    "44c56998e70f479e55862d9c9f8c562266a73eeca7db584a471684eb19fdc4929f49099157c1a927d287004d"
    "3d568b87060a0187e4d554513bd2fe33c39f46609a362d8737f3e8ef15b5f45a54ae2d1cd953f66f8e8dafe5"
    "064f2209640a13a8f8600b0d6e22a2b74fbb466c1867a53eecf161a9cdb24acec38849bce556f57cc4ae6a6b"
    "eaba721b4dac4a600bbdde30a1afcc1b795183810a009e9a0fdf7e7d81f4c2646efb511df192bb2a661881f1"
    "2de9fa7b47283918222f06f388efbf2cfed0784fef07ba1b0d0203010001";
constexpr char RsaSignature[] =
    "00ad16ef40f86f4fb54ddfa594ea294db06ef3a93eb59f360af0d488da3980559461877f08fe098224b40355"
    "50b8eb734f7b24a2e010d347ce1decdeffd50665f5ee7b64319dbebb305667e16ed5dc4ba7dd0cd4d8e6696e"
    "4d9fcb3fb246159c4c3cf1ed550e51313709aa74234618568aec5e8b95dd2e7cfa85505e079268fc1021d914"
    "b10e17bbf32dde92fc7cf401b1e9c641918bde507654884009ac63bc86f8859d6fae2bf17aa44484e2865f93"
    "5bc202918e5f21b72bff032e58c2914479c9655988a8460aa40f9f29d28d522c94868cddba371ef58a6f4a75"
    "409c3463eaa87e85996a3a92a7e9b54e0a7e1db7a49e22e94a743337e2261deeb3a62979";
constexpr char EcKey[] =
    "3059301306072a8648ce3d020106082a8648ce3d03010703420004e60dbe63c2e1618c0933b95da536e5abe9"
    "a1ab238405c87da2f91f6f8469ac454115a3c5898e662c7e72b684011fdfafbc4d531b6251bf60c551224afd"
    "8052d6";
constexpr char EcSignature[] =
    "30450220435b4c9456850e2e156defb1f217376928c5912c5f58ddfa9fcaafc849eb9318022100849c9d7fd0"
    "30fba071331f5266ae8abdf30c7e263ad0bc15bce6545f82acc898";

bool verifies(const char *key, SignatureMathematics mathematics, const char *signature)
{
    const auto publicKey = PublicKey::fromSpki(QByteArray::fromHex(key));
    if (!publicKey)
        return false;
    const SignatureScheme scheme{DigestAlgorithm::Sha256, mathematics};
    const auto bytes = QByteArray::fromHex(signature);
    // One that says yes to everything is as wrong as one that says no.
    return publicKey->verifyMessage(scheme, "abc", bytes).isValid()
        && !publicKey->verifyMessage(scheme, "abd", bytes).isValid();
}

/// The algorithm that computes something else than is known; nothing when all are right. GOST
/// proves itself where it is used (`gost::isUsable`).
std::optional<QString> wrongAnswer()
{
    // FIPS 180-4, the example "abc".
    if (sha256("abc")
        != QByteArray::fromHex("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"))
        return QStringLiteral("SHA-256");
    if (!verifies(RsaKey, SignatureMathematics::RsaPkcs1, RsaSignature))
        return QStringLiteral("RSA");
    if (!verifies(EcKey, SignatureMathematics::Ecdsa, EcSignature))
        return QStringLiteral("ECDSA");
    return std::nullopt;
}

void judge(CryptographyReport &report, const Profile &profile)
{
    const auto altered =
        std::ranges::find(report.modules, CheckOutcome::Invalid, &CryptographyModule::outcome);
    if (altered != report.modules.end())
        report.fault = failed("altered", altered->name);
    else if (const auto wrong = wrongAnswer())
        report.fault = failed("knownAnswer", *wrong);
    report.signingRefusal = report.fault;
    if (report.signingRefusal || !profile.production)
        return;
    for (const auto &provider : report.providers) {
        if (!provider.confirmed) {
            report.signingRefusal = failed("unconfirmed", provider.name);
            return;
        }
    }
    if (profile.record.isEmpty())
        report.signingRefusal = failed("unrecorded");
}

} // namespace

QString cryptographyProfilePath()
{
    return qEnvironmentVariable("QUJAT_CRYPTOGRAPHY", UsualProfile);
}

Result<CryptographyReport> checkCryptography(const QString &path)
{
    const auto profile = profileAt(path);
    if (!profile)
        return failure(profile.error());
    CryptographyReport report;
    report.production = profile->production;
    report.modules = loadedModules();
    if (!profile->record.isEmpty()) {
        if (auto compared = compare(report.modules, profile->record); !compared)
            return failure(compared.error());
    }
    report.providers = {
        {QStringLiteral("OpenSSL"),
         QString::fromLatin1(OpenSSL_version(OPENSSL_VERSION_STRING)),
         false,
         {}},
        {QStringLiteral("libgcrypt"), QString::fromLatin1(gcry_check_version(nullptr)), false, {}},
    };
    for (auto &provider : report.providers) {
        for (const auto &confirmed : profile->providers) {
            if (confirmed.name == provider.name && confirmed.version == provider.version)
                provider = confirmed;
        }
    }
    judge(report, *profile);
    return report;
}

Result<QByteArray> recordCryptography()
{
    QJsonArray modules;
    for (const auto &module : loadedModules()) {
        const auto digest = digestOf(module);
        if (digest.isEmpty())
            return failure(FailureCode::FileUnreadable, {{Detail::Field, module.path}});
        modules.append(
            QJsonObject{{QStringLiteral("name"), module.name}, {QStringLiteral("sha256"), digest}});
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("formatVersion"), FormatVersion},
                                     {QStringLiteral("modules"), modules}})
        .toJson();
}

QJsonObject CryptographyReport::toJson() const
{
    QJsonArray moduleList;
    for (const auto &module : modules) {
        QJsonObject one{{QStringLiteral("name"), module.name},
                        {QStringLiteral("path"), module.path},
                        {QStringLiteral("outcome"), nameOf(module.outcome)}};
        if (!module.sha256.isEmpty())
            one.insert(QStringLiteral("sha256"), module.sha256);
        moduleList.append(one);
    }
    QJsonArray providerList;
    for (const auto &provider : providers) {
        QJsonObject one{{QStringLiteral("name"), provider.name},
                        {QStringLiteral("version"), provider.version},
                        {QStringLiteral("confirmed"), provider.confirmed}};
        if (!provider.conformity.isEmpty())
            one.insert(QStringLiteral("conformity"), provider.conformity);
        providerList.append(one);
    }
    QJsonObject json{
        {QStringLiteral("profile"),
         production ? QStringLiteral("production") : QStringLiteral("test")},
        {QStringLiteral("modules"), moduleList},
        {QStringLiteral("providers"), providerList},
        {QStringLiteral("signing"), signingRefusal ? QStringLiteral("off") : QStringLiteral("on")}};
    if (signingRefusal)
        json.insert(QStringLiteral("reason"),
                    signingRefusal->detail(Detail::Reason).value_or(QString()));
    return json;
}

} // namespace qujat::crypto
