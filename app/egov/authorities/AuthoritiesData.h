// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

// Private to Authorities.cpp and AuthoritiesData.cpp.

#include "app/egov/authorities/Authorities.h"
#include "app/egov/authorities/IssuedRegister.h"
#include "app/egov/authorities/KeyFolder.h"
#include "app/egov/authorities/Revocations.h"

#include <map>
#include <mutex>

namespace qujat::service::authorities {

using namespace std::chrono_literals;
using crypto::Certificate;
using crypto::CertificateAuthority;
using crypto::CertificateUse;
using crypto::KeyAlgorithm;

inline constexpr auto rootLife = std::chrono::years(20);
inline constexpr auto authorityLife = std::chrono::years(10);
inline constexpr auto leafLife = std::chrono::years(3);
/// So that a machine whose clock is a little behind can use what was just made.
inline constexpr auto leeway = 24h;
/// A leaf that ends sooner than this is made anew when the service starts.
inline constexpr auto renewBefore = 30 * 24h;
inline constexpr auto listLife = 7 * 24h;
inline constexpr auto listRefresh = 24h;

inline const QString tlsRoot = QStringLiteral("tls-root");
inline const QString tlsServer = QStringLiteral("tls-server");
inline const QString ncaName = QStringLiteral("nca");
inline const QString stateBodiesName = QStringLiteral("state-bodies");
inline const QString ncaGostName = QStringLiteral("nca-gost");
inline const QString stateBodiesGostName = QStringLiteral("state-bodies-gost");
inline const QString responderSuffix = QStringLiteral("-ocsp");
inline const QString timeStampName = QStringLiteral("tsa");
inline const QString timeStampGostName = QStringLiteral("tsa-gost");
inline const QString foreignName = QStringLiteral("foreign");
inline const QString rootSuffix = QStringLiteral("-root");

/// The name of an issuing authority in files and addresses.
QString nameOf(Issuer issuer);
crypto::AuthorityPointers pointersTo(const QString &address, const QString &authority);
/// Makes all authorities but those of GOST, in a folder beside, and moves it into place as a whole:
/// there is never half a set of authorities.
Result<void> makeAll(const QString &path, const QString &address, Timestamp now);

template <typename Duration>
Timestamp after(Timestamp moment, Duration duration)
{
    return moment + std::chrono::duration_cast<std::chrono::milliseconds>(duration);
}

struct Authorities::Data {
    const Clock &clock;
    KeyFolder folder;
    KeyFolder organisations;
    KeyFolder people;
    QString trustPath;
    KeyFolder issuedFolder;
    KeyFolder services;
    QString address;
    std::map<QString, CertificateAuthority> authorities{};
    std::optional<crypto::IssuedCertificate> server{};

    mutable std::mutex mutex{};
    std::map<QString, std::shared_ptr<const crypto::SigningKey>> keys{};
    std::map<QString, std::shared_ptr<const crypto::SigningKey>> serviceKeys{};
    IssuedRegister issued{};
    Revocations revocations{};
    QMap<QString, IssuedLists> lists{};
    Timestamp listsIssuedAt{};
    crypto::TrustStore trust{};

    Result<void> load();
    Result<void> loadGost();
    Result<void> loadServer();
    /// The key of a responder or time-stamp service, made when it is first needed: RSA keys take
    /// long, and most starts need none. Null for an authority that is not here.
    std::shared_ptr<const crypto::SigningKey> serviceKey(const QString &name,
                                                         const QString &authority,
                                                         CertificateUse use,
                                                         const QString &commonName);
    Result<void> loadServiceKey(const QString &name, const QString &authority, CertificateUse use,
                                const QString &commonName, KeyAlgorithm algorithm);
    void registerIssued();
    void registerOne(const Certificate &certificate);
    QStringList listing() const;
    Result<void> writeTrust();
    Result<void> writeLists();
    /// The list of changes of one authority, and the store read anew.
    Result<void> writeChanges(const QString &name);
    Result<void> issueChanges(const QString &name);
    Result<void> reloadTrust();
    bool isFresh(const Certificate &certificate) const
    {
        return certificate.isValidAt(clock.now())
            && certificate.isValidAt(clock.now() + renewBefore);
    }
};

} // namespace qujat::service::authorities
